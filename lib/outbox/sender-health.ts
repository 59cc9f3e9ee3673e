import { db } from '../db.ts'

const awayAfterMs = 60_000

export type SenderHealth = {
  /** `away`: no worker has been seen lately. `trouble`: one is there and the mail server does not talk to it. */
  state: 'well' | 'trouble' | 'away'
  seenAt: Date | null
  /** A key (auth, tls, dns, refused, unreachable), a colon and the server's words. */
  trouble: string | null
}

/** Whether letters that are due can leave. A page shows it to every recruiter. */
export async function getSenderHealth(now = new Date()): Promise<SenderHealth> {
  const workers = await db.workerHeartbeat.findMany({ orderBy: { seenAt: 'desc' }, take: 20 })
  const seenAt = workers[0]?.seenAt ?? null
  const alive = workers.filter((worker) => now.getTime() - worker.seenAt.getTime() < awayAfterMs)
  if (alive.length === 0) return { state: 'away', seenAt, trouble: null }
  if (alive.some((worker) => !worker.trouble)) return { state: 'well', seenAt, trouble: null }
  return { state: 'trouble', seenAt, trouble: alive[0]?.trouble ?? null }
}
