import { Temporal } from 'temporal-polyfill'
import { closedDay, dayOf } from './days.ts'
import type { DelayPolicy } from './policy.ts'
import { nextOpenDay, openHours, spreadOpening } from './windows.ts'

/** Why a letter leaves when it does; data for the caller to word, in the order to say it. Days are ISO text. */
export type Reason =
  | { kind: 'delay'; amount: number; unit: DelayPolicy['delayUnit'] }
  | { kind: 'weekend'; day: string }
  | { kind: 'holiday'; day: string; name: string }
  | { kind: 'window'; opensAt: Date }
  | { kind: 'spread'; minutes: number }

type Ask = { decidedAt: Date; policy: DelayPolicy; seed: string /** Of holiday names. */; language?: string }

/**
 * The instant at which a letter leaves, and why. Hours and minutes count from the decision and are moved to the
 * next opening when they end outside the window; working days count from the day of the decision, whatever its
 * hour (decided on Monday at 23:00, "2 working days" is Wednesday), and end at the opening. An opening is spread
 * by the seed. Throws NoWindow for a policy that never opens.
 */
export function departure({ decidedAt, policy, seed, language }: Ask): { sendAt: Date; reasons: Reason[] } {
  const delay: Reason = { kind: 'delay', amount: policy.delayAmount, unit: policy.delayUnit }
  if (policy.delayUnit === 'WORKING_DAYS' && policy.delayAmount > 0) {
    const from = dayOf(decidedAt, policy.timeZone)
    const day = afterWorkingDays(from, policy)
    return atOpening({ from: from.add({ days: 1 }), to: day, policy, seed, language, reasons: [delay] })
  }
  const unit = policy.delayUnit === 'HOURS' ? 3_600_000 : 60_000
  const due = new Date(decidedAt.getTime() + policy.delayAmount * unit)
  const reasons = policy.delayAmount > 0 ? [delay] : []
  return intoWindow(due, { policy, seed, language, reasons })
}

/** The next allowed instant: now when the window is open, else the spread opening of the next one. */
export function nextSlot({ now, policy, seed }: { now: Date; policy: DelayPolicy; seed: string }): Date {
  return intoWindow(now, { policy, seed, reasons: [] }).sendAt
}

/** Whether a letter may leave at this instant. */
export function isOpen(instant: Date, policy: DelayPolicy): boolean {
  const hours = openHours(dayOf(instant, policy.timeZone), policy)
  return hours !== null && hours.opens <= instant && instant < hours.closes
}

/** What is wrong with a time that a person chose; null when nothing is. */
export function checkChosenTime(
  instant: Date,
  now: Date,
  policy: DelayPolicy,
): 'past' | 'closed-hours' | 'closed-day' | 'holiday' | null {
  if (instant < now) return 'past'
  const closed = closedDay(dayOf(instant, policy.timeZone), policy)
  if (closed) return closed.kind === 'holiday' ? 'holiday' : 'closed-day'
  return isOpen(instant, policy) ? null : 'closed-hours'
}

export type OpenDay = { day: string; isOpen: boolean; why?: 'weekend' | 'holiday' | 'past'; holiday?: string }

/** The days of a picker from the day of `from` on, each open or with the reason. Today is past once it closed. */
export function openDays(ask: {
  from: Date
  days: number
  policy: DelayPolicy
  language?: string
}): OpenDay[] {
  const { from, policy, language } = ask
  const first = dayOf(from, policy.timeZone)
  return Array.from({ length: ask.days }, (_, at) => {
    const date = first.add({ days: at })
    const day = date.toString()
    const closed = closedDay(date, policy, language)
    if (closed?.kind === 'holiday') return { day, isOpen: false, why: 'holiday', holiday: closed.name }
    const hours = openHours(date, policy)
    if (closed || !hours) return { day, isOpen: false, why: 'weekend' }
    return hours.closes <= from ? { day, isOpen: false, why: 'past' } : { day, isOpen: true }
  })
}

type Way = { policy: DelayPolicy; seed: string; language?: string; reasons: Reason[] }

function intoWindow(due: Date, way: Way): { sendAt: Date; reasons: Reason[] } {
  if (isOpen(due, way.policy)) return { sendAt: due, reasons: way.reasons }
  const from = dayOf(due, way.policy.timeZone)
  const hours = openHours(from, way.policy)
  const isOver = hours !== null && hours.closes <= due
  const { day } = nextOpenDay(isOver ? from.add({ days: 1 }) : from, way.policy)
  return atOpening({ ...way, from, to: day })
}

/** The spread opening of `to`, with what was passed over since `from`. */
function atOpening(way: Way & { from: Temporal.PlainDate; to: Temporal.PlainDate }): {
  sendAt: Date
  reasons: Reason[]
} {
  const { hours } = nextOpenDay(way.to, way.policy)
  const sendAt = spreadOpening(hours, way.policy, way.seed)
  const reasons = [...way.reasons, ...passedOver(way), { kind: 'window', opensAt: hours.opens } as const]
  const minutes = (sendAt.getTime() - hours.opens.getTime()) / 60_000
  return { sendAt, reasons: minutes > 0 ? [...reasons, { kind: 'spread', minutes }] : reasons }
}

/** Each holiday, and the first day of each run of days off. */
function passedOver(way: Way & { from: Temporal.PlainDate; to: Temporal.PlainDate }): Reason[] {
  const reasons: Reason[] = []
  let inWeekend = false
  for (let day = way.from; Temporal.PlainDate.compare(day, way.to) < 0; day = day.add({ days: 1 })) {
    const closed = closedDay(day, way.policy, way.language)
    if (closed?.kind === 'holiday') reasons.push({ ...closed, day: day.toString() })
    if (closed?.kind === 'weekend' && !inWeekend) reasons.push({ kind: 'weekend', day: day.toString() })
    inWeekend = closed?.kind === 'weekend'
  }
  return reasons
}

function afterWorkingDays(from: Temporal.PlainDate, policy: DelayPolicy): Temporal.PlainDate {
  let day = from
  for (let count = 0; count < policy.delayAmount; count++) day = nextOpenDay(day.add({ days: 1 }), policy).day
  return day
}
