import { Temporal } from 'temporal-polyfill'
import { company } from './team.ts'

/** So many days from `now`'s day, at this hour (10.5 is half past ten) on the company's clock. */
export function atHour(now: Date, day: number, hour: number): Date {
  const date = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(company.timeZone)
    .toPlainDate()
    .add({ days: day })
  const time = Temporal.PlainTime.from({ hour: Math.floor(hour), minute: Math.round((hour % 1) * 60) })
  return new Date(date.toZonedDateTime({ timeZone: company.timeZone, plainTime: time }).epochMilliseconds)
}
