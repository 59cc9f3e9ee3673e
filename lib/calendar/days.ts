import { Temporal } from 'temporal-polyfill'
import { holidayOn } from './holidays.ts'
import type { ClosedDay, DelayPolicy } from './policy.ts'

/** The day on which an instant falls, in the zone of the policy. */
export function dayOf(instant: Date, timeZone: string): Temporal.PlainDate {
  return zoned(instant, timeZone).toPlainDate()
}

export function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
}

/** Why nothing leaves on this day; null when it is a working day. `language` is that of the holiday's name. */
export function closedDay(day: Temporal.PlainDate, policy: DelayPolicy, language?: string): ClosedDay | null {
  if (!policy.weekdays.includes(day.dayOfWeek)) return { kind: 'weekend' }
  const name = policy.skipHolidays ? holidayOn(day, policy, language) : null
  return name === null ? null : { kind: 'holiday', name }
}

/**
 * Working days from the day of `a` (not counted) to the day of `b` (counted): Friday to Tuesday is 2.
 * Negative when `b` is the earlier.
 */
export function workingDaysBetween(a: Date, b: Date, policy: DelayPolicy): number {
  const [from, to] = [dayOf(a, policy.timeZone), dayOf(b, policy.timeZone)]
  if (Temporal.PlainDate.compare(from, to) > 0) return -workingDaysBetween(b, a, policy) || 0
  let count = 0
  for (
    let day = from.add({ days: 1 });
    Temporal.PlainDate.compare(day, to) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (closedDay(day, policy) === null) count++
  }
  return count
}
