import { db } from '../db.ts'
import { presentSql } from './clock.ts'

export type QueueState = {
  workers: {
    id: string
    seenAt: Date
    version: string | null
    /** A key (secret, auth, tls, dns, refused, unreachable), a colon and the server's words. */
    trouble: string | null
    isAlive: boolean
  }[]
  due: number
  scheduled: number
  /** Among the scheduled, those that were tried before. */
  retrying: number
  toVerify: number
  pauses: { domain: string; until: Date; reply: string | null }[]
}

/** What an admin wants to know of the sending, by the database's clock. Four short queries. */
export async function getQueueState(): Promise<QueueState> {
  const [workers, counts, toVerify, pauses] = await Promise.all([
    db.$queryRaw<QueueState['workers']>`
      select id, "seenAt", version, trouble, "seenAt" > ${presentSql()} - interval '1 minute' as "isAlive"
      from worker_heartbeat order by "seenAt" desc limit 10`,
    db.$queryRaw<{ due: number; scheduled: number; retrying: number }[]>`
      select count(*) filter (where "sendAt" <= ${presentSql()})::int as due, count(*)::int as scheduled,
        count(*) filter (where attempts > 0)::int as retrying
      from email where state = 'SCHEDULED'`,
    db.email.count({ where: { state: { in: ['FAILED', 'UNCONFIRMED'] } } }),
    db.$queryRaw<QueueState['pauses']>`
      select domain, until, reply from domain_pause where until > ${presentSql()} order by until limit 20`,
  ])
  return { workers, toVerify, pauses, ...(counts[0] ?? { due: 0, scheduled: 0, retrying: 0 }) }
}
