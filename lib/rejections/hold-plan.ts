import type { Company } from '../../prisma/client/client.ts'
import type { Tx } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import type { HoldKind } from './hold-kinds.ts'
import { offerStanding } from './hold-offers.ts'
import { type ReviewDays, reviewDays } from './hold-rules.ts'
import type { HoldFor } from './schema.ts'

export type HoldRefusal = 'no-offer' | 'bad-review-day' | 'cannot-read' | 'cannot-own'
export type HoldPlan = {
  kind: HoldKind
  ownerId: string
  /** ISO day. */
  reviewOn: string
  readerId: string | null
  jobId: string
}

type Ask = {
  /** Absent: held by a person, without a special reason. */
  hold?: HoldFor
  rejection: { ownerId: string; jobId: string }
  company: Company
  now: Date
}

/** Everything a hold needs, checked before anything is written: an owner, a day to look again, an open offer, a reader. */
export async function planHold(
  tx: Tx,
  { hold = { kind: 'by-person' }, rejection, company, now }: Ask,
): Promise<Outcome<HoldPlan, HoldRefusal, ReviewDays>> {
  const days = reviewDays(now, company)
  const reviewOn = hold.reviewOn ?? days.usual
  if (reviewOn < days.earliest || reviewOn > days.latest) return refused('bad-review-day', days)
  const ownerId = hold.ownerId ?? rejection.ownerId
  if (hold.ownerId && !(await mayHandleLetters(tx, hold.ownerId))) return refused('cannot-own')
  const readerId = hold.kind === 'reader' ? (hold.readerId ?? '') : null
  if (readerId !== null && !(await mayHandleLetters(tx, readerId))) return refused('cannot-read')
  if (hold.kind === 'offer' && (await offerStanding(rejection.jobId, null, tx)).kind !== 'waiting')
    return refused('no-offer')
  return done({ kind: hold.kind, ownerId, reviewOn, readerId, jobId: rejection.jobId })
}

/** Writes the plan down; a runner-up joins the end of the list of the job. */
export async function writeHold(tx: Tx, rejectionId: string, plan: HoldPlan): Promise<void> {
  await tx.rejection.update({
    where: { id: rejectionId },
    data: {
      holdOwnerId: plan.ownerId,
      holdReviewOn: new Date(plan.reviewOn),
      holdReaderId: plan.readerId,
      holdReadAt: null,
      rank: plan.kind === 'offer' ? await nextRank(tx, plan.jobId, rejectionId) : null,
    },
  })
}

export const noHold = {
  holdOwnerId: null,
  holdReviewOn: null,
  holdReaderId: null,
  holdReadAt: null,
  rank: null,
}

/** The letter is held no more, or held by nobody yet. */
export async function endHold(tx: Tx, rejectionId: string): Promise<void> {
  await tx.rejection.update({ where: { id: rejectionId }, data: noHold })
}

/** Until the transaction ends, nobody else changes the list of runners-up of this job. */
export async function lockRanks(tx: Tx, jobId: string): Promise<void> {
  await tx.$queryRaw`select id from job where id = ${jobId} for no key update`
}

/** The runners-up of a job: open refusals whose letter is held until the offer is answered. */
export const whereRunnersUp = (jobId: string) => ({
  cancelledAt: null,
  application: { jobId },
  email: { state: 'HELD' as const, heldReason: 'offer' },
})

// The person with the offer is the first.
const firstRank = 2

async function nextRank(tx: Tx, jobId: string, rejectionId: string): Promise<number> {
  await lockRanks(tx, jobId)
  const own = await tx.rejection.findUnique({ where: { id: rejectionId }, select: { rank: true } })
  if (own?.rank) return own.rank
  const { _max } = await tx.rejection.aggregate({ where: whereRunnersUp(jobId), _max: { rank: true } })
  return Math.max(firstRank, (_max.rank ?? 0) + 1)
}

async function mayHandleLetters(tx: Tx, userId: string): Promise<boolean> {
  const where = { id: userId, deactivatedAt: null, role: { in: ['ADMIN' as const, 'RECRUITER' as const] } }
  return (await tx.user.count({ where })) === 1
}
