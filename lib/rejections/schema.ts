import { z } from 'zod'
import { evidenceLinkSchema } from '../feedback/schema.ts'
import { criteria } from '../wording/criteria.ts'
import { rules } from '../wording/finding.ts'
import { holdKinds } from './hold-kinds.ts'

const id = z.string().min(1).max(64)
const draft = { rejectionId: id, revision: z.number().int().positive() }

const fieldKey = z.string().regex(/^(strength|reason|advice|custom_[a-z0-9_]{1,40})$/)

export const decideSchema = z.object({ applicationIds: z.array(id).min(1).max(500) })

export const saveDraftSchema = z.object({
  ...draft,
  fields: z.record(fieldKey, z.string().max(4000)),
  /** Null means the template's subject. */
  subject: z.string().max(300).nullable(),
  /** Null means template and fields; else the whole letter by hand. */
  body: z.string().max(20_000).nullable(),
  /** What the sentences rest on; absent: as before. */
  links: z.array(evidenceLinkSchema).max(100).optional(),
  /** Suggestions that were read and not taken, by `findingKey`. */
  kept: z.array(z.string().max(4000)).max(200).optional(),
})

export const chooseTemplateSchema = z.object({ ...draft, templateId: id, language: z.enum(['fr', 'en']) })

/** What a letter waits for; owner and day have defaults, a reader is asked for by `reader` only. */
export const holdForSchema = z.object({
  kind: z.enum(holdKinds),
  /** ISO day on which somebody looks at it again. */
  reviewOn: z.iso.date().optional(),
  ownerId: id.optional(),
  readerId: id.optional(),
})

export const departureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('policy') }),
  z.object({ kind: z.literal('next') }),
  z.object({ kind: z.literal('at'), at: z.coerce.date() }),
  z.object({ kind: z.literal('now') }),
  z.object({ kind: z.literal('hold'), for: holdForSchema.optional() }),
])

export const approveSchema = z.object({
  ...draft,
  /** The exact words on the approver's screen. */
  seen: z.object({ subject: z.string(), text: z.string() }),
  departure: departureSchema,
})

export const rejectionSchema = z.object({ rejectionId: id })
export const rescheduleSchema = z.object({ rejectionId: id, departure: departureSchema })
export const holdSchema = holdForSchema.extend({ rejectionId: id })
export const rankSchema = z.object({ jobId: id, rejectionIds: z.array(id).min(1).max(500) })
export const askReviewSchema = z.object({ rejectionId: id, reviewerId: id.nullable() })
export const overrideSchema = z.object({
  rejectionId: id,
  rule: z.enum(rules),
  criterion: z.enum(criteria).nullable(),
  excerpt: z.string().max(4000),
  reason: z.string().trim().min(10, 'reason-too-short').max(500, 'too-long'),
})
export const settleSchema = z.object({ rejectionId: id, verdict: z.enum(['arrived', 'send-again']) })

export type Decide = z.infer<typeof decideSchema>
export type SaveDraft = z.infer<typeof saveDraftSchema>
export type ChooseTemplate = z.infer<typeof chooseTemplateSchema>
export type Departure = z.infer<typeof departureSchema>
export type Approve = z.infer<typeof approveSchema>
export type OneRejection = z.infer<typeof rejectionSchema>
export type Reschedule = z.infer<typeof rescheduleSchema>
export type HoldFor = z.infer<typeof holdForSchema>
export type Hold = z.infer<typeof holdSchema>
export type RankRunnersUp = z.infer<typeof rankSchema>
export type AskReview = z.infer<typeof askReviewSchema>
export type OverrideFinding = z.infer<typeof overrideSchema>
export type Settle = z.infer<typeof settleSchema>
