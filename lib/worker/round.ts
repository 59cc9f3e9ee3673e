import { db } from '../db.ts'
import { returnClaimed } from '../outbox/claim.ts'
import { recoverStuck } from '../outbox/recover.ts'
import { tellOwners, tellUnconfirmed } from './exchange.ts'
import { log } from './log.ts'
import { createPulse } from './pulse.ts'
import { checkBeforeRelease } from './release-checks.ts'
import { createSender, type SenderOptions, type Tally } from './sender.ts'

export type WorkerOptions = SenderOptions & {
  /** A worker that was not seen for so long is taken for dead, and what it was sending is asked about. */
  staleAfterMs: number
}

export type Worker = {
  beat: () => Promise<void>
  /**
   * One round: looks after what dead workers left, asks the mail server, claims what is due and starts sending
   * it. Returns milliseconds until the next email is due: 0 or less when one is, null when none waits.
   */
  round: () => Promise<number | null>
  /** Waits for what is under way. With `signal` aborted nothing new begins, and what was claimed is given back. */
  finish: () => Promise<void>
  tally: () => Tally
  /** What keeps the mail server from taking letters. */
  trouble: () => string | null
}

/** A worker without its loop, so that a test can go through it round by round. */
export function createWorker(options: WorkerOptions): Worker {
  const { workerId, staleAfterMs, signal } = options
  const sender = createSender({ check: checkBeforeRelease, ...options })
  const pulse = createPulse(workerId, staleAfterMs)
  let recoverAt = 0

  async function recover(): Promise<void> {
    if (!pulse.isSteady() || performance.now() < recoverAt) return
    recoverAt = performance.now() + staleAfterMs / 2
    const found = await db.$transaction(async (tx) => {
      const stuck = await recoverStuck(tx, { workerId, staleAfterMs })
      await tellUnconfirmed(tx, stuck.unconfirmed)
      return stuck
    })
    await tellOwners(found.unconfirmed)
    const [returned, unconfirmed] = [found.returned.length, found.unconfirmed.length]
    if (returned + unconfirmed > 0) log('recovered', { returned, unconfirmed })
  }

  return {
    beat: () => pulse.beat(sender.trouble()),
    round: async () => {
      await recover()
      return sender.wake()
    },
    finish: async () => {
      await sender.rest()
      if (signal.aborted) await returnClaimed(workerId)
    },
    tally: sender.tally,
    trouble: sender.trouble,
  }
}
