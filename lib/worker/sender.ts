import { randomUUID } from 'node:crypto'
import type { Email } from '../../prisma/client/client.ts'
import { type SendResult, sendEmail } from '../mail/send.ts'
import type { MailTransport } from '../mail/transport.ts'
import { type ReleaseCheck, returnClaimed, timeUntilDue } from '../outbox/claim.ts'
import { pauseBeforeRetry } from '../outbox/retry.ts'
import type { HandOver, Settlement } from '../outbox/settle.ts'
import { batched } from './batch.ts'
import { createDomains } from './domains.ts'
import { exchange } from './exchange.ts'
import type { Measures } from './metrics.ts'
import { untilStored } from './patience.ts'
import { createReachability } from './reachability.ts'
import { createReserve } from './reserve.ts'

export type SenderOptions = {
  workerId: string
  transport: MailTransport
  check?: ReleaseCheck
  /** The database's clock, unless told otherwise. */
  now?: () => Date
  /** Milliseconds until the next attempt, by attempts made; null gives up. */
  pause?: (attempts: number) => number | null
  /** Aborted: finish what is under way, begin nothing. */
  signal: AbortSignal
  /** Told as it goes. */
  measures?: Measures
}

export type Tally = Record<Settlement['outcome'] | 'held', number>

export type Sender = {
  /** Sets free connections to work on what is due. Returns milliseconds until the next email is due, or null. */
  wake: () => Promise<number | null>
  /** Resolves when nothing is under way any more. */
  rest: () => Promise<void>
  trouble: () => string | null
  tally: () => Tally
}

// One at a time is the cheapest, one for each connection waits the least for commits; two lies between.
const statementsAtOnce = 2

const outcomes = {
  sent: 'sent',
  later: 'later',
  never: 'failed',
  unreachable: 'not-reached',
  unknown: 'unconfirmed',
} as const

/**
 * Sends what is due over as many lanes as there are connections. A lane takes an email, writes down that it is
 * handing it over (in the statement that settles the one before), sends, and goes on; so at any moment no more
 * emails are in doubt than there are connections. A lane that waits for a silent server keeps no other waiting.
 */
export function createSender(options: SenderOptions): Sender {
  const { workerId, transport, signal, now, pause = pauseBeforeRetry } = options
  const reserve = createReserve({
    workerId,
    connections: transport.connections,
    check: options.check,
    now,
    claimed: options.measures?.claimed,
  })
  const server = createReachability(transport)
  const domains = createDomains(pause)
  const lanes = new Set<Promise<void>>()
  const tally: Tally = { sent: 0, later: 0, 'not-reached': 0, failed: 0, unconfirmed: 0, held: 0 }
  let failure: unknown = null

  const store = batched((jobs: { settlement?: Settlement; start?: HandOver }[]) => {
    const settlements = jobs.flatMap(({ settlement }) => settlement ?? [])
    const started = jobs.flatMap(({ start }) => start ?? [])
    return untilStored(() => exchange(workerId, settlements, started), signal)
  }, statementsAtOnce)

  async function runLane(): Promise<void> {
    let settlement: Settlement | undefined
    try {
      while (!signal.aborted) {
        // What is finished is settled with the next beginning when one is at hand, and at once when not.
        if (settlement && !reserve.isReady()) {
          await store({ settlement })
          settlement = undefined
        }
        const email = await reserve.next()
        if (!email || signal.aborted) return
        if (domains.isPaused(email.toAddress)) {
          await returnClaimed(workerId, [email.id])
          continue
        }
        const start = { id: email.id, attemptId: randomUUID() }
        // Written down while the words travel already: only the final dot, which makes them a message, waits for it.
        const begun = store({ settlement, start }).then((ids) => ids.has(email.id))
        const [isOurs, result] = await Promise.all([begun, sendEmail(transport, email, begun)])
        settlement = undefined
        if (!isOurs) continue
        settlement = settlementOf(email, start.attemptId, result)
        tally[settlement.outcome] += 1
        if (result.kind === 'sent') options.measures?.late((Date.now() - email.sendAt.getTime()) / 1000)
        server.learn(result, lanes.size > 1)
        await domains.learn(email.toAddress, result)
        if (result.kind === 'unreachable') return
      }
    } finally {
      if (settlement) await store({ settlement })
    }
  }

  function settlementOf(email: Email, attemptId: string, result: SendResult): Settlement {
    const base = { id: email.id, attemptId, reply: result.reply, outcome: outcomes[result.kind] }
    if (result.kind === 'never') return { ...base, failure: result.failure ?? 'other' }
    if (result.kind !== 'later') return base
    const pauseMs = pause(email.attempts + 1)
    return pauseMs === null ? { ...base, outcome: 'failed' } : { ...base, pauseMs }
  }

  function startLane(): void {
    const lane = runLane()
      .catch((error: unknown) => {
        failure ??= error
        reserve.doubt()
      })
      .then(async () => {
        lanes.delete(lane)
        if (lanes.size === 0) await reserve.giveBack().catch(() => undefined)
      })
    lanes.add(lane)
  }

  function throwFailure(): void {
    const thrown = failure
    failure = null
    if (thrown) throw thrown
  }

  return {
    wake: async () => {
      throwFailure()
      if (lanes.size === 0) await reserve.lookAfterLost()
      const wait = await timeUntilDue(now?.())
      if (wait === null || wait > 0 || signal.aborted) return wait
      await domains.refresh()
      if (lanes.size < transport.connections && (await server.isReachable(lanes.size > 0))) {
        while (lanes.size < transport.connections) startLane()
      }
      return wait
    },
    rest: async () => {
      while (lanes.size > 0) await Promise.all(lanes)
      throwFailure()
    },
    trouble: server.trouble,
    tally: () => ({ ...tally, held: reserve.held() }),
  }
}
