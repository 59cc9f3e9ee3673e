import { z } from 'zod'

const id = z.string().min(1).max(64)
const line = z
  .string()
  .trim()
  .max(120, 'too-long')
  .nullable()
  .transform((text) => text || null)

const stage = z.object({
  /** Null for a stage that is new. */
  id: id.nullable(),
  name: z.string().trim().min(1, 'required').max(40, 'too-long'),
  kind: z.enum(['APPLIED', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED']),
})

/** Says it at the second of two that are the same. */
function namedOnce(
  texts: string[],
  ctx: z.RefinementCtx,
  pathOf: (index: number) => (string | number)[],
): void {
  const seen = new Set<string>()
  for (const [index, text] of texts.entries()) {
    const folded = text.toLowerCase()
    if (seen.has(folded)) ctx.addIssue({ code: 'custom', message: 'named-twice', path: pathOf(index) })
    seen.add(folded)
  }
}

const job = {
  title: z.string().trim().min(1, 'required').max(120, 'too-long'),
  department: line,
  location: line,
  contract: line,
  language: z.enum(['fr', 'en']),
  openedOn: z.iso.date('date'),
  managerId: id.nullable(),
  memberIds: z.array(id).max(300),
  /** Whom letters come from; null: the company's own address. Absent: as it is. */
  senderId: id.nullable().optional(),
  criteria: z
    .array(z.string().trim().min(1, 'required').max(80, 'too-long'))
    .max(20, 'too-many')
    .superRefine((criteria, ctx) => namedOnce(criteria, ctx, (index) => [index])),
  stages: z
    .array(stage)
    .min(1, 'stage-required')
    .max(12, 'too-many')
    .superRefine((stages, ctx) =>
      namedOnce(
        stages.map((one) => one.name),
        ctx,
        (index) => [index, 'name'],
      ),
    ),
}

export const createJobSchema = z.object(job)
/** `updatedAt`: the state that the person at the form saw. */
export const editJobSchema = z.object({ ...job, jobId: id, updatedAt: z.coerce.date() })
export const jobSchema = z.object({ jobId: id })

export type CreateJob = z.infer<typeof createJobSchema>
export type EditJob = z.infer<typeof editJobSchema>
export type OneJob = z.infer<typeof jobSchema>
export type StageInput = CreateJob['stages'][number]
