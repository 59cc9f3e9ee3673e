import { Temporal } from 'temporal-polyfill'
import { foldName } from './search.ts'

export type DayOrder = 'day-first' | 'month-first'
type Context = { order: DayOrder; timeZone: string; now: Date }

/** 'impossible': there is something, and no such day. Never rolled over to another day. */
export type DateRead = Date | 'impossible' | 'future' | null

const months = /^(jan|fe[bv]|mar|a[pv]r|ma[iy]|jui?n|jui?l|a(ou|ug)|sep|oct|nov|dec)/
const monthNumber: Record<string, number> = {
  jan: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  apr: 4,
  avr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  juin: 6,
  jul: 7,
  juil: 7,
  aou: 8,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const slashed = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/

/** A date of the file in the company's time zone, at midnight unless the file knows the hour. */
export function readDate(cell: string, { order, timeZone, now }: Context): DateRead {
  const text = foldName(cell)
  if (text === '') return null
  const zoned = readInstant(cell.trim())
  const instant = zoned ?? readLocal(text, order)?.toZonedDateTime(timeZone).toInstant() ?? null
  if (!instant) return 'impossible'
  const date = new Date(instant.epochMilliseconds)
  if (date.getTime() > now.getTime() + 24 * 60 * 60 * 1000) return 'future'
  return date.getTime() < Date.UTC(1990, 0, 1) ? 'impossible' : date
}

/** French files say the day first. An English one says the month first when one of its dates proves it. */
export function dayOrder(cells: string[], isEnglish: boolean): DayOrder {
  if (!isEnglish) return 'day-first'
  const proves = cells.some((cell) => {
    const [, first = '0', second = '0'] = slashed.exec(splitTime(foldName(cell)).day) ?? []
    return Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12
  })
  return proves ? 'month-first' : 'day-first'
}

function readInstant(text: string): Temporal.Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return null
  try {
    return Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  } catch {
    return null
  }
}

function readLocal(text: string, order: DayOrder): Temporal.PlainDateTime | null {
  const { day, hour, minute } = splitTime(text)
  const date = readDay(day, order)
  if (!date) return null
  try {
    return Temporal.PlainDateTime.from({ ...date, hour, minute }, { overflow: 'reject' })
  } catch {
    return null
  }
}

function splitTime(text: string): { day: string; hour: number; minute: number } {
  const match =
    /^(.*?\d)(?:,?\s+(?:a |at )?|t)(\d{1,2})\s?[:h]\s?(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?([ap]m)?$/.exec(text)
  if (!match) return { day: text, hour: 0, minute: 0 }
  const [, day = '', hours, minutes, half] = match
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours)
  return { day, hour, minute: Number(minutes) }
}

type Day = { year: number; month: number; day: number }

const weekdayInFull =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(mon|tues|wednes|thurs|fri|satur|sun)day),? +/

function readDay(given: string, order: DayOrder): Day | null {
  const text = given.replace(weekdayInFull, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const numbers = slashed.exec(text)
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])]
    const [day, month] = order === 'day-first' ? [first, second] : [second, first]
    return { year: fullYear(numbers[3] ?? ''), month, day }
  }
  if (/^\d{5}([.,]\d+)?$/.test(text)) return fromSerial(Math.floor(Number(text.replace(',', '.'))))
  return readWords(text)
}

const weekday = /^(lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*$/

function readWords(text: string): Day | null {
  const parts = text.split(/[\s.,\-/]+/).filter((part) => part !== '' && part !== 'of' && part !== 'le')
  // The last one: "mar. 12 mars" is a Tuesday in March.
  const name = parts.findLast((part) => months.test(part)) ?? ''
  const month = monthNumber[months.exec(name)?.[0] ?? '']
  const figures = parts.map((part) => /^(\d{1,4})(er|st|nd|rd|th)?$/.exec(part)?.[1]).filter((one) => one)
  const isAll = parts.every((part) => part === name || /^\d/.test(part) || weekday.test(part))
  const [day, year] = figures
  if (!month || figures.length !== 2 || !day || !year || !isAll) return null
  return { day: Number(day), month, year: fullYear(year) }
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

// What a spreadsheet shows when a date lost its format: days since 30 December 1899.
function fromSerial(serial: number): Day | null {
  if (serial < 32_000 || serial > 80_000) return null
  const { year, month, day } = Temporal.PlainDate.from('1899-12-30').add({ days: serial })
  return { year, month, day }
}
