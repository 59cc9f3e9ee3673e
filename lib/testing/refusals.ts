import { db } from '../db.ts'
import { approveRejection } from '../rejections/approve.ts'
import { saveDraft } from '../rejections/draft.ts'
import { draftWords } from '../rejections/draft-words.ts'
import { decideRejections } from '../rejections/mutations.ts'
import { getLetterRecord } from '../rejections/record.ts'
import type { Departure } from '../rejections/schema.ts'
import type { Actor } from '../team/actor.ts'
import { aJob, anApplication } from './records.ts'

// Refusals made the way people make them, on the templates of `seedTemplates` and a company.

export const goodFields = {
  strength: 'Votre récit de la migration des sauvegardes était clair et précis.',
  reason: 'Le poste demande d’exploiter seul des clusters Kubernetes en production.',
  advice: 'Cherchez une équipe où tenir une astreinte accompagnée pendant quelques mois.',
}

/** Somebody who had an interview ten days ago and stands at the second stage of a job of their own. */
export async function anInterviewed() {
  const job = await aJob({ title: 'Ingénieur Cloud (H/F)' })
  const { application, candidate } = await anApplication(job, { firstName: 'Julien' })
  const startsAt = new Date(Date.now() - 10 * 86_400_000)
  await db.interview.create({ data: { applicationId: application.id, kind: 'VIDEO', startsAt } })
  const stageId = job.stages[1]?.id ?? ''
  await db.application.update({ where: { id: application.id }, data: { stageId } })
  return { job, candidate, applicationId: application.id, stageId }
}

/** Decided and written, ready to approve. Returns the id of the refusal. */
export async function writeRefusal(actor: Actor, applicationId: string): Promise<string> {
  const decided = await decideRejections(actor, { applicationIds: [applicationId] })
  const rejectionId = decided.ok ? decided.value.rejectionIds[0] : undefined
  if (!rejectionId) throw new Error('The application cannot be refused.')
  const words = { fields: goodFields, subject: null, body: null }
  await saveDraft(actor, { rejectionId, revision: 1, ...words })
  return rejectionId
}

/** Approves the words as they stand on the screen now. */
export async function approveAsShown(
  actor: Actor,
  rejectionId: string,
  departure: Departure = { kind: 'now' },
) {
  const now = new Date()
  const record = await getLetterRecord(rejectionId, now)
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const { subject, text } = draftWords(record, { company, readAt: now, otherNames: [] })
  const seen = { subject, text }
  return approveRejection(actor, { rejectionId, revision: record.revision, seen, departure }, now)
}

/** An approved letter that leaves in a minute. */
export async function anApprovedRefusal(actor: Actor) {
  const person = await anInterviewed()
  const rejectionId = await writeRefusal(actor, person.applicationId)
  const approved = await approveAsShown(actor, rejectionId)
  if (!approved.ok) throw new Error(`Not approved: ${approved.reason}`)
  const email = await db.email.findFirstOrThrow({ where: { rejection: { id: rejectionId } } })
  return { ...person, rejectionId, emailId: email.id }
}

/** Its time has come. */
export async function makeDue(emailId: string): Promise<void> {
  await db.email.update({ where: { id: emailId }, data: { sendAt: new Date(Date.now() - 1000) } })
}
