import { Temporal } from 'temporal-polyfill'
import { dayAndMonth, WEEKDAYS } from '../language/dates.ts'
import type { Language } from '../language/language.ts'

export type Distance = { kind: 'minutes' | 'hours' | 'working-days'; count: number }

export type DepartureWords = {
  /** "mardi 24 nov. à 09:12", "Tue 24 Nov, 09:12"; with the year when it is not this one. */
  long: string
  /** "mar. 24 nov., 09:12"; "aujourd’hui, 14:20" on the day itself. */
  short: string
  /** "09:12" */
  time: string
  /** "Aujourd’hui", "Demain", "Mardi". */
  dayHeading: string
  /** "24 novembre", what stands beside the heading. */
  dayDate: string
  distance: Distance
}

type Options = {
  language: Language
  timeZone: string
  now: Date
  /** From `workingDaysBetween`, which knows the holidays; without it Monday to Friday are counted. */
  workingDays?: number
}

const NBSP = '\u00a0'
const SHORT_MONTHS: Record<Language, readonly string[]> = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}
const NEAR = {
  fr: ['aujourd’hui', 'demain', 'hier'],
  en: ['today', 'tomorrow', 'yesterday'],
} as const

/** An instant in the words of the house, no-break spaces inside dates and times. No holiday data is loaded. */
export function formatDeparture(
  instant: Date,
  { language, timeZone, now, workingDays }: Options,
): DepartureWords {
  const [at, today] = [zoned(instant, timeZone), zoned(now, timeZone)]
  const days = today.toPlainDate().until(at.toPlainDate()).days
  const time = `${pad(at.hour)}:${pad(at.minute)}`
  const year = at.year === today.year ? '' : `${NBSP}${at.year}`
  const date = `${shortDay(at, language)}${year}`
  const weekday = weekdayName(at.dayOfWeek, language)
  const near = nearWord(days, language)
  const short = `${language === 'fr' ? `${weekday.slice(0, 3)}.` : weekday.slice(0, 3)}${NBSP}${date}, ${time}`
  return {
    long: language === 'fr' ? `${weekday}${NBSP}${date} à${NBSP}${time}` : short,
    short: days === 0 ? `${near}, ${time}` : short,
    time,
    dayHeading: capital(near ?? weekday),
    dayDate: dayAndMonth(at.toPlainDate(), language).replace(' ', NBSP) + year,
    distance: distanceOf({ at, today, days, workingDays }),
  }
}

/** "11 nov.", "11 Nov", from an ISO day. */
export function shortDate(day: string, language: Language): string {
  return shortDay(Temporal.PlainDate.from(day), language)
}

/** "mardi", "Tuesday"; 1 = Monday. */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? ''
}

function shortDay({ day, month }: { day: number; month: number }, language: Language): string {
  return `${dayNumber(day, language)}${NBSP}${SHORT_MONTHS[language][month - 1]}`
}

type Between = {
  at: Temporal.ZonedDateTime
  today: Temporal.ZonedDateTime
  days: number
  workingDays?: number
}

/** Minutes under an hour, hours on the same day or where no working day lies between, else working days. */
function distanceOf({ at, today, days, workingDays }: Between): Distance {
  const minutes = Math.max(0, Math.round((at.epochMilliseconds - today.epochMilliseconds) / 60_000))
  if (minutes < 60) return { kind: 'minutes', count: minutes }
  const count = workingDays ?? weekdaysBetween(today.toPlainDate(), days)
  if (days === 0 || count <= 0) return { kind: 'hours', count: Math.round(minutes / 60) }
  return { kind: 'working-days', count }
}

function weekdaysBetween(from: Temporal.PlainDate, days: number): number {
  let count = 0
  for (let at = 1; at <= days; at++) if ((from.dayOfWeek + at - 1) % 7 < 5) count++
  return count
}

function nearWord(days: number, language: Language): string | null {
  if (days === 0) return NEAR[language][0]
  if (days === 1) return NEAR[language][1]
  return days === -1 ? NEAR[language][2] : null
}

function dayNumber(day: number, language: Language): string {
  return language === 'fr' && day === 1 ? '1er' : String(day)
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
