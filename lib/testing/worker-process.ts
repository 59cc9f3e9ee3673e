import { runWorker } from '../worker/run.ts'
import { jumpClock } from './clock-jump.ts'

// The real worker as a process of its own, for tests that kill it. Impatient, so that they end.
const { TACT_STALE_AFTER_MS, TACT_SILENCE_MS, TACT_RETRY_MS, TACT_CLOCK_JUMPS } = process.env
jumpClock(TACT_CLOCK_JUMPS)
await runWorker({
  connections: 5,
  pollMs: 100,
  staleAfterMs: Number(TACT_STALE_AFTER_MS ?? 1_500),
  silenceMs: TACT_SILENCE_MS ? Number(TACT_SILENCE_MS) : undefined,
  pause: TACT_RETRY_MS ? () => Number(TACT_RETRY_MS) : undefined,
})
