import { dayOf } from '../calendar/days.ts'
import type { DelayPolicy } from '../calendar/policy.ts'
import { afterWorkingDays } from '../calendar/windows.ts'

/** Working days after which a held letter is looked at again, unless a person says otherwise. */
export const usualReviewDays = 5

export type ReviewDays = { earliest: string; usual: string; latest: string }

/** The days on which a held letter may be looked at again: from tomorrow to the most that the company waits. Pure. */
export function reviewDays(now: Date, policy: DelayPolicy): ReviewDays {
  const today = dayOf(now, policy.timeZone)
  const most = Math.max(1, policy.mostDays)
  return {
    earliest: today.add({ days: 1 }).toString(),
    usual: afterWorkingDays(today, Math.min(usualReviewDays, most), policy).toString(),
    latest: afterWorkingDays(today, most, policy).toString(),
  }
}

type Held = { heldReason: string | null; holdReviewOn: Date | null }

/** Whether it is time to look at a held letter: its day has come, or nobody has set one. `today` is an ISO day. */
export function isDueForReview({ holdReviewOn }: Held, today: string): boolean {
  return holdReviewOn === null || holdReviewOn.toISOString().slice(0, 10) <= today
}

type Release = { heldReason: string | null; holdReaderId: string | null; holdReadAt: Date | null }

/** A letter that waits for a colleague's eyes is released by that colleague or an administrator, or once it was read. */
export function isUnread(actor: { userId: string; role: string }, held: Release): boolean {
  if (held.heldReason !== 'reader' || held.holdReadAt) return false
  return actor.userId !== held.holdReaderId && actor.role !== 'ADMIN'
}
