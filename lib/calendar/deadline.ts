import { dayOf, workingDaysBetween } from './days.ts'
import type { DelayPolicy } from './policy.ts'
import { afterWorkingDays, nextOpenDay } from './windows.ts'

export type Lateness = 'fine' | 'soon' | 'late'

/** The close of the window on the last day that the policy's most allows, counted from the day of the decision. */
export function deadlineOf(decidedAt: Date, policy: DelayPolicy): Date {
  const day = afterWorkingDays(dayOf(decidedAt, policy.timeZone), policy.mostDays, policy)
  return nextOpenDay(day, policy).hours.closes
}

/**
 * Where an instant (now, or a departure) stands to the deadline of a decision. "Soon" is within two working days
 * of it, but never on the day of the decision itself, unless that is all there is.
 */
export function lateness(at: Date, decidedAt: Date, policy: DelayPolicy): Lateness {
  const deadline = deadlineOf(decidedAt, policy)
  if (at >= deadline) return 'late'
  const warned = Math.min(2, Math.max(0, policy.mostDays - 1))
  return workingDaysBetween(at, deadline, policy) <= warned ? 'soon' : 'fine'
}
