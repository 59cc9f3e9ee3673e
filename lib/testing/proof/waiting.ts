import { setTimeout as sleep } from 'node:timers/promises'
import { db } from '../../db.ts'
import type { Sink } from '../smtp-sink.ts'

/** Asks again until the database answers: some rows take it away. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (tries > 100) throw error
      await sleep(200)
    }
  }
}

/** Waits until `isSo`. False when it did not become so in time. */
export async function waitFor(
  isSo: () => boolean | Promise<boolean>,
  { timeoutMs = 120_000, everyMs = 50 } = {},
): Promise<boolean> {
  const until = performance.now() + timeoutMs
  while (!(await isSo())) {
    if (performance.now() > until) return false
    await sleep(everyMs)
  }
  return true
}

/** Waits for the first sign of life of a worker, which on a busy machine takes its time. */
export async function waitForWorker(): Promise<void> {
  await waitFor(async () => (await db.workerHeartbeat.count()) > 0)
}

/**
 * Waits until nothing waits to be sent any more, or nothing has moved for `patienceMs`. Judging tells what is left
 * when it never comes to that.
 */
export async function waitUntilSettled(patienceMs = 25_000): Promise<void> {
  let left = Number.POSITIVE_INFINITY
  let movedAt = performance.now()
  while (performance.now() - movedAt < patienceMs) {
    const found = await patiently(() =>
      db.email.count({ where: { state: { in: ['SCHEDULED', 'SENDING'] } } }),
    )
    if (found === 0) return
    if (found !== left) movedAt = performance.now()
    left = found
    await sleep(200)
  }
}

/** In the middle of a drain: when so many more have arrived, or all, and a random moment later. */
export async function waitForMore(
  { accepted }: Pick<Sink, 'accepted'>,
  more: number,
  all: number,
): Promise<void> {
  const goal = Math.min(accepted.length + more, all)
  await waitFor(() => accepted.length >= goal, { timeoutMs: 30_000, everyMs: 3 })
  await sleep(Math.random() * 80)
}

export { sleep }
