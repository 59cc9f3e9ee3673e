import type { SendResult } from '../mail/send.ts'
import type { MailTransport } from '../mail/transport.ts'

const trustMs = 5_000
const restMs = 5_000
const firstPauseMs = 1_000
const longestPauseMs = 8_000

export type Reachability = {
  /** Whether it makes sense to claim. Asks the server itself unless it has just answered. */
  isReachable: (isWorking: boolean) => Promise<boolean>
  /** What an attempt tells about the server, while others are working or not. */
  learn: (result: SendResult, isWorking: boolean) => void
  trouble: () => string | null
}

/**
 * Whether the mail server talks to us. It is asked before anything is claimed, so that an outage leaves due
 * letters where they are instead of turning each of them into a question.
 */
export function createReachability(transport: MailTransport): Reachability {
  let trouble: string | null = null
  let trustUntil = Number.NEGATIVE_INFINITY
  let askAgainAt = Number.NEGATIVE_INFINITY
  let crowdedUntil = Number.NEGATIVE_INFINITY
  let pauseMs = firstPauseMs

  return {
    isReachable: async (isWorking) => {
      const present = performance.now()
      if (isWorking) return present >= crowdedUntil
      if (present < askAgainAt) return false
      if (present < trustUntil) return true
      trouble = await transport.verify()
      if (!trouble) {
        pauseMs = firstPauseMs
        trustUntil = performance.now() + trustMs
        return true
      }
      askAgainAt = performance.now() + pauseMs
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      return false
    },
    learn: (result, isWorking) => {
      const present = performance.now()
      if (result.kind === 'unreachable') {
        // Some connections work and one more was refused: that is a server with a limit, not an outage.
        if (isWorking) crowdedUntil = present + restMs
        else trustUntil = Number.NEGATIVE_INFINITY
        return
      }
      if (result.kind === 'unknown') return
      trouble = null
      trustUntil = present + trustMs
    },
    trouble: () => trouble,
  }
}
