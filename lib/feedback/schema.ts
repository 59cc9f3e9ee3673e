import { z } from 'zod'

const id = z.string().min(1).max(64)

/** Where a human sentence of a letter comes from. */
export const evidenceSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), noteId: id }),
  z.object({
    kind: z.literal('rating'),
    interviewId: id,
    authorId: id,
    criterion: z.string().max(200),
  }),
  z.object({ kind: z.literal('transcript'), transcriptId: id, turn: z.number().int().positive() }),
])

/** A sentence of a feedback field, and the words of the file that it rests on. */
export const evidenceLinkSchema = z.object({
  /** The feedback field. */
  field: z.string().regex(/^(strength|reason|advice|custom_[a-z0-9_]{1,40})$/),
  /** The sentence as it stands in the field. */
  sentence: z.string().max(4000),
  source: evidenceSourceSchema,
  /** The exact words of the source. */
  quote: z.string().max(8000),
})

export type EvidenceSource = z.infer<typeof evidenceSourceSchema>
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>
