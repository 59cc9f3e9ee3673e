import { z } from 'zod'
import { Language, Situation } from '../../prisma/client/enums.ts'
import { extremes } from './extremes.ts'

const name = z.string().trim().min(1, 'required').max(80, 'too-long')
const id = z.string().min(1).max(64)
// Length and content are judged by checkTemplate, which names the line.
const words = { language: z.enum(Language), subject: z.string().max(100_000), body: z.string().max(100_000) }
/** The version that was on the screen; 0 where the template has none in this language yet. */
const expectedNumber = z.coerce.number().int().min(0)

export const createTemplateInput = z.object({
  nameFr: name,
  nameEn: name,
  situation: z.enum(Situation),
  ...words,
})
/** A new template from the words of another one; null: from an almost empty letter. */
export const startTemplateInput = z.object({
  nameFr: name,
  nameEn: name,
  situation: z.enum(Situation),
  from: id.nullable(),
})
export const saveTemplateInput = z.object({ templateId: id, expectedNumber, ...words })
export const renameTemplateInput = z.object({
  templateId: id,
  nameFr: name,
  nameEn: name,
  situation: z.enum(Situation),
})
export const templateInput = z.object({ templateId: id })
export const restoreVersionInput = z.object({
  templateId: id,
  language: z.enum(Language),
  number: z.coerce.number().int().min(1),
  expectedNumber,
})

/** `applicationId`: whose letter it would be; null for somebody made up. */
export const previewTemplateInput = z.object({
  applicationId: id.nullable(),
  /** Somebody whose data make letters go wrong, in place of a real person. */
  extreme: z.enum(extremes).nullish(),
  withFeedback: z.boolean(),
  ...words,
})

const label = z.string().trim().min(1, 'required').max(60, 'too-long')
const prompt = z.string().trim().max(200, 'too-long').default('')
const key = z.string().regex(/^[a-z][a-z0-9_]{0,30}$/)
const fieldWords = { labelFr: label, labelEn: label, promptFr: prompt, promptEn: prompt }

/** Characters that the words should not pass; a form sends '' for none. */
const maxLength = z.preprocess(
  (value) => (value === '' ? null : value),
  z.union([z.null(), z.coerce.number().int('number').min(40, 'number').max(5_000, 'number')]).optional(),
)

export const feedbackFieldInput = z.object({ key, ...fieldWords, maxLength })
export const feedbackFieldKeyInput = z.object({ key })

export type CreateTemplate = z.infer<typeof createTemplateInput>
export type StartTemplate = z.infer<typeof startTemplateInput>
export type SaveTemplate = z.infer<typeof saveTemplateInput>
export type RenameTemplate = z.infer<typeof renameTemplateInput>
export type TemplateRef = z.infer<typeof templateInput>
export type RestoreVersion = z.infer<typeof restoreVersionInput>
export type PreviewTemplate = z.infer<typeof previewTemplateInput>
export type FeedbackFieldInput = z.infer<typeof feedbackFieldInput>
export type FeedbackFieldKey = z.infer<typeof feedbackFieldKeyInput>
