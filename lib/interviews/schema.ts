import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const id = z.string().min(1).max(64)

/** A day and time as a form gives them, without a zone: the company's is meant. */
const localTime = z.string().refine((text) => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}, 'date')

const details = {
  kind: z.enum(['PHONE', 'VIDEO', 'ONSITE', 'TECHNICAL', 'CASE']),
  startsAt: localTime,
  durationMinutes: z.coerce.number('number').int('number').min(5, 'number').max(600, 'number'),
  place: z
    .string()
    .trim()
    .max(200, 'too-long')
    .nullable()
    .transform((text) => text || null),
  interviewerIds: z.array(id).max(20, 'too-long'),
}

export const planInterviewSchema = z.object({ applicationId: id, ...details })
export const editInterviewSchema = z.object({
  interviewId: id,
  /** The state that the person at the form saw. */
  updatedAt: z.coerce.date(),
  ...details,
})
export const interviewSchema = z.object({ interviewId: id })
export const ratingSchema = z.object({
  interviewId: id,
  criterion: z.string().min(1).max(200),
  /** Null takes the rating back. */
  value: z.number().int().min(1).max(4).nullable(),
})

export const saveNoteSchema = z.object({
  /** Made by the browser, so that a save that is repeated after a lost answer is the same note. */
  id: z.uuid(),
  applicationId: id,
  interviewId: id.nullable(),
  body: z.string().max(20_000, 'too-long'),
  /** The revision that these words were written upon; 0 for a new note. */
  revision: z.number().int().min(0),
})
export const noteSchema = z.object({ id: z.uuid() })

export type PlanInterview = z.infer<typeof planInterviewSchema>
export type EditInterview = z.infer<typeof editInterviewSchema>
export type OneInterview = z.infer<typeof interviewSchema>
export type SaveRating = z.infer<typeof ratingSchema>
export type SaveNote = z.infer<typeof saveNoteSchema>
export type OneNote = z.infer<typeof noteSchema>
