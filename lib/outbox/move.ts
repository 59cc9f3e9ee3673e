import type { Tx } from '../db.ts'

export type Move = { id: string; was: Date; sendAt: Date }

/**
 * Another departure for many emails in one statement. Only those that still wait for the instant that was read are
 * moved; their ids are the answer.
 */
export async function moveEmails(tx: Tx, moves: Move[]): Promise<Set<string>> {
  if (moves.length === 0) return new Set()
  const ids = moves.map(({ id }) => id)
  const was = moves.map((one) => one.was.toISOString())
  const next = moves.map(({ sendAt }) => sendAt.toISOString())
  const moved = await tx.$queryRaw<{ id: string }[]>`
    update email e
    set "sendAt" = v.next::timestamptz at time zone 'utc',
        "updatedAt" = clock_timestamp() at time zone 'utc'
    from unnest(${ids}::text[], ${was}::text[], ${next}::text[]) as v(id, was, next)
    where e.id = v.id and e.state = 'SCHEDULED' and e."sendAt" = v.was::timestamptz at time zone 'utc'
    returning e.id`
  return new Set(moved.map(({ id }) => id))
}
