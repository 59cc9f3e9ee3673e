import { Prisma } from '../../prisma/client/client.ts'
import type { EmailState } from '../../prisma/client/enums.ts'
import type { Tx } from '../db.ts'
import { presentSql } from './clock.ts'

/** The beginning of an attempt: from here on the email may have left. */
export type HandOver = { id: string; attemptId: string }

export type Settlement = {
  id: string
  attemptId: string
  outcome: 'sent' | 'later' | 'not-reached' | 'failed' | 'unconfirmed'
  /** What the server said last, or what broke. */
  reply: string | null
  /** Milliseconds until the next attempt; of 'later' only. */
  pauseMs?: number
  /** What the server refused, as a key (Email.failure); of 'failed' only. */
  failure?: string
}

const stateAfter: Record<Settlement['outcome'], EmailState> = {
  sent: 'SENT',
  later: 'SCHEDULED',
  'not-reached': 'SCHEDULED',
  failed: 'FAILED',
  unconfirmed: 'UNCONFIRMED',
}

/**
 * A statement that writes down, before a byte goes out, that these claimed emails are being sent, and returns
 * the ids of those that this worker still has. Only these may be sent. To be repeated safely after a lost answer.
 */
export function handOverSql(workerId: string, started: HandOver[]): Prisma.Sql {
  return Prisma.sql`
    update email e
    set attempts = e.attempts + case when e."attemptId" is null then 1 else 0 end,
        "attemptId" = v.attempt, "claimedAt" = ${presentSql()}
    from unnest(${started.map((s) => s.id)}::text[], ${started.map((s) => s.attemptId)}::text[]) as v(id, attempt)
    where e.id = v.id and e.state = 'SENDING' and e."claimedBy" = ${workerId}
      and (e."attemptId" is null or e."attemptId" = v.attempt)
    returning e.id`
}

/**
 * A statement that writes down what became of attempts and returns id and state of those it settled. An attempt
 * that is no longer the row's is not among them: someone newer is at it, or a person has decided.
 */
export function settleSql(settlements: Settlement[], now?: Date): Prisma.Sql {
  const column = (of: (s: Settlement) => string | number | null) => settlements.map(of)
  const present = presentSql(now)
  return Prisma.sql`
    update email e
    set state = v.state::"EmailState",
        "serverReply" = v.reply,
        failure = v.failure,
        "sentAt" = case when v.state = 'SENT' then ${present} end,
        "sendAt" = case when v.pause is null then e."sendAt" else ${present} + v.pause * interval '1 millisecond' end,
        attempts = e.attempts - v.uncounted,
        "attemptId" = case when v.state = 'SCHEDULED' then null else e."attemptId" end,
        "claimedBy" = case when v.state = 'SCHEDULED' then null else e."claimedBy" end,
        "updatedAt" = ${present}
    from unnest(
      ${column((s) => s.id)}::text[],
      ${column((s) => s.attemptId)}::text[],
      ${column((s) => stateAfter[s.outcome])}::text[],
      ${column((s) => s.reply)}::text[],
      ${column((s) => (s.outcome === 'later' ? (s.pauseMs ?? 0) : null))}::float8[],
      ${column((s) => (s.outcome === 'not-reached' ? 1 : 0))}::int[],
      ${column((s) => s.failure ?? null)}::text[]
    ) as v(id, attempt, state, reply, pause, uncounted, failure)
    where e.id = v.id and e.state = 'SENDING' and e."attemptId" = v.attempt
    returning e.id, e.state`
}

/** Runs `handOverSql`. Returns the ids that may be sent. */
export async function handOver(tx: Tx, workerId: string, started: HandOver[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(handOverSql(workerId, started))
  return rows.map((row) => row.id)
}

/** Runs `settleSql`. Returns the ids that were settled. */
export async function settleEmails(tx: Tx, settlements: Settlement[], now?: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(settleSql(settlements, now))
  return rows.map((row) => row.id)
}
