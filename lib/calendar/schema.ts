import { z } from 'zod'
import { isKnownPlace } from './holidays.ts'
import type { DelayPolicy } from './policy.ts'
import { problemsOf } from './soundness.ts'
import { isTimeZone } from './time-zone.ts'

const MINUTES_PER_DAY = 1440
/** The longest that may be asked for: a delay of four weeks, two weeks of hours after an interview, three months. */
export const delayLimits = {
  delay: { MINUTES: 28 * MINUTES_PER_DAY, HOURS: 28 * 24, WORKING_DAYS: 20 },
  restHours: 14 * 24,
  mostDays: 60,
} as const

/** When letters may leave. The messages are keys that the page words. */
export const delayPolicySchema = z
  .object({
    timeZone: z.string().refine(isTimeZone, 'unknown-time-zone'),
    country: z.string().regex(/^[A-Z]{2}$/, 'unknown-country'),
    region: z
      .string()
      .trim()
      .nullish()
      .transform((region) => region || null),
    delayAmount: z.int('delay-not-whole').min(0, 'delay-negative'),
    delayUnit: z.enum(['MINUTES', 'HOURS', 'WORKING_DAYS'], 'unknown-unit'),
    windowStart: z.int('window-empty').min(0, 'window-empty').max(MINUTES_PER_DAY, 'window-empty'),
    windowEnd: z.int('window-empty').min(0, 'window-empty').max(MINUTES_PER_DAY, 'window-empty'),
    fridayEnd: z.int('friday-wrong').min(0, 'friday-wrong').max(MINUTES_PER_DAY, 'friday-wrong').nullable(),
    weekdays: z
      .array(z.int('unknown-weekday').min(1, 'unknown-weekday').max(7, 'unknown-weekday'))
      .min(1, 'no-weekday')
      .transform((days) => [...new Set(days)].sort((a, b) => a - b)),
    skipHolidays: z.boolean(),
    spreadMinutes: z
      .int('spread-not-whole')
      .min(0, 'spread-negative')
      .max(MINUTES_PER_DAY, 'spread-too-long'),
    afterInterviewHours: z.int('rest-wrong').min(0, 'rest-wrong').max(delayLimits.restHours, 'rest-too-long'),
    mostDays: z.int('most-wrong').min(1, 'most-wrong').max(delayLimits.mostDays, 'most-too-long'),
    candidateZone: z.boolean(),
  })
  .superRefine((policy, context) => {
    const refuse = (path: keyof DelayPolicy, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (policy.windowStart >= policy.windowEnd) refuse('windowEnd', 'window-empty')
    else if (policy.spreadMinutes > policy.windowEnd - policy.windowStart)
      refuse('spreadMinutes', 'spread-too-long')
    if (policy.delayAmount > delayLimits.delay[policy.delayUnit]) refuse('delayAmount', 'delay-too-long')
    if (policy.skipHolidays && !isKnownPlace(policy.country, null)) refuse('country', 'unknown-country')
    else if (policy.region && !isKnownPlace(policy.country, policy.region)) refuse('region', 'unknown-region')
    if (context.issues.length === 0) for (const [path, message] of problemsOf(policy)) refuse(path, message)
  }) satisfies z.ZodType<DelayPolicy, unknown>
