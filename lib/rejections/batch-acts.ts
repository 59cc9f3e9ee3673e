import { dayOf } from '../calendar/days.ts'
import { checkChosenTime } from '../calendar/departure.ts'
import type { DelayPolicy } from '../calendar/policy.ts'
import { openHours, spreadOpening } from '../calendar/windows.ts'
import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { type Approved, type ApproveRefusal, approveRejections, type Verdict } from './approve.ts'
import type { ApproveBatch, SaveBatch, UndoBatch } from './batch-schema.ts'
import { backToDraft } from './cancel.ts'
import { saveDraft } from './draft.ts'
import type { Departure } from './schema.ts'

type Each<Value, Reason extends string> = { rejectionId: string } & Outcome<Value, Reason | 'not-found'>

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
  const policy = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const known = await db.rejection.findMany({
    where: { id: { in: approvals.map((one) => one.rejectionId) } },
    select: { id: true, applicationId: true },
  })
  const seeds = new Map(known.map(({ id, applicationId }) => [id, applicationId]))
  const own = approvals.map((approval) => {
    const seed = seeds.get(approval.rejectionId) ?? ''
    return { ...approval, departure: spread(departure, { seed, policy, now }) }
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

/** One after the other, so that fifty letters do not take fifty connections. */
async function eachOf<Item extends { rejectionId: string }, Value, Reason extends string>(
  items: Item[],
  act: (item: Item) => Promise<Outcome<Value, Reason>>,
): Promise<Each<Value, Reason>[]> {
  const results: Each<Value, Reason>[] = []
  for (const item of items) {
    const result = await act(item).catch((error: unknown) => {
      if (error instanceof NotFound) return refused('not-found')
      throw error
    })
    results.push({ rejectionId: item.rejectionId, ...result })
  }
  return results
}

type Way = { seed: string; policy: DelayPolicy; now: Date }

/** A time that a person chose for many, later by the minutes that an opening would be; never past the window. */
export function spread(departure: Departure, { seed, policy, now }: Way): Departure {
  if (departure.kind !== 'at') return departure
  const hours = openHours(dayOf(departure.at, policy.timeZone), policy)
  if (!hours) return departure
  const later = spreadOpening(hours, policy, seed).getTime() - hours.opens.getTime()
  const at = new Date(departure.at.getTime() + later)
  return checkChosenTime(at, now, policy) === null ? { kind: 'at', at } : departure
}
