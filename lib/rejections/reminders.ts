import { dayOf, workingDaysBetween } from '../calendar/days.ts'
import { deadlineOf } from '../calendar/deadline.ts'
import { isOpen } from '../calendar/departure.ts'
import { type DelayPolicy, policyFor } from '../calendar/policy.ts'
import { db } from '../db.ts'
import { ownDelay } from './departure.ts'
import { sendNotices } from './notices.ts'

/** Working days past its day after which a forgotten letter is everybody's: the administrators are told. */
export const escalateAfterDays = 2

export type Reminded = { review: number; late: number; escalated: number }

/**
 * Tells owners by email, once a day and in the company's hours, of held letters whose day to look again has come, and
 * of drafts and held letters past their deadline; two working days later the administrators as well. To be called
 * every hour or so; workers that do so at the same time send one email. Answers how many letters it is about.
 */
export async function remindHolds(now = new Date()): Promise<Reminded> {
  const company = await db.company.findUnique({ where: { id: 1 } })
  if (!company || !isOpen(now, company)) return { review: 0, late: 0, escalated: 0 }
  const waiting = await db.rejection.findMany({
    where: { cancelledAt: null, OR: [{ emailId: null }, { email: { state: 'HELD' } }] },
    select: {
      ownerId: true,
      holdOwnerId: true,
      holdReviewOn: true,
      decidedAt: true,
      email: { select: { heldAt: true } },
      template: { select: ownDelay },
      scenario: { select: ownDelay },
      application: { select: { candidate: { select: { timeZone: true } } } },
    },
  })
  const today = dayOf(now, company.timeZone).toString()
  const toReview: string[] = []
  const late: string[] = []
  let escalated = 0
  for (const one of waiting) {
    const owner = (one.email && one.holdOwnerId) ?? one.ownerId
    const policy = policyFor(company, { ...one, candidate: one.application.candidate })
    const review = one.email ? reviewInstant(one.holdReviewOn, one.email.heldAt ?? now) : null
    const isDue = review !== null && dayOf(review, 'UTC').toString() <= today
    const deadline = deadlineOf(one.decidedAt, policy)
    if (isDue) toReview.push(owner)
    if (deadline <= now) late.push(owner)
    if ((isDue && isForgotten(review, now, company)) || isForgotten(deadline, now, policy)) escalated += 1
  }
  await db.$transaction(async (tx) => {
    await sendNotices(tx, 'review', toReview, now)
    await sendNotices(tx, 'late', late, now)
    if (escalated === 0) return
    const admins = await tx.user.findMany({
      where: { role: 'ADMIN', deactivatedAt: null },
      select: { id: true },
    })
    const ids = admins.map(({ id }) => id)
    await sendNotices(tx, 'escalated', ids, now)
  })
  return { review: toReview.length, late: late.length, escalated }
}

/** What the release check held has no day: it is to be looked at when it was held. */
function reviewInstant(reviewOn: Date | null, heldAt: Date): Date {
  return reviewOn ?? heldAt
}

function isForgotten(since: Date, now: Date, policy: DelayPolicy): boolean {
  return since < now && workingDaysBetween(since, now, policy) >= escalateAfterDays
}
