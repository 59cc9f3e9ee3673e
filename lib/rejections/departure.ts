import type { Company } from '../../prisma/client/client.ts'
import { checkChosenTime, departure, nextSlot } from '../calendar/departure.ts'
import { done, type Outcome, refused } from '../errors.ts'
import type { Departure } from './schema.ts'

/** "Send now" still leaves a minute to think again. */
export const undoSeconds = 60

export type TimeProblem = 'past' | 'closed-hours' | 'closed-day' | 'holiday'

type Ask = { departure: Departure; now: Date; company: Company; seed: string }

/** The instant at which a letter leaves. A time chosen by a person must lie in the company's hours; "now" need not. */
export function departureInstant(ask: Ask): Outcome<Date, 'bad-time', { problem: TimeProblem }> {
  const { now, company: policy, seed } = ask
  switch (ask.departure.kind) {
    case 'now':
      return done(new Date(now.getTime() + undoSeconds * 1000))
    case 'next':
      return done(nextSlot({ now, policy, seed }))
    case 'at': {
      const problem = checkChosenTime(ask.departure.at, now, policy)
      return problem ? refused('bad-time', { problem }) : done(ask.departure.at)
    }
    case 'policy':
    case 'hold':
      return done(departure({ decidedAt: now, policy, seed }).sendAt)
  }
}
