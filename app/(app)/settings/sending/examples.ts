import { Temporal } from 'temporal-polyfill'
import { departure } from '@/lib/calendar/departure.ts'
import type { DelayPolicy } from '@/lib/calendar/policy.ts'
import { formatDeparture } from '@/lib/calendar/words.ts'
import type { Language } from '@/prisma/client/enums.ts'

export type PolicyExamples = { now: string; friday: string }

/** When a letter approved now would leave, and one approved next Friday at 17:40, in words. */
export function policyExamples(policy: DelayPolicy, language: Language, now: Date): PolicyExamples {
  const words = (decidedAt: Date) => {
    const { sendAt } = departure({ decidedAt, policy, seed: 'example' })
    return formatDeparture(sendAt, { language, timeZone: policy.timeZone, now }).long
  }
  return { now: words(now), friday: words(nextFriday(now, policy.timeZone)) }
}

function nextFriday(now: Date, timeZone: string): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  const friday = today.toPlainDate().add({ days: (12 - today.dayOfWeek) % 7 || 7 })
  return new Date(friday.toZonedDateTime({ timeZone, plainTime: '17:40' }).epochMilliseconds)
}
