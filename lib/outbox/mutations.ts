import type { Tx } from '../db.ts'

// Each of these is one conditional update, and whether it won is the answer: the worker, a colleague and a
// second window may all be at the same row. They look at the state only; who may do it is the caller's law.

/** Another departure for an email that waits. False when it no longer waits. */
export async function rescheduleEmail(tx: Tx, id: string, sendAt: Date): Promise<boolean> {
  return won(tx.email.updateMany({ where: { id, state: 'SCHEDULED' }, data: { sendAt } }))
}

/** Keeps an email that waits from leaving. `reason` is a key, `actorId` null when Tact itself holds it. */
export async function holdEmail(
  tx: Tx,
  id: string,
  reason: string,
  actorId: string | null,
): Promise<boolean> {
  return won(
    tx.email.updateMany({
      where: { id, state: 'SCHEDULED' },
      data: { state: 'HELD', heldReason: reason, heldById: actorId, heldAt: new Date() },
    }),
  )
}

/** Lets a held email leave at `sendAt`. False when it is not held. */
export async function releaseEmail(tx: Tx, id: string, sendAt: Date): Promise<boolean> {
  return won(
    tx.email.updateMany({
      where: { id, state: 'HELD' },
      data: { state: 'SCHEDULED', sendAt, heldReason: null, heldById: null, heldAt: null },
    }),
  )
}

/** True means that it will never leave. False means too late: it is being sent, was sent, or is cancelled already. */
export async function cancelEmail(tx: Tx, id: string): Promise<boolean> {
  return won(
    tx.email.updateMany({
      where: { id, state: { in: ['SCHEDULED', 'HELD'] } },
      data: { state: 'CANCELLED' },
    }),
  )
}

/**
 * A person's word on an email that failed or of which nobody knows: it arrived, or it shall go again (with the
 * same Message-ID, so that a mail program shows it once). False when it is in neither state.
 */
export async function settleByPerson(
  tx: Tx,
  id: string,
  verdict: 'arrived' | 'send-again',
  actorId: string,
  now: Date,
): Promise<boolean> {
  const where = { id, state: { in: ['UNCONFIRMED' as const, 'FAILED' as const] } }
  if (verdict === 'send-again') {
    return won(
      tx.email.updateMany({
        where,
        data: { state: 'SCHEDULED', sendAt: now, settledById: actorId, attemptId: null, claimedBy: null },
      }),
    )
  }
  const email = await tx.email.findUnique({ where: { id }, select: { claimedAt: true } })
  return won(
    tx.email.updateMany({
      where,
      data: { state: 'SENT', sentAt: email?.claimedAt ?? now, settledById: actorId },
    }),
  )
}

async function won(update: Promise<{ count: number }>): Promise<boolean> {
  return (await update).count === 1
}
