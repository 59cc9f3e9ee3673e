import type { Email, Rejection } from '../../prisma/client/client.ts'
import { db } from '../db.ts'
import { enqueueEmail } from '../outbox/enqueue.ts'
import type { NewEmail } from '../outbox/schema.ts'
import { aNewEmail } from './emails.ts'
import { aJob, anActor, anApplication } from './records.ts'

export type ApprovedLetter = {
  email: Email
  rejection: Rejection
  applicationId: string
  candidateId: string
  jobId: string
}

/** A refusal whose letter a person has approved, due unless told otherwise. */
export async function anApprovedLetter(changes: Partial<NewEmail> = {}): Promise<ApprovedLetter> {
  const [letter] = await approvedLetters(1, changes)
  if (!letter) throw new Error('One was asked for.')
  return letter
}

/** As many of them, on one job. */
export async function approvedLetters(
  count: number,
  changes: Partial<NewEmail> = {},
): Promise<ApprovedLetter[]> {
  const { userId } = await anActor()
  const job = await aJob()
  const template = await db.template.create({
    data: {
      nameFr: 'Lettre',
      nameEn: 'Letter',
      situation: 'AFTER_CV',
      versions: { create: { language: 'fr', number: 1, subject: 'Votre candidature', body: 'Bonjour' } },
    },
    include: { versions: true },
  })
  const from = changes.from ?? aNewEmail().from
  await db.sender.upsert({ where: { address: from.address }, update: {}, create: from })
  const letters: ApprovedLetter[] = []
  for (let i = 0; i < count; i += 1) {
    const { application, candidate, address } = await anApplication(job)
    const name = `${candidate.firstName} ${candidate.lastName}`
    const email = await enqueueEmail(db, aNewEmail({ to: { name, address }, ...changes }))
    const rejection = await db.rejection.create({
      data: {
        applicationId: application.id,
        decidedById: userId,
        ownerId: userId,
        templateId: template.id,
        templateVersionId: template.versions[0]?.id ?? '',
        language: 'fr',
        approvedById: userId,
        approvedAt: new Date(),
        emailId: email.id,
      },
    })
    letters.push({
      email,
      rejection,
      applicationId: application.id,
      candidateId: candidate.id,
      jobId: job.id,
    })
  }
  return letters
}
