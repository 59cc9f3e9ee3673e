import { remindHolds } from '../rejections/reminders.ts'
import { factsOf, log } from './log.ts'

const firstMs = 60_000
const everyMs = 3_600_000

/** Reminds the team of what waits for them, soon after the start and then once an hour, until `signal` is aborted. */
export function startReminding(signal: AbortSignal): void {
  const remind = () => remindHolds().catch((error: unknown) => log('not-reminded', factsOf(error)))
  const first = setTimeout(() => void remind(), firstMs).unref()
  const hourly = setInterval(() => void remind(), everyMs).unref()
  signal.addEventListener('abort', () => {
    clearTimeout(first)
    clearInterval(hourly)
  })
}
