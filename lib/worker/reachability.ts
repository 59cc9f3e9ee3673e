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
  // The server grants a session and refuses what we send in it: only a letter that passes says that this is over.
  let isBarred = false

  return {
    isReachable: async (isWorking) => {
      const present = performance.now()
      if (isWorking) return present >= crowdedUntil
      if (present < askAgainAt) return false
      if (present < trustUntil) return true
      const found = await transport.verify()
      if (found || !isBarred) trouble = found
      if (!found) {
        if (!isBarred) pauseMs = firstPauseMs
        trustUntil = performance.now() + trustMs
        return true
      }
      askAgainAt = performance.now() + pauseMs
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      return false
    },
    learn: (result, isWorking) => {
      const present = performance.now()
      if (result.kind === 'unreachable' && /^(auth|tls|secret): /.test(result.reply)) {
        trouble = result.reply
        if (present >= askAgainAt) {
          askAgainAt = present + pauseMs
          pauseMs = Math.min(pauseMs * 2, longestPauseMs)
        }
        isBarred = true
        trustUntil = Number.NEGATIVE_INFINITY
        return
      }
      if (result.kind === 'unreachable') {
        // Some connections work and one more was refused: that is a server with a limit, not an outage.
        if (isWorking) crowdedUntil = present + restMs
        else trustUntil = Number.NEGATIVE_INFINITY
        return
      }
      if (result.kind === 'unknown') return
      trouble = null
      isBarred = false
      pauseMs = firstPauseMs
      trustUntil = present + trustMs
    },
    trouble: () => trouble,
  }
}
