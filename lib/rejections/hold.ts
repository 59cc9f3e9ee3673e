import type { Tx } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { holdEmail } from '../outbox/mutations.ts'
import type { Actor } from '../team/actor.ts'
import type { TooLate } from './cancel.ts'
import { changeRejection } from './change.ts'
import { type HoldKind, holdKinds, isHoldKind } from './hold-kinds.ts'
import { type HoldRefusal, planHold, writeHold } from './hold-plan.ts'
import type { ReviewDays } from './hold-rules.ts'
import type { Hold, OneRejection } from './schema.ts'

/**
 * Keeps an approved letter from leaving until a person releases it: for no special reason, until an offer is
 * answered, until a day, or until a colleague has read it. A letter that is held already gets another reason or
 * another day; what the release check held keeps its reason and gets an owner and a day.
 */
export async function holdLetter(
  actor: Actor,
  { rejectionId, ...hold }: Hold,
): Promise<
  Outcome<
    { sendAt: Date; isHeld: true; reviewOn: string },
    'too-late' | 'not-approved' | HoldRefusal,
    TooLate | ReviewDays
  >
> {
  return changeRejection(actor, rejectionId, async ({ tx, now, rejection, tell }) => {
    const { email } = rejection
    if (!email || rejection.cancelledAt) return refused('not-approved')
    const company = await tx.company.findUniqueOrThrow({ where: { id: 1 } })
    const about = { ownerId: rejection.ownerId, jobId: rejection.application.jobId }
    const plan = await planHold(tx, { hold, rejection: about, company, now })
    if (!plan.ok) return plan
    const { kind, reviewOn } = plan.value
    const isChecked = email.state === 'HELD' && !isHoldKind(email.heldReason)
    if (!isChecked) {
      const isHeld =
        (await holdEmail(tx, email.id, kind, actor.userId)) || (await holdOtherwise(tx, email.id, kind))
      if (!isHeld) return refused('too-late', { sentAt: email.sentAt, state: email.state })
    }
    await writeHold(tx, rejectionId, isChecked ? { ...plan.value, kind: 'by-person' } : plan.value)
    await tell('rejection.held', { reason: isChecked ? email.heldReason : kind, reviewOn })
    return done({ sendAt: email.sendAt, isHeld: true as const, reviewOn })
  })
}

/** A colleague has read the letter that was held for their eyes; from now on anyone may release it. */
export async function markHoldRead(
  actor: Actor,
  { rejectionId }: OneRejection,
): Promise<Outcome<null, 'not-held' | 'not-the-reader'>> {
  return changeRejection(actor, rejectionId, async ({ tx, now, rejection, tell }) => {
    const { email } = rejection
    if (rejection.cancelledAt || email?.state !== 'HELD' || email.heldReason !== 'reader')
      return refused('not-held')
    if (actor.userId !== rejection.holdReaderId && actor.role !== 'ADMIN') return refused('not-the-reader')
    const { count } = await tx.rejection.updateMany({
      where: { id: rejectionId, holdReadAt: null },
      data: { holdReadAt: now },
    })
    if (count > 0) await tell('rejection.hold-read')
    return done(null)
  })
}

async function holdOtherwise(tx: Tx, id: string, kind: HoldKind): Promise<boolean> {
  const { count } = await tx.email.updateMany({
    where: { id, state: 'HELD', heldReason: { in: [...holdKinds] } },
    data: { heldReason: kind },
  })
  return count === 1
}
