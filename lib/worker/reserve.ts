import type { Email } from '../../prisma/client/client.ts'
import { claimDue, type ReleaseCheck, returnClaimed } from '../outbox/claim.ts'

const atMost = 50
const quickMs = 500
// The release check is a promise about this second: what waited longer for a connection is checked again.
const freshMs = 1_000
// Also without a known failure: a commit may come through after its connection broke.
const lookAgainMs = 15_000

export type Reserve = {
  /** The next email that may be handed over, or null when nothing is due. */
  next: () => Promise<Email | null>
  /** An email is at hand without asking the database. */
  isReady: () => boolean
  /** Gives back what was claimed and will not be sent by us now. */
  giveBack: () => Promise<void>
  /** Something of ours may be claimed that we do not know of: its answer was lost on the way. */
  doubt: () => void
  /** Returns what is claimed in our name and in nobody's hands. Only to be called while no lane works. */
  lookAfterLost: () => Promise<void>
  held: () => number
}

/**
 * Claims ahead, so that connections need not wait for a claim and its check: as few as there are connections
 * while sending is slow, up to fifty while it is fast. What is claimed ahead has not been handed over, so a
 * crash costs it nothing.
 */
export function createReserve(options: {
  workerId: string
  connections: number
  check?: ReleaseCheck
  now?: () => Date
  /** Told the seconds that each claim took. */
  claimed?: (seconds: number) => void
}): Reserve {
  const { workerId, connections, check } = options
  let emails: Email[] = []
  let claimedAt = Number.NEGATIVE_INFINITY
  let size = connections
  let isDry = false
  let held = 0
  let filling: Promise<void> | null = null
  let mayHaveLost = false
  let lookedAt = performance.now()

  async function fill(): Promise<void> {
    const started = performance.now()
    size = started - claimedAt < quickMs ? Math.min(size * 2, atMost) : connections
    const batch = await claimDue({ workerId, limit: size, check, now: options.now?.() })
    options.claimed?.((performance.now() - started) / 1000)
    emails.push(...batch.claimed)
    held += batch.held
    claimedAt = started
    isDry = batch.claimed.length + batch.held === 0
  }
  const refill = () => {
    filling ??= fill()
      .catch((error: unknown) => {
        mayHaveLost = true
        throw error
      })
      .finally(() => {
        filling = null
      })
    return filling
  }
  const giveBack = async () => {
    await filling?.catch(() => undefined)
    const ids = emails.map((email) => email.id)
    emails = []
    if (ids.length === 0) return
    await returnClaimed(workerId, ids).catch((error: unknown) => {
      mayHaveLost = true
      throw error
    })
  }
  // A claim that was committed while the connection broke, or that could not be given back, is ours and unknown to
  // us, and since we live no other worker looks after it.
  const lookAfterLost = async () => {
    if (!mayHaveLost && performance.now() - lookedAt < lookAgainMs) return
    await filling?.catch(() => undefined)
    emails = []
    await returnClaimed(workerId)
    mayHaveLost = false
    lookedAt = performance.now()
  }

  return {
    next: async () => {
      if (emails.length > 0 && performance.now() - claimedAt > freshMs) await giveBack()
      for (;;) {
        const email = emails.shift()
        // Ahead of need. Its failure is met again, and thrown, by whoever finds the reserve empty.
        if (email && emails.length < connections && !isDry) void refill().catch(() => undefined)
        if (email) return email
        await refill()
        if (isDry) return null
      }
    },
    isReady: () => emails.length > 0,
    giveBack,
    doubt: () => {
      mayHaveLost = true
    },
    lookAfterLost,
    held: () => held,
  }
}
