import { departure, isOpen, nextDeparture, restUntil } from '../calendar/departure.ts'
import { type LetterDeparture, undoSeconds } from './departure.ts'

/** What a person asks for: only what falls outside the new hours, or everything anew. */
export type How = 'outside' | 'all'

export type Waiting = {
  sendAt: Date
  /** A time that a person chose; no policy moves it. */
  departAt: Date | null
  /** What was last asked for, and when: the delay of the policy, or the next opening. */
  asked: { kind: 'policy' | 'next'; at: Date }
  letter: LetterDeparture
}

/** The new departure of a letter under the policy that holds now; null when it stays as it is. */
export function movedTo(waiting: Waiting, how: How, now: Date): Date | null {
  if (waiting.departAt) return null
  const sendAt = how === 'all' ? anew(waiting, now) : inside(waiting, now)
  return sendAt && sendAt.getTime() !== waiting.sendAt.getTime() ? sendAt : null
}

function inside({ sendAt, letter }: Waiting, now: Date): Date | null {
  const { policy, lastInterviewEnd } = letter
  const isRested = !lastInterviewEnd || sendAt >= restUntil(lastInterviewEnd, policy)
  if (isOpen(sendAt, policy) && isRested) return null
  return nextDeparture({ now: later(sendAt, soonest(now)), ...letter }).sendAt
}

function anew({ asked, letter }: Waiting, now: Date): Date {
  const { sendAt } =
    asked.kind === 'next'
      ? nextDeparture({ now: asked.at, ...letter })
      : departure({ decidedAt: asked.at, ...letter })
  return sendAt >= soonest(now) ? sendAt : nextDeparture({ now: soonest(now), ...letter }).sendAt
}

function soonest(now: Date): Date {
  return new Date(now.getTime() + undoSeconds * 1000)
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}
