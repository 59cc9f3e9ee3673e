import type { SendResult } from '../mail/send.ts'
import { domainOf, forgetPause, listPausedDomains, pauseDomain } from '../outbox/domain-pause.ts'
import { factsOf, log } from './log.ts'

const refreshMs = 10_000

export type Domains = {
  /** A letter to this address that was claimed before its domain asked for a pause stays. */
  isPaused: (address: string) => boolean
  learn: (address: string, result: SendResult) => Promise<void>
  /** Learns of the pauses that other workers met. */
  refresh: () => Promise<void>
}

/** Which domains asked us to slow down. The rest flow; what is known of them is kept in the database for all workers. */
export function createDomains(pauseMs: (times: number) => number | null): Domains {
  let known = new Set<string>()
  const paused = new Map<string, number>()
  let refreshAt = Number.NEGATIVE_INFINITY

  async function keep(work: Promise<void>): Promise<void> {
    // A pause that is not written down costs the server a letter, and us nothing.
    await work.catch((error: unknown) => log('pause-not-stored', factsOf(error)))
  }

  return {
    isPaused: (address) => (paused.get(domainOf(address)) ?? 0) > performance.now(),
    learn: async (address, result) => {
      const domain = domainOf(address)
      if (result.kind === 'sent' && known.delete(domain)) {
        paused.delete(domain)
        await keep(forgetPause(domain))
      }
      if (result.kind !== 'later' || !result.isTooFast) return
      if ((paused.get(domain) ?? 0) > performance.now()) return
      known.add(domain)
      paused.set(domain, performance.now() + Math.min(pauseMs(1) ?? refreshMs, refreshMs))
      await keep(pauseDomain(domain, result.reply, pauseMs))
    },
    refresh: async () => {
      if (performance.now() < refreshAt) return
      refreshAt = performance.now() + refreshMs
      known = new Set(await listPausedDomains())
    },
  }
}
