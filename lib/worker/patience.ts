import { factsOf, log } from './log.ts'

const firstPauseMs = 100
const longestPauseMs = 2_000
const lastPatienceMs = 5_000

/**
 * Repeats `run` until the database has taken it: what a mail server has answered must not be lost to a restart
 * of Postgres. Once `signal` is aborted it insists for five seconds more and then throws.
 */
export async function untilStored<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  let pauseMs = firstPauseMs
  let stoppedAt: number | null = null
  for (;;) {
    try {
      return await run()
    } catch (error) {
      log('not-stored', factsOf(error))
      if (signal.aborted) stoppedAt ??= performance.now()
      if (stoppedAt !== null && performance.now() - stoppedAt > lastPatienceMs) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
  }
}

/** Sleeps, and wakes when `signal` is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    signal.addEventListener('abort', wake)
  })
}
