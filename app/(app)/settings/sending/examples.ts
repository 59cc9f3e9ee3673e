import { Temporal } from 'temporal-polyfill'
import { deadlineOf } from '@/lib/calendar/deadline.ts'
import { departure } from '@/lib/calendar/departure.ts'
import type { DelayPolicy } from '@/lib/calendar/policy.ts'
import { type Around, departureSentence } from '@/lib/calendar/why.ts'
import { formatDeparture } from '@/lib/calendar/words.ts'
import type { Language } from '@/prisma/client/enums.ts'

/** Each a departure with its why, but for the latest, which is a moment alone. */
export type PolicyExamples = { now: string; friday: string; interview: string; latest: string }

type Ask = { language: Language; now: Date; say: Around['say'] }

/** When letters would leave: approved now, next Friday at 17:40, and an hour after an interview; and the latest. */
export function policyExamples(policy: DelayPolicy, { language, now, say }: Ask): PolicyExamples {
  const around = { language, timeZone: policy.timeZone, now }
  const words = (decidedAt: Date, lastInterviewEnd?: Date) => {
    const departs = departure({ decidedAt, policy, seed: 'example', language, lastInterviewEnd })
    return departureSentence(departs, { ...around, since: 'approval', say })
  }
  return {
    now: words(now),
    friday: words(nextFriday(now, policy.timeZone)),
    interview: words(now, new Date(now.getTime() - 3_600_000)),
    latest: formatDeparture(deadlineOf(now, policy), around).long,
  }
}

function nextFriday(now: Date, timeZone: string): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  const friday = today.toPlainDate().add({ days: (12 - today.dayOfWeek) % 7 || 7 })
  return new Date(friday.toZonedDateTime({ timeZone, plainTime: '17:40' }).epochMilliseconds)
}
