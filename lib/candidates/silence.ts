import { Temporal } from 'temporal-polyfill'

/** 0 grey (to 3 days), 1 straw (to 6), 2 ochre (to 9), 3 rust (to 13), 4 ember. */
export type Heat = 0 | 1 | 2 | 3 | 4

/** From so many days on, the words "without an answer" are said. */
export const longSilenceDays = 7
const fullFuseDays = 14

/** The last sign that a person had from us: their application, an interview that was held, an email that left. */
export function lastContact(appliedAt: Date, ...signs: (Date | null | undefined)[]): Date {
  return signs.reduce<Date>((latest, sign) => (sign && sign > latest ? sign : latest), appliedAt)
}

/** Whole calendar days in the company's time zone; a contact in the future counts as today. */
export function silentDays(lastContactAt: Date, now: Date, timeZone: string): number {
  return Math.max(0, dayOf(lastContactAt, timeZone).until(dayOf(now, timeZone)).days)
}

/** Who had their last sign before this instant has waited `days` calendar days or more. */
export function silentSince(now: Date, timeZone: string, days = longSilenceDays): Date {
  const firstQuietDay = dayOf(now, timeZone).subtract({ days: days - 1 })
  return new Date(firstQuietDay.toZonedDateTime(timeZone).epochMilliseconds)
}

export function silenceHeat(days: number): Heat {
  if (days <= 3) return 0
  if (days <= 6) return 1
  if (days <= 9) return 2
  return days <= 13 ? 3 : 4
}

/** How much of the fuse has burnt, 0 to 100. */
export function fusePercent(days: number): number {
  return Math.min(100, Math.round((days / fullFuseDays) * 100))
}

function dayOf(instant: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
}
