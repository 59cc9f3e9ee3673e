import { randomUUID } from 'node:crypto'
import type { Role, StageKind } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { type Actor, mintActor } from '../team/actor.ts'

// Records for tests of jobs, boards and applications: as small as they can be, with names that tell them apart.

let serial = 0

export async function aUser(role: Role = 'RECRUITER', name = `Personne ${++serial}`): Promise<Actor> {
  const user = await db.user.create({ data: { name, role, email: `${randomUUID()}@entreprise.test` } })
  const actor = mintActor(user)
  if (!actor) throw new Error('A new user is never deactivated.')
  return actor
}

const kinds: StageKind[] = ['APPLIED', 'SCREENING', 'INTERVIEW', 'OFFER']

/** A job with one stage for each name. */
export async function aJob(stageNames = ['Candidature', 'Présélection', 'Offre'], members: string[] = []) {
  return db.job.create({
    data: {
      title: `Poste ${++serial}`,
      stages: {
        create: stageNames.map((name, position) => ({
          name,
          position,
          kind: kinds[position] ?? 'INTERVIEW',
        })),
      },
      members: { create: members.map((userId) => ({ userId })) },
    },
    include: { stages: { orderBy: { position: 'asc' } } },
  })
}

type Application = {
  jobId: string
  stageId: string
  firstName?: string
  lastName?: string
  appliedAt?: Date
  ownerId?: string
  withdrawnAt?: Date
  hiredAt?: Date
}

export async function anApplication(application: Application) {
  const { firstName = 'Léa', lastName = `Martin ${++serial}`, jobId, stageId, ownerId, ...data } = application
  const searchText = `${firstName} ${lastName}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return db.application.create({
    data: {
      ...data,
      job: { connect: { id: jobId } },
      stage: { connect: { id: stageId } },
      owner: ownerId ? { connect: { id: ownerId } } : undefined,
      candidate: { create: { firstName, lastName, searchText } },
    },
    include: { candidate: true },
  })
}

/** An open refusal over an application, with a template of its own; its email in this state, or a draft. */
export async function aRejection(
  applicationId: string,
  by: Actor,
  changes: {
    emailState?: 'SCHEDULED' | 'HELD' | 'SENT' | 'FAILED'
    at?: Date
    reviewAskedAt?: Date
    cancelledAt?: Date
  } = {},
) {
  const { emailState, at = new Date(), ...rest } = changes
  const template = await db.template.create({
    data: {
      nameFr: 'Lettre',
      nameEn: 'Letter',
      situation: 'AFTER_CV',
      versions: { create: { language: 'fr', number: 1, subject: 'Votre candidature', body: 'Bonjour' } },
    },
    include: { versions: true },
  })
  const email = emailState
    ? await db.email.create({
        data: {
          kind: 'LETTER',
          state: emailState,
          sendAt: at,
          sentAt: emailState === 'SENT' ? at : null,
          messageId: randomUUID(),
          fromName: 'Tact',
          fromAddress: 'tact@entreprise.test',
          toName: 'Léa',
          toAddress: 'lea@exemple.test',
          subject: 'Votre candidature',
          text: 'Bonjour',
          html: '<p>Bonjour</p>',
        },
      })
    : null
  return db.rejection.create({
    data: {
      applicationId,
      decidedById: by.userId,
      ownerId: by.userId,
      templateId: template.id,
      templateVersionId: template.versions[0]?.id ?? '',
      language: 'fr',
      emailId: email?.id,
      ...rest,
    },
  })
}
