import { done, type Outcome } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { HoldBatch, UndoBatch } from './batch-schema.ts'
import { reopenRejection } from './cancel.ts'
import { type Each, eachOf } from './each.ts'
import { holdLetter } from './hold.ts'
import type { HoldRefusal } from './hold-plan.ts'
import { rescheduleRejection } from './reschedule.ts'

type HoldReason = 'too-late' | 'not-approved' | HoldRefusal
type ReleaseReason = HoldReason | 'bad-time' | 'withdrawn' | 'hired' | 'not-read-yet' | 'still-blocked'

/** Holds several letters for the same reason, each for itself: one that left meanwhile leaves the others alone. */
export async function holdBatch(
  actor: Actor,
  { rejectionIds, ...hold }: HoldBatch,
): Promise<Outcome<Each<{ reviewOn: string }, HoldReason>[]>> {
  requirePermission(actor, 'rejection.write')
  const items = rejectionIds.map((rejectionId) => ({ rejectionId, ...hold }))
  return done(
    await eachOf<(typeof items)[number], { reviewOn: string }, HoldReason>(items, (one) =>
      holdLetter(actor, one),
    ),
  )
}

/** Lets several held letters leave, each at the time that its delay gives it. */
export async function releaseBatch(
  actor: Actor,
  { rejectionIds }: UndoBatch,
): Promise<Outcome<Each<{ sendAt: Date }, ReleaseReason>[]>> {
  requirePermission(actor, 'rejection.write')
  const items = rejectionIds.map((rejectionId) => ({ rejectionId, departure: { kind: 'policy' as const } }))
  return done(
    await eachOf<(typeof items)[number], { sendAt: Date }, ReleaseReason>(items, (one) =>
      rescheduleRejection(actor, one),
    ),
  )
}

type ReopenReason = 'not-cancelled' | 'already-refused' | 'withdrawn' | 'hired'

/** Undo of cancelling several: they are drafts again with their words, each to be approved anew. */
export async function reopenBatch(
  actor: Actor,
  { rejectionIds }: UndoBatch,
): Promise<Outcome<Each<null, ReopenReason>[]>> {
  requirePermission(actor, 'rejection.write')
  const items = rejectionIds.map((rejectionId) => ({ rejectionId }))
  return done(
    await eachOf<(typeof items)[number], null, ReopenReason>(items, (one) => reopenRejection(actor, one)),
  )
}
