import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { approveRejection } from './approve.ts'
import { backToDraft, cancelRejection, reopenRejection } from './cancel.ts'
import { saveDraft } from './draft.ts'
import { dayIn, draftWords } from './draft-words.ts'
import { decideRejections } from './mutations.ts'
import { listRejections } from './queries.ts'
import { getLetterRecord } from './record.ts'
import { rescheduleRejection } from './reschedule.ts'

useDatabase()

const now = new Date('2026-11-20T10:00:00Z')
const fields = {
  strength: 'Votre récit de la migration des sauvegardes était clair et précis.',
  reason: 'Le poste demande d’exploiter seul des clusters Kubernetes en production.',
  advice: 'Cherchez une équipe où tenir une astreinte accompagnée pendant quelques mois.',
}
let recruiter: Actor
let interviewer: Actor

beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await aCompany()
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
  interviewer = await anActor('INTERVIEWER', 'Karim Benhaddou')
})

async function aDraft(changes: { interviewed?: boolean } = {}) {
  const job = await aJob({ title: 'Ingénieur Cloud (H/F)' })
  const { application, candidate } = await anApplication(job, { firstName: 'Julien' })
  if (changes.interviewed !== false) {
    await db.interview.create({
      data: { applicationId: application.id, kind: 'VIDEO', startsAt: new Date('2026-11-12T09:00:00Z') },
    })
    await db.application.update({ where: { id: application.id }, data: { stageId: job.stages[1]?.id } })
  }
  const decided = await decideRejections(recruiter, { applicationIds: [application.id] })
  const rejectionId = decided.ok ? (decided.value.rejectionIds[0] ?? '') : ''
  return { job, application, candidate, rejectionId }
}

/** The words on the screen of somebody who approves at `now`. */
async function screen(rejectionId: string) {
  const record = await getLetterRecord(rejectionId, now)
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const { subject, text, findings } = draftWords(record, { company, readAt: now, otherNames: [] })
  return { revision: record.revision, seen: { subject, text }, findings }
}

async function aReadyDraft() {
  const draft = await aDraft()
  await saveDraft(recruiter, {
    rejectionId: draft.rejectionId,
    revision: 1,
    fields,
    subject: null,
    body: null,
  })
  return draft
}

async function approve(
  rejectionId: string,
  departure: Parameters<typeof approveRejection>[1]['departure'] = { kind: 'policy' },
) {
  const { revision, seen } = await screen(rejectionId)
  return approveRejection(recruiter, { rejectionId, revision, seen, departure }, now)
}

describe('deciding', () => {
  test('opens one draft, once, also when two people decide at the same time', async () => {
    const job = await aJob()
    const { application } = await anApplication(job)
    const both = await Promise.all([
      decideRejections(recruiter, { applicationIds: [application.id] }),
      decideRejections(recruiter, { applicationIds: [application.id] }),
    ])
    const opened = both.flatMap((result) => (result.ok ? result.value.rejectionIds : []))
    const skipped = both.flatMap((result) => (result.ok ? result.value.skipped : []))
    expect(opened).toHaveLength(1)
    expect(skipped).toEqual([{ applicationId: application.id, reason: 'already-refused' }])
  })

  test('chooses the template from where the person stands', async () => {
    const { rejectionId } = await aDraft()
    const record = await getLetterRecord(rejectionId, now)
    expect(record.template.situation).toBe('AFTER_INTERVIEW_DETAILED')
    const other = await aDraft({ interviewed: false })
    expect((await getLetterRecord(other.rejectionId, now)).template.situation).toBe('AFTER_CV')
  })

  test('leaves out whoever withdrew or is hired, and says so', async () => {
    const job = await aJob()
    const withdrawn = (await anApplication(job)).application
    const hired = (await anApplication(job)).application
    await db.application.update({ where: { id: withdrawn.id }, data: { withdrawnAt: now } })
    await db.application.update({ where: { id: hired.id }, data: { hiredAt: now } })
    const result = await decideRejections(recruiter, { applicationIds: [withdrawn.id, hired.id, 'nobody'] })
    expect(result).toEqual({
      ok: true,
      value: {
        rejectionIds: [],
        skipped: [
          { applicationId: withdrawn.id, reason: 'withdrawn' },
          { applicationId: hired.id, reason: 'hired' },
          { applicationId: 'nobody', reason: 'not-found' },
        ],
      },
    })
  })

  test('is not for interviewers', async () => {
    await expect(decideRejections(interviewer, { applicationIds: ['x'] })).rejects.toThrow(NotAllowed)
  })
})

describe('finding', () => {
  test('a name is found by its words in any order; what LIKE would take for a sign is a letter', async () => {
    const job = await aJob()
    const { application } = await anApplication(job, { firstName: 'Maëlys', lastName: 'd’Aubigny' })
    await decideRejections(recruiter, { applicationIds: [application.id] })
    const find = (text: string) => listRejections(recruiter, { state: 'to-write', jobId: job.id, text })
    expect((await find('aubigny maelys')).total).toBe(1)
    expect((await find('D’AUBIGNY')).total).toBe(1)
    expect((await find('%')).total).toBe(0)
  })
})

describe('writing', () => {
  test('never overwrites what another window saved', async () => {
    const { rejectionId } = await aDraft()
    const mine = { rejectionId, revision: 1, fields, subject: null, body: null }
    const both = await Promise.all([
      saveDraft(recruiter, mine),
      saveDraft(recruiter, { ...mine, fields: {} }),
    ])
    expect(both.filter((result) => result.ok)).toHaveLength(1)
    expect(both).toContainEqual({ ok: false, reason: 'changed-meanwhile' })
  })
})

describe('approving', () => {
  test('freezes the exact words, with a time, a sender and the recruiter as the one to answer', async () => {
    const { rejectionId } = await aReadyDraft()
    const { seen } = await screen(rejectionId)
    const result = await approve(rejectionId)
    expect(result).toMatchObject({ ok: true, value: { isHeld: false } })
    const email = await db.email.findFirstOrThrow({ where: { rejection: { id: rejectionId } } })
    expect(email).toMatchObject({ state: 'SCHEDULED', subject: seen.subject, text: seen.text })
    expect(email.replyToAddress).toBe(recruiter.email)
    expect(email.subject).toContain('Ingénieur Cloud')
    expect(email.text).toContain(fields.reason)
    expect(dayIn(email.sendAt, 'Europe/Paris')).toBe('2026-11-24')
  })

  test('refuses words that changed meanwhile, and sends nothing', async () => {
    const { rejectionId } = await aReadyDraft()
    const { revision, seen } = await screen(rejectionId)
    const read = { rejectionId, revision, seen, departure: { kind: 'policy' as const } }
    await saveDraft(recruiter, {
      rejectionId,
      revision,
      fields: { ...fields, advice: '' },
      subject: null,
      body: null,
    })
    expect(await approveRejection(recruiter, read, now)).toMatchObject({
      ok: false,
      reason: 'changed-meanwhile',
    })
    const forged = { ...read, revision: revision + 1 }
    expect(await approveRejection(recruiter, forged, now)).toMatchObject({
      ok: false,
      reason: 'words-changed',
    })
    expect(await db.email.count({ where: { rejection: { id: rejectionId } } })).toBe(0)
  })

  test('blocks a letter whose required field is empty, and only that one', async () => {
    const empty = await aDraft()
    const written = await aReadyDraft()
    expect(await approve(empty.rejectionId)).toMatchObject({
      ok: false,
      reason: 'blocked',
      detail: {
        findings: expect.arrayContaining([{ rule: 'field.required', severity: 'block', detail: 'reason' }]),
      },
    })
    expect(await approve(written.rejectionId)).toMatchObject({ ok: true })
  })

  test('blocks without an address, and for whoever withdrew in between', async () => {
    const nowhere = await aReadyDraft()
    await db.candidateEmail.deleteMany({ where: { candidateId: nowhere.candidate.id } })
    expect(await approve(nowhere.rejectionId)).toMatchObject({
      ok: false,
      detail: { findings: [{ rule: 'address.missing' }] },
    })
    const gone = await aReadyDraft()
    await db.application.update({ where: { id: gone.application.id }, data: { withdrawnAt: now } })
    expect(await approve(gone.rejectionId)).toMatchObject({ ok: false, reason: 'withdrawn' })
  })

  test('happens once when two people approve at the same time', async () => {
    const { rejectionId } = await aReadyDraft()
    const both = await Promise.all([approve(rejectionId), approve(rejectionId)])
    expect(both.filter((result) => result.ok)).toHaveLength(1)
    expect(await db.email.count({ where: { rejection: { id: rejectionId } } })).toBe(1)
  })

  test('takes no time in the past, at night or on a Sunday', async () => {
    const { rejectionId } = await aReadyDraft()
    const at = (instant: string) => approve(rejectionId, { kind: 'at', at: new Date(instant) })
    expect(await at('2026-11-19T10:00:00Z')).toMatchObject({
      reason: 'bad-time',
      detail: { problem: 'past' },
    })
    expect(await at('2026-11-24T02:00:00Z')).toMatchObject({ detail: { problem: 'closed-hours' } })
    expect(await at('2026-11-22T10:00:00Z')).toMatchObject({ detail: { problem: 'closed-day' } })
    expect(await at('2026-11-24T10:00:00Z')).toMatchObject({ ok: true })
  })

  test('is not for interviewers', async () => {
    const { rejectionId } = await aReadyDraft()
    const { revision, seen } = await screen(rejectionId)
    const input = { rejectionId, revision, seen, departure: { kind: 'now' as const } }
    await expect(approveRejection(interviewer, input, now)).rejects.toThrow(NotAllowed)
  })
})

describe('until it leaves', () => {
  test('cancelling leaves the application exactly as it was', async () => {
    const { rejectionId, application } = await aReadyDraft()
    const before = await db.application.findUniqueOrThrow({ where: { id: application.id } })
    await approve(rejectionId)
    expect(await cancelRejection(recruiter, { rejectionId })).toMatchObject({
      ok: true,
      value: { stage: 'Entretien' },
    })
    expect(await db.application.findUniqueOrThrow({ where: { id: application.id } })).toEqual(before)
    expect(await db.email.findFirst({ where: { rejection: { id: rejectionId } } })).toMatchObject({
      state: 'CANCELLED',
    })
  })

  test('what was written comes back when the application is refused again', async () => {
    const { rejectionId, application } = await aReadyDraft()
    await cancelRejection(recruiter, { rejectionId })
    const again = await decideRejections(recruiter, { applicationIds: [application.id] })
    const next = again.ok ? (again.value.rejectionIds[0] ?? '') : ''
    expect((await getLetterRecord(next, now)).fields).toEqual(fields)
    expect(await reopenRejection(recruiter, { rejectionId })).toEqual({
      ok: false,
      reason: 'already-refused',
    })
  })

  test('a letter under way cannot be cancelled or edited', async () => {
    const { rejectionId } = await aReadyDraft()
    await approve(rejectionId)
    await db.email.updateMany({ where: { rejection: { id: rejectionId } }, data: { state: 'SENDING' } })
    expect(await cancelRejection(recruiter, { rejectionId })).toMatchObject({ ok: false, reason: 'too-late' })
    expect(await backToDraft(recruiter, { rejectionId })).toMatchObject({ ok: false, reason: 'too-late' })
    expect(await rescheduleRejection(recruiter, { rejectionId, departure: { kind: 'now' } })).toMatchObject({
      ok: false,
      reason: 'too-late',
    })
  })

  test('edit takes the approval back; a new one writes a new email', async () => {
    const { rejectionId } = await aReadyDraft()
    await approve(rejectionId)
    expect(await backToDraft(recruiter, { rejectionId })).toMatchObject({ ok: true })
    expect(await approve(rejectionId)).toMatchObject({ ok: true })
    const states = await db.email.findMany({
      where: { subject: { contains: 'Cloud' } },
      select: { state: true },
    })
    expect(states).toContainEqual({ state: 'CANCELLED' })
  })

  test('hold, release and send now move the departure and nothing else', async () => {
    const { rejectionId } = await aReadyDraft()
    expect(await approve(rejectionId, { kind: 'hold' })).toMatchObject({ ok: true, value: { isHeld: true } })
    const words = await db.email.findFirstOrThrow({ where: { rejection: { id: rejectionId } } })
    expect(words.state).toBe('HELD')
    const released = await rescheduleRejection(recruiter, { rejectionId, departure: { kind: 'now' } })
    expect(released.ok && released.value.sendAt.getTime() - Date.now()).toBeGreaterThan(50_000)
    const after = await db.email.findUniqueOrThrow({ where: { id: words.id } })
    expect(after).toMatchObject({
      state: 'SCHEDULED',
      text: words.text,
      subject: words.subject,
      messageId: words.messageId,
    })
  })

  test('a failed letter may be corrected, an unconfirmed one only judged', async () => {
    const { rejectionId } = await aReadyDraft()
    await approve(rejectionId)
    await db.email.updateMany({ where: { rejection: { id: rejectionId } }, data: { state: 'UNCONFIRMED' } })
    expect(await backToDraft(recruiter, { rejectionId })).toMatchObject({ ok: false, reason: 'too-late' })
    await db.email.updateMany({ where: { rejection: { id: rejectionId } }, data: { state: 'FAILED' } })
    expect(await backToDraft(recruiter, { rejectionId })).toMatchObject({ ok: true })
  })
})
