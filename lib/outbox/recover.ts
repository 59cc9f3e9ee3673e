import type { Tx } from '../db.ts'
import { presentSql } from './clock.ts'

export type Recovered = {
  /** Claimed and never handed to a mail server: they wait again. */
  returned: string[]
  /** Nobody can know whether the server took them: they wait for a person. */
  unconfirmed: string[]
}

/**
 * Looks after what workers left behind that have not been seen for `staleAfterMs`: killed, cut off, or on a
 * machine that is gone. Nothing that may have left is ever sent again from here. A doubt without a reply means that
 * the worker ended before it could hear any.
 */
export async function recoverStuck(
  tx: Tx,
  options: { workerId: string; staleAfterMs: number },
): Promise<Recovered> {
  const rows = await tx.$queryRaw<{ id: string; state: string }[]>`
    update email e
    set state = case when e."attemptId" is null then 'SCHEDULED'::"EmailState" else 'UNCONFIRMED'::"EmailState" end,
        "claimedBy" = case when e."attemptId" is not null then e."claimedBy" end,
        "serverReply" = case when e."attemptId" is null then e."serverReply" end,
        "updatedAt" = ${presentSql()}
    where e.state = 'SENDING'
      and e."claimedBy" is distinct from ${options.workerId}
      and e."claimedAt" < ${presentSql()} - ${options.staleAfterMs}::float8 * interval '1 millisecond'
      and not exists (
        select 1 from worker_heartbeat w
        where w.id = e."claimedBy"
          and w."seenAt" >= ${presentSql()} - ${options.staleAfterMs}::float8 * interval '1 millisecond')
    returning e.id, e.state`
  const idsOf = (state: string) => rows.filter((row) => row.state === state).map((row) => row.id)
  return { returned: idsOf('SCHEDULED'), unconfirmed: idsOf('UNCONFIRMED') }
}
