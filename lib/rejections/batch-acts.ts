import { checkChosenTime } from '../calendar/choice.ts'
import { dayOf } from '../calendar/days.ts'
import { openHours, spreadOpening } from '../calendar/windows.ts'
import { db } from '../db.ts'
import { done, type Outcome } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { type Approved, type ApproveRefusal, approveRejections, type Verdict } from './approve.ts'
import type { ApproveBatch, CancelBatch, SaveBatch, UndoBatch } from './batch-schema.ts'
import { backToDraft, cancelRejection } from './cancel.ts'
import { departureSelect, type LetterDeparture, letterDeparture } from './departure.ts'
import { saveDraft } from './draft.ts'
import { type Each, eachOf } from './each.ts'
import type { Departure } from './schema.ts'

/** Keeps the words of several drafts, each for itself: one that changed meanwhile leaves the others alone. */
export async function saveBatch(
  actor: Actor,
  { drafts }: SaveBatch,
): Promise<Outcome<Each<{ revision: number }, 'changed-meanwhile' | 'not-a-draft'>[]>> {
  requirePermission(actor, 'rejection.write')
  return done(await eachOf(drafts, (draft) => saveDraft(actor, draft)))
}

/**
 * Schedules several letters in the exact words that were read. One departure for all, spread as the company
 * spreads its openings. What is refused leaves its neighbours alone.
 */
export async function approveBatch(
  actor: Actor,
  { approvals, departure }: ApproveBatch,
  now = new Date(),
): Promise<Outcome<Each<Approved, ApproveRefusal>[]>> {
  requirePermission(actor, 'rejection.write')
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const known = await db.rejection.findMany({
    where: { id: { in: approvals.map((one) => one.rejectionId) } },
    select: { id: true, ...departureSelect(now) },
  })
  const letters = new Map(known.map((one) => [one.id, letterDeparture(company, one)]))
  const own = approvals.map((approval) => {
    const letter = letters.get(approval.rejectionId)
    return letter
      ? { ...approval, departure: spread(departure, { ...letter, now }) }
      : { ...approval, departure }
  })
  const verdicts = await approveRejections(actor, own, now)
  return done(approvals.map(({ rejectionId }, at) => ({ rejectionId, ...(verdicts[at] as Verdict) })))
}

/** Takes these approvals back, as far as the letters have not left. */
export async function undoBatch(
  actor: Actor,
  { rejectionIds }: UndoBatch,
): Promise<Outcome<Each<null, 'too-late' | 'not-approved'>[]>> {
  requirePermission(actor, 'rejection.write')
  return done(
    await eachOf(
      rejectionIds.map((rejectionId) => ({ rejectionId })),
      (one) => backToDraft(actor, one),
    ),
  )
}

/** Takes these refusals back, each for itself: those whose letter has left stay, and say when it left. */
export async function cancelBatch(
  actor: Actor,
  { rejectionIds }: CancelBatch,
): Promise<Outcome<Each<{ stage: string }, 'too-late' | 'already-cancelled'>[]>> {
  requirePermission(actor, 'rejection.write')
  return done(
    await eachOf(
      rejectionIds.map((rejectionId) => ({ rejectionId })),
      (one) => cancelRejection(actor, one),
    ),
  )
}

type Way = LetterDeparture & { now: Date }

/** A time that a person chose for many, later by the minutes that an opening would be; never past the window. */
export function spread(departure: Departure, { seed, policy, now, lastInterviewEnd }: Way): Departure {
  if (departure.kind !== 'at') return departure
  const hours = openHours(dayOf(departure.at, policy.timeZone), policy)
  if (!hours) return departure
  const later = spreadOpening(hours, policy, seed).getTime() - hours.opens.getTime()
  const at = new Date(departure.at.getTime() + later)
  return checkChosenTime(at, { now, policy, lastInterviewEnd }) === null ? { kind: 'at', at } : departure
}
