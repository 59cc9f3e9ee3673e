import type { Company } from '../../prisma/client/client.ts'
import { checkChosenTime, type TimeProblem } from '../calendar/choice.ts'
import { departure, nextSlot } from '../calendar/departure.ts'
import { type LetterPolicy, type PolicyParts, policyFor } from '../calendar/policy.ts'
import type { Tx } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import type { Departure } from './schema.ts'

export type { TimeProblem } from '../calendar/choice.ts'

/** "Send now" still leaves a minute to think again. */
export const undoSeconds = 60

/** The columns of a template or a scenario that hold a delay of its own. */
export const ownDelay = { delayAmount: true, delayUnit: true, mostDays: true } as const

/** What the departure of a letter is read from, as a select of refusals; `letterSelect` has it as well. */
export const departureSelect = (now: Date) =>
  ({
    applicationId: true,
    template: { select: ownDelay },
    scenario: { select: ownDelay },
    application: {
      select: {
        candidate: { select: { timeZone: true } },
        interviews: {
          where: { cancelledAt: null, startsAt: { lte: now } },
          select: { startsAt: true, durationMinutes: true },
        },
      },
    },
  }) as const

type Held = { startsAt: Date; durationMinutes: number }
export type DepartureFacts = {
  applicationId: string
  template: NonNullable<PolicyParts['template']>
  scenario: NonNullable<PolicyParts['scenario']> | null
  application: { candidate: { timeZone: string | null }; interviews: Held[] }
}

/** What decides over the departure of one letter. */
export type LetterDeparture = { policy: LetterPolicy; seed: string; lastInterviewEnd: Date | null }

/** The policy of this letter, its place in the spread, and the end of the last interview held. */
export function letterDeparture(company: Company, facts: DepartureFacts): LetterDeparture {
  const { template, scenario, application } = facts
  const { candidate, interviews } = application
  const ends = interviews.map((one) => one.startsAt.getTime() + one.durationMinutes * 60_000)
  return {
    policy: policyFor(company, { template, scenario, candidate }),
    seed: facts.applicationId,
    lastInterviewEnd: ends.length > 0 ? new Date(Math.max(...ends)) : null,
  }
}

/** The same for a letter that is known by its id. One query. */
export async function departureOf(
  tx: Tx,
  id: string,
  { company, now }: { company: Company; now: Date },
): Promise<LetterDeparture> {
  const facts = await tx.rejection.findUniqueOrThrow({ where: { id }, select: departureSelect(now) })
  return letterDeparture(company, facts)
}

type Ask = LetterDeparture & { departure: Departure; now: Date }

/** The instant at which a letter leaves. A time chosen by a person must lie in its hours; "now" need not. */
export function departureInstant(ask: Ask): Outcome<Date, 'bad-time', { problem: TimeProblem }> {
  const { departure: chosen, now, ...letter } = ask
  switch (chosen.kind) {
    case 'now':
      return done(new Date(now.getTime() + undoSeconds * 1000))
    case 'next':
      return done(nextSlot({ now, ...letter }))
    case 'at': {
      const problem = checkChosenTime(chosen.at, { now, ...letter })
      return problem ? refused('bad-time', { problem }) : done(chosen.at)
    }
    case 'policy':
    case 'hold':
      return done(departure({ decidedAt: now, ...letter }).sendAt)
  }
}

/** The time that a person chose, kept so that no later policy moves it; null when a rule decided. */
export function chosenTime({ kind }: Departure, sendAt: Date): Date | null {
  return kind === 'at' || kind === 'now' ? sendAt : null
}
