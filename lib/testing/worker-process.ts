import { runWorker } from '../worker/run.ts'

// The real worker as a process of its own, for tests that kill it. Impatient, so that they end.
await runWorker({
  connections: 5,
  pollMs: 100,
  staleAfterMs: Number(process.env.TACT_STALE_AFTER_MS ?? 1_500),
})
