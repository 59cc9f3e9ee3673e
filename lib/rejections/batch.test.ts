import pg from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { getBatchDrafts, listBatch } from './batch.ts'
import { approveBatch, saveBatch, spread, undoBatch } from './batch-acts.ts'
import type { BatchFilter } from './batch-schema.ts'
import { saveDraft } from './draft.ts'
import { decideRejections } from './mutations.ts'

useDatabase()

const now = new Date('2026-11-20T10:00:00Z')
const strengths = [
  'Votre récit de la migration des sauvegardes était clair et précis.',
  'Vos questions sur la supervision montraient une vraie pratique du sujet.',
  'Votre schéma de réseau était juste, et vous en avez dit les limites.',
]
const reason = 'Le poste demande d’exploiter seul des clusters Kubernetes en production.'
const advice = 'Cherchez une équipe où tenir une astreinte accompagnée pendant quelques mois.'
let recruiter: Actor
let interviewer: Actor

beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await aCompany()
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
  interviewer = await anActor('INTERVIEWER', 'Karim Benhaddou')
})

/** So many people of one job, met and refused at a stroke. */
async function decided(count: number, job?: Awaited<ReturnType<typeof aJob>>) {
  const where = job ?? (await aJob({ title: 'Ingénieur Cloud (H/F)' }))
  const applicationIds: string[] = []
  for (let index = 0; index < count; index += 1) {
    const { application } = await anApplication(where, { firstName: 'Maud' })
    await db.interview.create({
      data: { applicationId: application.id, kind: 'VIDEO', startsAt: new Date('2026-11-12T09:00:00Z') },
    })
    await db.application.update({ where: { id: application.id }, data: { stageId: where.stages[1]?.id } })
    applicationIds.push(application.id)
  }
  const result = await decideRejections(recruiter, { applicationIds })
  return { job: where, rejectionIds: result.ok ? result.value.rejectionIds : [] }
}

async function listed(filter: BatchFilter) {
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  return listBatch(recruiter, { filter, now, company })
}

async function screen(rejectionIds: string[]) {
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const drafts = await getBatchDrafts(recruiter, { rejectionIds, now, company })
  return drafts.map(({ record, words }) => ({
    rejectionId: record.id,
    revision: record.revision,
    seen: { subject: words.subject, text: words.text },
  }))
}

const written = (rejectionId: string, index = 0) => ({
  rejectionId,
  revision: 1,
  fields: { strength: strengths[index % 3] ?? '', reason, advice },
  subject: null,
  body: null,
  links: [],
  kept: [],
})

const idsOf = (list: Awaited<ReturnType<typeof listed>>) => list.drafts.map(({ record }) => record.id).sort()

describe('which drafts', () => {
  test('those of one decision, of one job, of one owner, or those that were ticked', async () => {
    const first = await decided(2)
    const second = await decided(3, first.job)
    expect(idsOf(await listed({ decision: first.rejectionIds[0] }))).toEqual(first.rejectionIds.sort())
    expect((await listed({ jobId: first.job.id })).total).toBe(5)
    expect((await listed({ jobId: first.job.id, ownerId: interviewer.userId })).total).toBe(0)
    const only = second.rejectionIds.slice(1)
    expect(idsOf(await listed({ only }))).toEqual(only.sort())
    expect((await listed({ decision: 'nobody' })).total).toBe(0)
  })

  test('a letter that a colleague reads comes in only when it is ticked', async () => {
    const { rejectionIds, job } = await decided(2)
    await db.rejection.update({ where: { id: rejectionIds[0] }, data: { reviewAskedAt: now } })
    expect(idsOf(await listed({ jobId: job.id }))).toEqual(rejectionIds.slice(1))
    expect((await listed({ only: rejectionIds })).total).toBe(2)
  })

  test('the number of queries does not grow with the number of letters', async () => {
    const few = await decided(2)
    const many = await decided(30)
    const count = async (jobId: string) => {
      const queries = vi.spyOn(pg.Client.prototype, 'query')
      await listed({ jobId })
      const sent = queries.mock.calls.length
      queries.mockRestore()
      return sent
    }
    await count(few.job.id)
    const sent = await count(many.job.id)
    expect(sent).toBeGreaterThan(3)
    expect(sent).toBe(await count(few.job.id))
  })

  test('is not for interviewers', async () => {
    const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
    await expect(listBatch(interviewer, { filter: {}, now, company })).rejects.toThrow(NotAllowed)
  })
})

describe('writing many', () => {
  test('one that a colleague changed meanwhile leaves its neighbours alone', async () => {
    const { rejectionIds } = await decided(3)
    const [first = '', second = '', third = ''] = rejectionIds
    await saveDraft(recruiter, { ...written(second), fields: { strength: 'De ma collègue.' } })
    const result = await saveBatch(recruiter, {
      drafts: [written(first), written(second), written(third), written('nobody')],
    })
    expect(result.ok && result.value).toEqual([
      { rejectionId: first, ok: true, value: { revision: 2 } },
      { rejectionId: second, ok: false, reason: 'changed-meanwhile' },
      { rejectionId: third, ok: true, value: { revision: 2 } },
      { rejectionId: 'nobody', ok: false, reason: 'not-found' },
    ])
    const theirs = await db.rejection.findUniqueOrThrow({ where: { id: second } })
    expect(theirs.fields).toEqual({ strength: 'De ma collègue.' })
  })

  test('marks say where the words of a field stand in the letter', async () => {
    const { rejectionIds } = await decided(1)
    await saveBatch(recruiter, { drafts: rejectionIds.map((id) => written(id)) })
    const { drafts } = await listed({ only: rejectionIds })
    const [draft] = drafts
    const saying = draft?.marks
      .filter((mark) => mark.isHuman)
      .map((mark) => [mark.key, draft.words.text.slice(mark.start, mark.end)])
    expect(saying).toContainEqual(['strength', strengths[0]])
    expect(saying).toContainEqual(['reason', reason])
  })

  test('is not for interviewers', async () => {
    await expect(saveBatch(interviewer, { drafts: [written('x')] })).rejects.toThrow(NotAllowed)
  })
})

describe('approving many', () => {
  test('each in its own words; the blocked and the changed stay, the others are scheduled', async () => {
    const { rejectionIds } = await decided(4)
    const [first = '', second = '', empty = '', changed = ''] = rejectionIds
    await saveBatch(recruiter, {
      drafts: [first, second, changed].map((id, index) => written(id, index)),
    })
    const approvals = await screen(rejectionIds)
    await saveDraft(recruiter, { ...written(changed), revision: 2, fields: { reason } })
    const result = await approveBatch(recruiter, { approvals, departure: { kind: 'policy' } }, now)
    const byId = new Map(result.ok ? result.value.map((one) => [one.rejectionId, one]) : [])
    expect(byId.get(first)).toMatchObject({ ok: true, value: { isHeld: false } })
    expect(byId.get(second)).toMatchObject({ ok: true })
    expect(byId.get(empty)).toMatchObject({ ok: false, reason: 'blocked' })
    expect(byId.get(changed)).toMatchObject({ ok: false, reason: 'changed-meanwhile' })
    const emails = await db.email.findMany({ where: { rejection: { id: { in: rejectionIds } } } })
    expect(emails).toHaveLength(2)
    expect(new Set(emails.map((email) => email.text)).size).toBe(2)
    for (const email of emails) expect(approvals.map((approval) => approval.seen.text)).toContain(email.text)
  })

  test('two people who approve the same letters write each email once', async () => {
    const { rejectionIds } = await decided(3)
    await saveBatch(recruiter, { drafts: rejectionIds.map((id, index) => written(id, index)) })
    const approvals = await screen(rejectionIds)
    const input = { approvals, departure: { kind: 'policy' as const } }
    const both = await Promise.all([approveBatch(recruiter, input, now), approveBatch(recruiter, input, now)])
    const accepted = both.flatMap((result) => (result.ok ? result.value.filter((one) => one.ok) : []))
    expect(accepted).toHaveLength(3)
    expect(await db.email.count({ where: { rejection: { id: { in: rejectionIds } } } })).toBe(3)
  })

  test('undo makes drafts of those that have not left, with their words', async () => {
    const { rejectionIds } = await decided(2)
    const [first = '', late = ''] = rejectionIds
    await saveBatch(recruiter, { drafts: rejectionIds.map((id, index) => written(id, index)) })
    await approveBatch(recruiter, { approvals: await screen(rejectionIds), departure: { kind: 'hold' } }, now)
    await db.email.updateMany({ where: { rejection: { id: late } }, data: { state: 'SENT' } })
    const undone = await undoBatch(recruiter, { rejectionIds: [...rejectionIds, 'nobody'] })
    expect(undone.ok && undone.value).toMatchObject([
      { rejectionId: first, ok: true },
      { rejectionId: late, ok: false, reason: 'too-late' },
      { rejectionId: 'nobody', ok: false, reason: 'not-found' },
    ])
    const again = await db.rejection.findUniqueOrThrow({ where: { id: first } })
    expect(again).toMatchObject({ emailId: null, fields: { reason } })
  })

  test('is not for interviewers', async () => {
    const approvals = [{ rejectionId: 'x', revision: 1, seen: { subject: '', text: '' } }]
    await expect(approveBatch(interviewer, { approvals, departure: { kind: 'hold' } })).rejects.toThrow(
      NotAllowed,
    )
    await expect(undoBatch(interviewer, { rejectionIds: ['x'] })).rejects.toThrow(NotAllowed)
  })
})

describe('one time for many', () => {
  const policy = {
    timeZone: 'Europe/Paris',
    country: 'FR',
    region: null,
    delayAmount: 2,
    delayUnit: 'WORKING_DAYS' as const,
    windowStart: 9 * 60,
    windowEnd: 18 * 60,
    weekdays: [1, 2, 3, 4, 5],
    skipHolidays: true,
    spreadMinutes: 90,
    fridayEnd: null,
    afterInterviewHours: 24,
    mostDays: 10,
    candidateZone: true,
  }
  const at = new Date('2026-11-24T09:00:00Z')
  const when = (seed: string, chosen = at) => {
    const departure = spread({ kind: 'at', at: chosen }, { seed, policy, now, lastInterviewEnd: null })
    return departure.kind === 'at' ? departure.at.getTime() : 0
  }

  test('is spread as an opening is, never before it and within its minutes', () => {
    const minutes = Array.from({ length: 200 }, (_, index) => (when(`seed ${index}`) - at.getTime()) / 60_000)
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...minutes)).toBeLessThanOrEqual(90)
    expect(new Set(minutes).size).toBeGreaterThan(50)
  })

  test('never past the window', () => {
    const last = new Date('2026-11-24T16:55:00Z')
    const closes = new Date('2026-11-24T17:00:00Z').getTime()
    for (let index = 0; index < 100; index += 1) expect(when(`seed ${index}`, last)).toBeLessThan(closes)
  })
})
