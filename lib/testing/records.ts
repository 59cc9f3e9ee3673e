import type { Application, Candidate, Job, Stage } from '../../prisma/client/client.ts'
import type { Role } from '../../prisma/client/enums.ts'
import { searchTextOf } from '../candidates/search.ts'
import { db } from '../db.ts'
import { type Actor, mintActor } from '../team/actor.ts'

let serial = 0

/** Somebody of the team, signed in. */
export async function anActor(role: Role = 'RECRUITER', name = 'Sophie Lemaire'): Promise<Actor> {
  serial += 1
  const user = await db.user.create({ data: { name, email: `membre.${serial}@societe.test`, role } })
  const actor = mintActor(user)
  if (!actor) throw new Error('A new user is not deactivated.')
  return actor
}

type JobWithStages = Job & { stages: Stage[] }

/** An open job with three stages: application, interview, offer. `members` work on it. */
export async function aJob(
  changes: { title?: string; criteria?: string[]; members?: Actor[] } = {},
): Promise<JobWithStages> {
  const { members = [], title = 'Ingénieure cloud', criteria = [] } = changes
  return db.job.create({
    data: {
      title,
      criteria,
      members: { create: members.map(({ userId }) => ({ userId })) },
      stages: {
        create: [
          { name: 'Candidature', kind: 'APPLIED', position: 0 },
          { name: 'Entretien', kind: 'INTERVIEW', position: 1 },
          { name: 'Offre', kind: 'OFFER', position: 2 },
        ],
      },
    },
    include: { stages: { orderBy: { position: 'asc' } } },
  })
}

/** The first stage of a job, or another by its place. */
export function stageOf(job: JobWithStages, place = 0): Stage {
  const stage = job.stages[place]
  if (!stage) throw new Error(`No stage ${place}.`)
  return stage
}

type Applied = { candidate: Candidate; application: Application; address: string }

/** A person with one address and an application at the first stage. */
export async function anApplication(
  job: JobWithStages,
  changes: { firstName?: string; lastName?: string } = {},
): Promise<Applied> {
  serial += 1
  const { firstName = 'Léa', lastName = `Monnier ${serial}` } = changes
  const address = `personne.${serial}@courriel.example`
  const candidate = await db.candidate.create({
    data: {
      firstName,
      lastName,
      searchText: searchTextOf({ firstName, lastName, addresses: [address] }),
      emails: { create: { address, position: 0 } },
    },
  })
  const application = await db.application.create({
    data: { candidateId: candidate.id, jobId: job.id, stageId: stageOf(job).id },
  })
  return { candidate, application, address }
}
