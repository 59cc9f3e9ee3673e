import { z } from 'zod'
import { delayLimits } from './schema.ts'

const blank = (value: unknown) => (value === '' ? null : value)

/** A delay of its own, of a template or a scenario; null or '' means: as above it. The messages are keys. */
export const ownDelaySchema = z
  .object({
    delayAmount: z.preprocess(
      blank,
      z.coerce.number().int('delay-not-whole').min(0, 'delay-negative').nullable(),
    ),
    delayUnit: z.enum(['MINUTES', 'HOURS', 'WORKING_DAYS'], 'unknown-unit').nullable(),
    mostDays: z.preprocess(
      blank,
      z.coerce
        .number()
        .int('most-wrong')
        .min(1, 'most-wrong')
        .max(delayLimits.mostDays, 'most-too-long')
        .nullable(),
    ),
  })
  .superRefine(({ delayAmount, delayUnit }, context) => {
    if (delayAmount === null) return
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (delayUnit === null) refuse('delayUnit', 'unknown-unit')
    else if (delayAmount > delayLimits.delay[delayUnit]) refuse('delayAmount', 'delay-too-long')
  })
  // A unit without an amount says nothing.
  .transform((own) => (own.delayAmount === null ? { ...own, delayUnit: null } : own))
