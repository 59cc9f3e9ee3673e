import type { Email } from '../../prisma/client/client.ts'
import type { Tx } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { leavingWords, readReleaseFacts } from './release-facts.ts'
import { type HoldReason, isWaivable, reasonsToHold } from './release-law.ts'

export type StillBlocked = { reason: HoldReason }

/**
 * A person releases what the release check held: the reason they read is let stand, for what happened until `now`.
 * Refused while something speaks against the letter that nobody may let stand. Reasons that they were not told hold
 * the letter again when it departs.
 */
export async function letStand(
  tx: Tx,
  email: Email,
  now: Date,
): Promise<Outcome<null, 'still-blocked', StillBlocked>> {
  const facts = (await readReleaseFacts(tx, [email.id])).get(email.id)
  const reasons = reasonsToHold(leavingWords(email), facts)
  const blocking = reasons.find((reason) => !isWaivable(reason))
  if (blocking || !facts) return refused('still-blocked', { reason: blocking ?? 'rejection-cancelled' })
  const told = email.heldReason
  if (!isWaivable(told)) return done(null)
  const stillWaived = facts.waived.filter((one) => !reasons.some((reason) => reason === one) && one !== told)
  await tx.rejection.update({
    where: { id: facts.rejectionId },
    data: { waived: [...stillWaived, told], waivedAt: now },
  })
  return done(null)
}
