import { z } from 'zod'
import { readAddress } from './address.ts'

const id = z.string().min(1).max(64)
const name = z.string().trim().max(120, 'too-long')
const line = z
  .string()
  .trim()
  .max(200, 'too-long')
  .nullable()
  .transform((text) => text || null)

const address = z.string().transform((text, ctx) => {
  const read = readAddress(text)
  if (read) return read
  ctx.addIssue({ code: 'custom', message: text.trim() ? 'email' : 'required' })
  return z.NEVER
})

const language = z.enum(['fr', 'en'])
const civility = z.enum(['MADAME', 'MONSIEUR']).nullable()
const source = z.enum(['APPLIED', 'SPONTANEOUS', 'REFERRAL', 'SOURCED', 'INTERNAL'])
const target = { jobId: id, stageId: id, source, sourceDetail: line }

/** One name is enough: some people have only one. */
const named = <Shape extends { firstName: string; lastName: string }>(person: Shape) =>
  person.firstName !== '' || person.lastName !== ''
const nameMissing = { path: ['lastName'], message: 'required' }

export const addCandidateSchema = z
  .object({
    firstName: name,
    lastName: name,
    email: address.nullable(),
    civility,
    language,
    phone: line,
    ...target,
  })
  .refine(named, nameMissing)

export const editCandidateSchema = z
  .object({
    candidateId: id,
    /** The state that the person at the form saw. */
    updatedAt: z.coerce.date(),
    firstName: name,
    lastName: name,
    civility,
    language,
    phone: line,
    location: line,
  })
  .refine(named, nameMissing)

export const addApplicationSchema = z.object({ candidateId: id, ...target })
export const emailSchema = z.object({ candidateId: id, address })

export type AddCandidate = z.infer<typeof addCandidateSchema>
export type EditCandidate = z.infer<typeof editCandidateSchema>
export type AddApplication = z.infer<typeof addApplicationSchema>
export type EmailOfCandidate = z.infer<typeof emailSchema>

/** What the list is filtered and sorted by; anything else in the address of the page falls back. */
export const listSchema = z.object({
  q: z.string().max(200).catch(''),
  job: z.string().max(64).catch(''),
  state: z.enum(['', 'active', 'refused', 'withdrawn', 'hired']).catch(''),
  sort: z.enum(['recent', 'name', 'silence']).catch('recent'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type CandidateFilter = z.infer<typeof listSchema>
