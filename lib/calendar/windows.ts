import { Temporal } from 'temporal-polyfill'
import { closedDay, zoned } from './days.ts'
import type { DelayPolicy } from './policy.ts'

/** The hours of one day as instants; `closes` is not part of them. */
export type OpenHours = { opens: Date; closes: Date }

/** A policy that never opens: no weekday, or an empty window. `delayPolicySchema` refuses to save one. */
export class NoWindow extends Error {
  override name = 'NoWindow'
}

/**
 * When letters may leave on this day; null on a closed one. Clock changes are the zone's: an opening that is
 * skipped in spring comes an hour later, and a window that lies wholly in the skipped hour is closed.
 */
export function openHours(day: Temporal.PlainDate, policy: DelayPolicy): OpenHours | null {
  if (closedDay(day, policy) !== null) return null
  const opens = at(day, policy.windowStart, policy.timeZone)
  const closes = at(day, endOf(day, policy), policy.timeZone)
  return opens.getTime() < closes.getTime() ? { opens, closes } : null
}

/** The first open day from this one on, itself included. Throws NoWindow when a year has none. */
export function nextOpenDay(
  from: Temporal.PlainDate,
  policy: DelayPolicy,
): { day: Temporal.PlainDate; hours: OpenHours } {
  let day = from
  for (let tried = 0; tried <= 366; tried++) {
    const hours = openHours(day, policy)
    if (hours) return { day, hours }
    day = day.add({ days: 1 })
  }
  throw new NoWindow('the policy has no open window within a year')
}

/**
 * The day that lies so many working days after this one, which is not counted. A Friday without hours is a working
 * day all the same. Throws NoWindow when a year has none.
 */
export function afterWorkingDays(
  from: Temporal.PlainDate,
  count: number,
  policy: DelayPolicy,
): Temporal.PlainDate {
  let day = from
  let closed = 0
  for (let found = 0; found < count; ) {
    day = day.add({ days: 1 })
    closed = closedDay(day, policy) === null ? 0 : closed + 1
    if (closed === 0) found++
    if (closed > 366) throw new NoWindow('the policy has no working day within a year')
  }
  return day
}

/** The opening, later by whole minutes drawn from the seed: the same letter always gets the same minute. */
export function spreadOpening(hours: OpenHours, policy: DelayPolicy, seed: string): Date {
  const length = Math.floor((hours.closes.getTime() - hours.opens.getTime()) / 60_000)
  const minutes = hash(seed) % Math.max(1, Math.min(policy.spreadMinutes + 1, length))
  return new Date(hours.opens.getTime() + minutes * 60_000)
}

/** Whether it is Friday, after Friday's own end and before that of other days. */
export function isFridayEvening(instant: Date, policy: DelayPolicy): boolean {
  const local = zoned(instant, policy.timeZone)
  const minute = local.hour * 60 + local.minute
  const isOther = closedDay(local.toPlainDate(), policy) === null && local.dayOfWeek === 5
  return isOther && minute >= endOf(local.toPlainDate(), policy) && minute < policy.windowEnd
}

function endOf(day: Temporal.PlainDate, { windowEnd, fridayEnd }: DelayPolicy): number {
  return day.dayOfWeek === 5 && fridayEnd !== null ? Math.min(fridayEnd, windowEnd) : windowEnd
}

// A batch of letters asks for the same few days hundreds of times, and each conversion costs tenths of a millisecond.
const remembered = new Map<string, number>()

function at(day: Temporal.PlainDate, minutes: number, timeZone: string): Date {
  const key = `${day} ${minutes} ${timeZone}`
  const known = remembered.get(key)
  if (known !== undefined) return new Date(known)
  // 1440 is the midnight that ends the day.
  const isEnd = minutes === 1440
  const plainTime = isEnd ? undefined : new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60)
  const zoned = (isEnd ? day.add({ days: 1 }) : day).toZonedDateTime({ timeZone, plainTime })
  if (remembered.size > 5_000) remembered.clear()
  remembered.set(key, zoned.epochMilliseconds)
  return new Date(zoned.epochMilliseconds)
}

/** FNV-1a with a final mix: neighbouring seeds land far apart. 32 bits, unsigned. */
function hash(seed: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
