import { z } from 'zod'
import { db } from '../db.ts'
import { NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import { type AidRefusal, proposeWordings } from './aid.ts'
import { evidenceLinkSchema } from './schema.ts'
import { provenLinks } from './sources.ts'

export const proposeSchema = z.object({
  rejectionId: z.string().min(1).max(64),
  field: z.string().max(60),
  links: z.array(evidenceLinkSchema).max(20),
})
export type Propose = z.infer<typeof proposeSchema>

/** Wordings of the writing aid for one field of a letter, from passages that are proven to be in the file. */
export async function proposeForField(
  actor: Actor,
  { rejectionId, field, links }: Propose,
): Promise<Outcome<string[], AidRefusal>> {
  requirePermission(actor, 'rejection.write')
  const rejection = await db.rejection.findFirst({
    where: { id: rejectionId, application: { job: visibleJobs(actor) } },
    select: {
      applicationId: true,
      language: true,
      application: {
        select: {
          job: { select: { title: true } },
          candidate: { select: { firstName: true, lastName: true } },
          interviews: { select: { interviewers: { select: { user: { select: { name: true } } } } } },
        },
      },
    },
  })
  if (!rejection) throw new NotFound('rejection')
  const proven = await provenLinks(rejection.applicationId, links)
  if (proven.length === 0) return refused('no-evidence')
  const { candidate, interviews, job } = rejection.application
  const interviewers = interviews.flatMap((one) => one.interviewers.map(({ user }) => user.name))
  return proposeWordings({
    field,
    language: rejection.language,
    jobTitle: job.title,
    quotes: proven.map((link) => link.quote),
    names: [candidate.firstName, candidate.lastName, ...interviewers],
  })
}
