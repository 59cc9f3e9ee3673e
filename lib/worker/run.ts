import { randomUUID } from 'node:crypto'
import { db } from '../db.ts'
import { env } from '../env.ts'
import { currentMailSettings } from '../mail/current.ts'
import { type FollowingTransport, openFollowingTransport } from '../mail/following-transport.ts'
import { serveStanding } from './http.ts'
import { factsOf, log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { sleep, untilStored } from './patience.ts'
import { forgetOldWorkers } from './pulse.ts'
import { startReminding } from './reminding.ts'
import { createWorker, type Worker, type WorkerOptions } from './round.ts'
import { closeWire } from './wire.ts'

export type RunOptions = {
  /** Aborted: finish what is under way and resolve. Without it SIGTERM, SIGINT and SIGHUP do so. */
  signal?: AbortSignal
  connections?: number
  staleAfterMs?: number
  /** How late an email may be noticed that is written down to leave at once. */
  pollMs?: number
  /** Milliseconds of silence after which a connection is given up. */
  silenceMs?: number
  /** Milliseconds until the next attempt, by attempts made. */
  pause?: WorkerOptions['pause']
}

const graceMs = 8_000

/**
 * Sends what is due until it is told to stop. Any number of these, on any number of machines, share one Postgres.
 * It outlives restarts of the database and of the mail server by itself.
 */
export async function runWorker(options: RunOptions = {}): Promise<void> {
  const { connections, staleAfterMs = 30_000, pollMs = 1_000, silenceMs, pause } = options
  const signal = options.signal ?? abortOnSignals()
  const workerId = randomUUID()
  const transport = await untilStored(
    () => openFollowingTransport(currentMailSettings, { connections, silenceMs }),
    signal,
  )
  const metrics = createMetrics(() => worker.tally())
  const worker = createWorker({ workerId, transport, staleAfterMs, signal, pause, measures: metrics })
  log('worker-started', { worker: workerId, connections: transport.connections })

  let cameRoundAt = performance.now()
  const standing = {
    quietMs: () => performance.now() - cameRoundAt,
    trouble: worker.trouble,
    metrics: metrics.text,
  }
  const { WORKER_PORT: port, WORKER_HOST: host } = env()
  const addresses = port ? serveStanding(standing, { host, port }) : null

  startReminding(signal)
  await beatOnce(worker)
  const pulse = setInterval(() => {
    void beatOnce(worker)
    void followOnce(transport)
  }, staleAfterMs / 6)
  await forgetOldWorkers().catch(() => undefined)
  let failures = 0
  let told = ''
  while (!signal.aborted) {
    cameRoundAt = performance.now()
    try {
      const wait = await worker.round()
      failures = 0
      await sleep(wait === null ? pollMs : wait > 0 ? Math.min(wait, pollMs) : pollMs / 4, signal)
    } catch (error) {
      log('round-failed', factsOf(error))
      failures += 1
      await sleep(Math.min(250 * 2 ** failures, 4_000), signal)
    }
    told = tell(worker, told)
  }
  // Whoever stops us does not wait for ever; a connection that is cut now settles what it carried as unconfirmed.
  const patience = setTimeout(() => transport.close({ force: true }), graceMs)
  await worker.finish().catch((error: unknown) => log('not-finished', factsOf(error)))
  clearTimeout(patience)
  clearInterval(pulse)
  transport.close()
  addresses?.close()
  tell(worker, told)
  log('worker-stopped', { worker: workerId })
  await closeWire()
  await db.$disconnect()
}

async function beatOnce(worker: Worker): Promise<void> {
  await worker.beat().catch((error: unknown) => log('heartbeat-failed', factsOf(error)))
}

/** An admin may change the mail server while we work. */
async function followOnce(transport: FollowingTransport): Promise<void> {
  try {
    if (await transport.follow()) log('mail-server-changed', { connections: transport.connections })
  } catch (error) {
    log('mail-server-not-read', factsOf(error))
  }
}

function tell(worker: Worker, before: string): string {
  const tally = worker.tally()
  const now = JSON.stringify(tally)
  if (now !== before && (before || Object.values(tally).some(Boolean))) log('tally', tally)
  return now
}

function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => controller.abort())
  return controller.signal
}
