import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { offerStanding } from './hold-offers.ts'
import { type ReviewDays, reviewDays } from './hold-rules.ts'
import type { OneRejection } from './schema.ts'

export type HoldChoices = {
  days: ReviewDays
  /** Who has an offer of the job now; null: nobody, so nothing can wait for it. */
  offerTo: string | null
  /** The owner unless another is named, then the colleagues who may own a hold or read a letter. */
  ownerId: string
  people: { id: string; name: string }[]
  /** Who asks, and so need not be asked to read. */
  selfId: string
}

/** What a person may choose when holding this letter. Four queries. Throws NotFound. */
export async function getHoldChoices(
  actor: Actor,
  { rejectionId }: OneRejection,
  now = new Date(),
): Promise<HoldChoices> {
  requirePermission(actor, 'rejection.see')
  const rejection = await db.rejection.findUnique({
    where: { id: rejectionId },
    select: { ownerId: true, holdOwnerId: true, application: { select: { jobId: true } } },
  })
  if (!rejection) throw new NotFound('rejection')
  const [company, people, offer] = await Promise.all([
    db.company.findUniqueOrThrow({ where: { id: 1 } }),
    db.user.findMany({
      where: { deactivatedAt: null, role: { in: ['ADMIN', 'RECRUITER'] } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
    offerStanding(rejection.application.jobId),
  ])
  return {
    days: reviewDays(now, company),
    offerTo: offer.kind === 'waiting' ? offer.who : null,
    ownerId: rejection.holdOwnerId ?? rejection.ownerId,
    people,
    selfId: actor.userId,
  }
}
