import { closedDay, dayOf } from './days.ts'
import { isOpen, restUntil } from './departure.ts'
import type { LetterPolicy } from './policy.ts'
import { openHours } from './windows.ts'

export type TimeProblem = 'past' | 'closed-hours' | 'closed-day' | 'holiday' | 'too-close-to-interview'

type Around = { now: Date; policy: LetterPolicy; lastInterviewEnd?: Date | null }

/** What is wrong with a time that a person chose; null when nothing is. */
export function checkChosenTime(
  instant: Date,
  { now, policy, lastInterviewEnd }: Around,
): TimeProblem | null {
  if (instant < now) return 'past'
  const day = dayOf(instant, policy.timeZone)
  const closed = closedDay(day, policy)
  if (closed) return closed.kind === 'holiday' ? 'holiday' : 'closed-day'
  if (!isOpen(instant, policy)) return openHours(day, policy) ? 'closed-hours' : 'closed-day'
  return lastInterviewEnd && instant < restUntil(lastInterviewEnd, policy) ? 'too-close-to-interview' : null
}

export type OpenDay = { day: string; isOpen: boolean; why?: 'weekend' | 'holiday' | 'past'; holiday?: string }

/** The days of a picker from the day of `from` on, each open or with the reason. Today is past once it closed. */
export function openDays(ask: {
  from: Date
  days: number
  policy: LetterPolicy
  language?: string
}): OpenDay[] {
  const { from, policy, language } = ask
  const first = dayOf(from, policy.timeZone)
  return Array.from({ length: ask.days }, (_, at) => {
    const date = first.add({ days: at })
    const day = date.toString()
    const closed = closedDay(date, policy, language)
    if (closed?.kind === 'holiday') return { day, isOpen: false, why: 'holiday', holiday: closed.name }
    const hours = openHours(date, policy)
    if (closed || !hours) return { day, isOpen: false, why: 'weekend' }
    return hours.closes <= from ? { day, isOpen: false, why: 'past' } : { day, isOpen: true }
  })
}
