import { endPoolEntriesOf, restorePoolEntriesOf } from '../candidates/pool.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { cancelEmail } from '../outbox/mutations.ts'
import type { Actor } from '../team/actor.ts'
import { callOffInterviews, restoreInterviews } from './called-off.ts'
import { changeRejection } from './change.ts'
import { noHold } from './hold-plan.ts'
import type { OneRejection } from './schema.ts'

export type TooLate = { sentAt: Date | null; state: string }

/** What goes when the approval goes: its email, its words, what was let stand, its hold, its review. */
const unapproved = {
  emailId: null,
  approvedAt: null,
  approvedById: null,
  wordsHash: null,
  waived: [],
  waivedAt: null,
  reviewAskedAt: null,
  reviewerId: null,
  revision: { increment: 1 },
  ...noHold,
}

/**
 * Takes the refusal back: the email never leaves, the application stands in its stage as before, and what the
 * refusal changed (interviews called off, the talent pool) is as it was. The words
 * stay with the cancelled refusal, and come back if the application is refused again.
 */
export async function cancelRejection(
  actor: Actor,
  { rejectionId }: OneRejection,
): Promise<Outcome<{ stage: string }, 'too-late' | 'already-cancelled', TooLate>> {
  return changeRejection(actor, rejectionId, async ({ tx, now, rejection, tell }) => {
    if (rejection.cancelledAt) return refused('already-cancelled')
    if (rejection.email && !(await cancelEmail(tx, rejection.email.id))) {
      return refused('too-late', { sentAt: rejection.email.sentAt, state: rejection.email.state })
    }
    const { count } = await tx.rejection.updateMany({
      where: { id: rejectionId, cancelledAt: null, emailId: rejection.emailId },
      data: { cancelledAt: now, cancelledById: actor.userId },
    })
    if (count === 0) return refused('already-cancelled')
    await endPoolEntriesOf(tx, rejectionId, now)
    await restoreInterviews(tx, actor, { rejectionId, now })
    await tell('rejection.cancelled', { stage: rejection.application.stage.name })
    return done({ stage: rejection.application.stage.name })
  })
}

/** Undo of a cancellation: the refusal is open again as a draft with its words, to be approved anew. */
export async function reopenRejection(
  actor: Actor,
  { rejectionId }: OneRejection,
): Promise<Outcome<null, 'not-cancelled' | 'already-refused' | 'withdrawn' | 'hired'>> {
  return changeRejection(actor, rejectionId, async ({ tx, now, rejection, tell }) => {
    if (rejection.application.withdrawnAt) return refused('withdrawn')
    if (rejection.application.hiredAt) return refused('hired')
    const open = await tx.rejection.findFirst({
      where: { applicationId: rejection.applicationId, cancelledAt: null },
      select: { id: true },
    })
    if (open) return refused('already-refused')
    const { count } = await tx.rejection.updateMany({
      where: { id: rejectionId, cancelledAt: { not: null } },
      data: { ...unapproved, cancelledAt: null, cancelledById: null },
    })
    if (count === 0) return refused('not-cancelled')
    if (rejection.cancelledAt) await restorePoolEntriesOf(tx, rejectionId, rejection.cancelledAt)
    await callOffInterviews(tx, actor, { rejectionIds: [rejectionId], now })
    await tell('rejection.decided')
    return done(null)
  })
}

/**
 * Takes the approval back, to write on. Possible while the email waits, is held, or failed for good; not when
 * nobody knows whether it arrived, since the person may have read it.
 */
export async function backToDraft(
  actor: Actor,
  { rejectionId }: OneRejection,
): Promise<Outcome<null, 'too-late' | 'not-approved', TooLate>> {
  return changeRejection(actor, rejectionId, async ({ tx, rejection, tell }) => {
    if (!rejection.email || rejection.cancelledAt) return refused('not-approved')
    const { id, sentAt, state } = rejection.email
    if (state !== 'FAILED' && !(await cancelEmail(tx, id))) return refused('too-late', { sentAt, state })
    const { count } = await tx.rejection.updateMany({
      where: { id: rejectionId, emailId: id, cancelledAt: null },
      data: unapproved,
    })
    if (count === 0) return refused('not-approved')
    await tell('rejection.back-to-draft')
    return done(null)
  })
}
