import { Temporal } from 'temporal-polyfill'
import { closedDay, dayOf } from './days.ts'
import type { DelayUnit, LetterPolicy } from './policy.ts'
import { afterWorkingDays, isFridayEvening, nextOpenDay, openHours, spreadOpening } from './windows.ts'

/** Why a letter leaves when it does; data for the caller to word, in the order to say it. Days are ISO text. */
export type Reason =
  | { kind: 'delay'; amount: number; unit: DelayUnit }
  | { kind: 'after-interview'; hours: number }
  | { kind: 'friday'; closesAt: Date | null }
  | { kind: 'weekend'; day: string }
  | { kind: 'holiday'; day: string; name: string }
  | { kind: 'window'; opensAt: Date }
  | { kind: 'spread'; minutes: number }
  | { kind: 'zone'; timeZone: string }

export type Departs = { sendAt: Date; reasons: Reason[] }

type Letter = {
  policy: LetterPolicy
  seed: string
  /** Of holiday names. */
  language?: string
  /** When the last interview that took place ended. */
  lastInterviewEnd?: Date | null
}

/**
 * The instant at which a letter leaves, and why. Hours and minutes count from the decision and are moved to the
 * next opening when they end outside the window; working days count from the day of the decision, whatever its
 * hour (decided on Monday at 23:00, "2 working days" is Wednesday), and end at the opening. An opening is spread
 * by the seed. Never within the hours of rest after an interview. Throws NoWindow for a policy that never opens.
 */
export function departure({ decidedAt, ...letter }: Letter & { decidedAt: Date }): Departs {
  const { policy } = letter
  const delay: Reason = { kind: 'delay', amount: policy.delayAmount, unit: policy.delayUnit }
  const reasons = policy.delayAmount > 0 ? [delay] : []
  if (policy.delayUnit === 'WORKING_DAYS' && policy.delayAmount > 0) {
    const from = dayOf(decidedAt, policy.timeZone)
    const to = afterWorkingDays(from, policy.delayAmount, policy)
    return rested(atOpening({ ...letter, from: from.add({ days: 1 }), to, reasons }), letter)
  }
  const unit = policy.delayUnit === 'HOURS' ? 3_600_000 : 60_000
  const due = new Date(decidedAt.getTime() + policy.delayAmount * unit)
  return rested(intoWindow(due, { ...letter, reasons }), letter)
}

/** The next allowed instant and why: now when the window is open, else the spread opening of the next one. */
export function nextDeparture({ now, ...letter }: Letter & { now: Date }): Departs {
  return rested(intoWindow(now, { ...letter, reasons: [] }), letter)
}

export function nextSlot(ask: Letter & { now: Date }): Date {
  return nextDeparture(ask).sendAt
}

/** Whether a letter may leave at this instant. */
export function isOpen(instant: Date, policy: LetterPolicy): boolean {
  const hours = openHours(dayOf(instant, policy.timeZone), policy)
  return hours !== null && hours.opens <= instant && instant < hours.closes
}

type Way = Letter & { reasons: Reason[] }
type Days = { from: Temporal.PlainDate; to: Temporal.PlainDate }

/** The same, moved behind the hours of rest after the last interview. */
function rested(departs: Departs, letter: Letter): Departs {
  const { policy, lastInterviewEnd } = letter
  const zone: Reason[] = policy.isCandidateZone ? [{ kind: 'zone', timeZone: policy.timeZone }] : []
  const until = lastInterviewEnd && restUntil(lastInterviewEnd, policy)
  if (!until || departs.sendAt >= until) return { ...departs, reasons: [...departs.reasons, ...zone] }
  // What decided before decides no more: only the interview, and what stands behind its hours.
  const rest: Reason = { kind: 'after-interview', hours: policy.afterInterviewHours }
  const later = intoWindow(until, { ...letter, reasons: [rest] })
  return { ...later, reasons: [...later.reasons, ...zone] }
}

/** The first instant after an interview at which a letter may leave. */
export function restUntil(interviewEnd: Date, { afterInterviewHours }: LetterPolicy): Date {
  return new Date(interviewEnd.getTime() + afterInterviewHours * 3_600_000)
}

function intoWindow(due: Date, way: Way): Departs {
  if (isOpen(due, way.policy)) return { sendAt: due, reasons: way.reasons }
  const from = dayOf(due, way.policy.timeZone)
  const hours = openHours(from, way.policy)
  const isOver = hours !== null && hours.closes <= due
  const { day } = nextOpenDay(isOver ? from.add({ days: 1 }) : from, way.policy)
  const friday: Reason[] = isFridayEvening(due, way.policy)
    ? [{ kind: 'friday', closesAt: hours?.closes ?? null }]
    : []
  return atOpening({ ...way, from, to: day, reasons: [...way.reasons, ...friday] })
}

/** The spread opening of `to`, with what was passed over since `from`. */
function atOpening(way: Way & Days): Departs {
  const { hours } = nextOpenDay(way.to, way.policy)
  const sendAt = spreadOpening(hours, way.policy, way.seed)
  const reasons = [...way.reasons, ...passedOver(way), { kind: 'window', opensAt: hours.opens } as const]
  const minutes = (sendAt.getTime() - hours.opens.getTime()) / 60_000
  return { sendAt, reasons: minutes > 0 ? [...reasons, { kind: 'spread', minutes }] : reasons }
}

/** Each holiday, and the first day of each run of days off. */
function passedOver(way: Way & Days): Reason[] {
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
