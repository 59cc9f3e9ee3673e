import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import type { SaveRating } from './schema.ts'

/** One line of the own scorecard: only who held the interview rates, and only what the job asks for. */
export async function saveRating(
  actor: Actor,
  { interviewId, criterion, value }: SaveRating,
): Promise<Outcome<null, 'not-interviewer' | 'unknown-criterion' | 'already-cancelled'>> {
  requirePermission(actor, 'note.write')
  const interview = await db.interview.findFirst({
    where: { id: interviewId, application: { job: visibleJobs(actor) } },
    select: {
      cancelledAt: true,
      interviewers: { where: { userId: actor.userId }, select: { userId: true } },
      application: { select: { job: { select: { criteria: true } } } },
    },
  })
  if (!interview) throw new NotFound('interview')
  if (interview.cancelledAt) return refused('already-cancelled')
  if (interview.interviewers.length === 0) return refused('not-interviewer')
  const key = { interviewId, authorId: actor.userId, criterion }
  if (value === null) {
    await db.rating.deleteMany({ where: key })
    return done(null)
  }
  if (!interview.application.job.criteria.includes(criterion)) return refused('unknown-criterion')
  await db.rating.upsert({
    where: { interviewId_authorId_criterion: key },
    create: { ...key, value },
    update: { value },
  })
  return done(null)
}
