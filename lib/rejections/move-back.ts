import type { Move } from '../candidates/applications-schema.ts'
import { lockStanding, type Standing, tellOf } from '../candidates/standing.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { holdEmail } from '../outbox/mutations.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { TooLate } from './cancel.ts'

type Refusal =
  | 'not-refused'
  | 'too-late'
  | 'moved-meanwhile'
  | 'stage-gone'
  | 'job-archived'
  | 'withdrawn'
  | 'hired'
/** `isHeld`: a letter was approved and now waits for a decision. Without one there is a draft, or a failure to settle. */
export type MovedBack = { stage: string; rejectionId: string; isHeld: boolean }

/**
 * Moves somebody who is refused to another stage, while their letter can still be kept: an approved one is held at
 * once. What becomes of the refusal is a person's next step: cancel it, or let the letter leave all the same.
 */
export async function moveBack(
  actor: Actor,
  { applicationId, fromStageId, toStageId }: Move,
): Promise<Outcome<MovedBack, Refusal, TooLate>> {
  requirePermission(actor, 'rejection.write')
  return db.$transaction(async (tx) => {
    const [one] = (await lockStanding(tx, actor, [applicationId])) as [Standing]
    const rejectionId = one.rejections[0]?.id
    if (!rejectionId) return refused('not-refused')
    if (one.job.archivedAt) return refused('job-archived')
    if (one.withdrawnAt) return refused('withdrawn')
    if (one.hiredAt) return refused('hired')
    if (one.stageId !== fromStageId && one.stageId !== toStageId) return refused('moved-meanwhile')
    const [target] = await tx.$queryRaw<{ name: string }[]>`
      select name from stage where id = ${toStageId} and "jobId" = ${one.jobId} for key share`
    if (!target) return refused('stage-gone')
    const letter = await keepLetter(tx, actor, rejectionId)
    if (!letter.ok) return letter
    if (one.stageId !== toStageId) {
      const data = { stageId: toStageId, stageSince: new Date() }
      await tx.application.update({ where: { id: applicationId }, data })
      const told = { from: one.stage.name, to: target.name }
      await tellOf(tx, actor, one)({ kind: 'application.moved', data: told })
    }
    const { emailId, isNewlyHeld } = letter.value
    if (emailId && isNewlyHeld) {
      const about = { candidateId: one.candidateId, applicationId, jobId: one.jobId, rejectionId, emailId }
      await recordEvent(tx, actor, { kind: 'rejection.held', ...about, data: { reason: 'moved-back' } })
    }
    return done({ stage: target.name, rejectionId, isHeld: letter.value.isHeld })
  })
}

type Kept = { emailId: string | null; isHeld: boolean; isNewlyHeld: boolean }

/** Holds the letter if it waits. Refused when it is under way or has left. */
async function keepLetter(
  tx: Tx,
  actor: Actor,
  rejectionId: string,
): Promise<Outcome<Kept, 'too-late', TooLate>> {
  const { emailId } = await tx.rejection.findUniqueOrThrow({ where: { id: rejectionId } })
  if (!emailId) return done({ emailId, isHeld: false, isNewlyHeld: false })
  const isNewlyHeld = await holdEmail(tx, emailId, 'moved-back', actor.userId)
  const { state, sentAt } = await tx.email.findUniqueOrThrow({ where: { id: emailId } })
  if (state === 'HELD') return done({ emailId, isHeld: true, isNewlyHeld })
  if (state === 'FAILED') return done({ emailId, isHeld: false, isNewlyHeld })
  return refused('too-late', { sentAt, state })
}
