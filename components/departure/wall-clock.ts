import { Temporal } from 'temporal-polyfill'

export type WallClock = { day: string; time: string }

/** An instant as the clock on the wall of `timeZone` shows it: {day: "2026-11-24", time: "09:12"}. */
export function toWallClock(instant: string, timeZone: string): WallClock {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** The instant at which that clock shows this time; null for what is no time. */
export function fromWallClock({ day, time }: WallClock, timeZone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant().toString()
  } catch {
    return null
  }
}
