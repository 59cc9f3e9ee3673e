import { db } from '../db.ts'
import { presentSql } from '../outbox/clock.ts'
import { protocol } from '../outbox/protocol.ts'
import { version } from './version.ts'

export type Pulse = {
  /** Says that this worker is alive and what keeps it from sending. */
  beat: (trouble: string | null) => Promise<void>
  /** True once it has been seen without a gap for so long that the silence of others means something. */
  isSteady: () => boolean
}

/**
 * The heartbeat of a worker, told by the database's clock. After a gap of its own (a restarted database, a
 * laptop that slept) everybody else looks dead too, so it waits before it judges them.
 */
export function createPulse(workerId: string, staleAfterMs: number): Pulse {
  let last = Number.NEGATIVE_INFINITY
  let steadySince = 0
  return {
    beat: async (trouble) => {
      const [row] = await db.$queryRaw<{ at: number }[]>`
        insert into worker_heartbeat (id, "startedAt", "seenAt", trouble, version, protocol)
        values (${workerId}, ${presentSql()}, ${presentSql()}, ${trouble}, ${version}, ${protocol})
        on conflict (id) do update set "seenAt" = excluded."seenAt", trouble = excluded.trouble
        returning (extract(epoch from "seenAt") * 1000)::float8 as at`
      const at = row?.at ?? 0
      if (at - last > staleAfterMs / 2 || at < last) steadySince = at
      last = at
    },
    isSteady: () => last - steadySince >= staleAfterMs,
  }
}

/** Forgets workers that have not been seen for a day. */
export async function forgetOldWorkers(): Promise<void> {
  await db.$executeRaw`
    delete from worker_heartbeat w
    where w."seenAt" < ${presentSql()} - interval '1 day'
      and not exists (select 1 from email e where e.state = 'SENDING' and e."claimedBy" = w.id)`
}
