import Holidays, { type HolidaysTypes } from 'date-holidays'
import type { Temporal } from 'temporal-polyfill'

type Names = Map<string, string>

const calendars = new Map<string, Holidays>()
const years = new Map<string, Names>()

/**
 * The name of the public holiday on this day, null on any other day. Only public ones: no bank, school or
 * observance days. In the language asked where date-holidays knows it, else in the country's own.
 */
export function holidayOn(
  day: Temporal.PlainDate,
  place: { country: string; region: string | null },
  language?: string,
): string | null {
  const key = [place.country, place.region ?? '', language ?? '', day.year].join('/')
  let names = years.get(key)
  if (!names) {
    names = publicHolidays(day.year, place, language)
    years.set(key, names)
  }
  return names.get(day.toString()) ?? null
}

/** Whether date-holidays knows the country, and the region in it when one is given. */
export function isKnownPlace(country: string, region: string | null): boolean {
  const all = new Holidays()
  if (!Object.hasOwn(all.getCountries() ?? {}, country)) return false
  return region === null || Object.hasOwn(all.getStates(country) ?? {}, region)
}

function publicHolidays(
  year: number,
  place: { country: string; region: string | null },
  language?: string,
): Names {
  const names: Names = new Map()
  const calendar = calendarOf(place)
  if (!calendar) return names
  // A holiday of several days may begin in the year before.
  for (const near of [year - 1, year]) {
    for (const holiday of calendar.getHolidays(near, language)) {
      if (holiday.type !== 'public') continue
      for (const day of daysOf(holiday)) if (!names.has(day)) names.set(day, holiday.name)
    }
  }
  return names
}

/** The days whose noon lies in the holiday, so an evening start counts from the next day. In local time. */
function daysOf(holiday: HolidaysTypes.Holiday): string[] {
  const local = Date.parse(`${holiday.date.slice(0, 19).replace(' ', 'T')}Z`)
  const end = local + (holiday.end.getTime() - holiday.start.getTime())
  const days: string[] = []
  for (let noon = Math.floor(local / 86_400_000) * 86_400_000 + 43_200_000; noon < end; noon += 86_400_000) {
    if (noon >= local) days.push(new Date(noon).toISOString().slice(0, 10))
  }
  return days
}

function calendarOf({ country, region }: { country: string; region: string | null }): Holidays | null {
  const key = `${country}/${region ?? ''}`
  const known = calendars.get(key)
  if (known) return known
  if (!isKnownPlace(country, null)) return null
  // An unknown region falls back on the country: a holiday too few would be worse than a wrong province.
  const calendar =
    region && isKnownPlace(country, region) ? new Holidays(country, region) : new Holidays(country)
  calendars.set(key, calendar)
  return calendar
}
