import { z } from 'zod'

const id = z.string().min(1).max(64)

/** From the stage that was on the screen, so that a colleague's move in the meantime is noticed. */
export const moveSchema = z.object({ applicationId: id, fromStageId: id, toStageId: id })
export const movesSchema = z.object({ moves: z.array(moveSchema).min(1).max(500) })

export const assignSchema = z.object({ applicationId: id, ownerId: id.nullable() })
export const assignmentsSchema = z.object({ assignments: z.array(assignSchema).min(1).max(500) })

export const applicationSchema = z.object({ applicationId: id })

export type Move = z.infer<typeof moveSchema>
export type Moves = z.infer<typeof movesSchema>
export type Assign = z.infer<typeof assignSchema>
export type Assignments = z.infer<typeof assignmentsSchema>
export type OneApplication = z.infer<typeof applicationSchema>
