import { z } from 'zod'
import { approveSchema, departureSchema, holdForSchema, rejectionSchema, saveDraftSchema } from './schema.ts'

/** Rows of one page of the grid. */
export const mostInBatch = 200
/** Letters that may be named one by one: a page of the list, and an address that every server takes. */
export const mostChosen = 50

/** Which drafts: those of one decision, of one job, one's own, or some that were ticked in the list. */
export type BatchFilter = {
  /** A refusal; stands for all that were decided with it at a stroke. */
  decision?: string
  jobId?: string
  ownerId?: string
  only?: string[]
  page?: number
}

export const saveBatchSchema = z.object({ drafts: z.array(saveDraftSchema).min(1).max(mostChosen) })
export const approveBatchSchema = z.object({
  approvals: z
    .array(approveSchema.omit({ departure: true }))
    .min(1)
    .max(mostChosen),
  /** One for all. Leaving within the minute is for a single letter only. */
  departure: departureSchema.refine(({ kind }) => kind !== 'now', 'not-for-many'),
})
export const undoBatchSchema = z.object({
  rejectionIds: z.array(rejectionSchema.shape.rejectionId).min(1).max(mostChosen),
})

export const holdBatchSchema = holdForSchema.extend(undoBatchSchema.shape)
/** Refusals to take back: as many as a page of the list may tick. */
export const cancelBatchSchema = undoBatchSchema

export type SaveBatch = z.infer<typeof saveBatchSchema>
export type ApproveBatch = z.infer<typeof approveBatchSchema>
export type UndoBatch = z.infer<typeof undoBatchSchema>
export type HoldBatch = z.infer<typeof holdBatchSchema>
export type CancelBatch = z.infer<typeof cancelBatchSchema>
