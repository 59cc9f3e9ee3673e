import { Temporal } from 'temporal-polyfill'
import { deadlineOf } from './deadline.ts'
import { departure } from './departure.ts'
import type { DelayPolicy } from './policy.ts'
import { NoWindow, nextOpenDay } from './windows.ts'

type Problem = [keyof DelayPolicy, string]

/** What makes a policy of sound parts unsound as a whole, each with the field where it is mended. */
export function problemsOf(policy: DelayPolicy): Problem[] {
  const opening = openingProblem(policy)
  if (opening) return [opening]
  return [
    ...(isLeastPastMost(policy) ? [['mostDays', 'most-under-least'] as Problem] : []),
    ...(isRestPastMost(policy) ? [['mostDays', 'most-under-rest'] as Problem] : []),
  ]
}

/** Whether a letter could miss the deadline by its own delay, on an ordinary day without any holiday. */
export function isLeastPastMost(policy: DelayPolicy): boolean {
  return missesDeadline(policy, () => null)
}

function isRestPastMost(policy: DelayPolicy): boolean {
  return missesDeadline({ ...policy, delayAmount: 0 }, (decidedAt) => decidedAt)
}

function openingProblem(policy: DelayPolicy): Problem | null {
  const { fridayEnd, windowStart, windowEnd, weekdays } = policy
  if (fridayEnd !== null && weekdays.includes(5)) {
    if (fridayEnd > windowEnd) return ['fridayEnd', 'friday-past-end']
    if (fridayEnd <= windowStart && weekdays.length === 1) return ['fridayEnd', 'no-day-left']
  }
  return opensEachYear(policy) ? null : ['weekdays', 'never-opens']
}

// A common year and a leap year stand for all.
const years = ['2026-01-01', '2028-01-01'].map((day) => Temporal.PlainDate.from(day))

function opensEachYear(policy: DelayPolicy): boolean {
  try {
    return years.every((day) => nextOpenDay(day, policy))
  } catch (error) {
    if (error instanceof NoWindow) return false
    throw error
  }
}

// A week of June: no clock changes anywhere, and holidays are set aside.
const week = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2026, 5, 1 + at, 12)))

function missesDeadline(policy: DelayPolicy, interviewEnd: (decidedAt: Date) => Date | null): boolean {
  const plain = { ...policy, skipHolidays: false, spreadMinutes: 0 }
  return week.some((decidedAt) => {
    const { sendAt } = departure({
      decidedAt,
      policy: plain,
      seed: '',
      lastInterviewEnd: interviewEnd(decidedAt),
    })
    return sendAt >= deadlineOf(decidedAt, plain)
  })
}
