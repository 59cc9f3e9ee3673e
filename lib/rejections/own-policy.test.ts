import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { approveRejection } from './approve.ts'
import { departureOf } from './departure.ts'
import { chooseTemplate, saveDraft } from './draft.ts'
import { draftWords } from './draft-words.ts'
import { decideRejections } from './mutations.ts'
import { getLetterRecord } from './record.ts'
import { rescheduleRejection } from './reschedule.ts'
import type { Departure } from './schema.ts'

useDatabase()
// The first reading of a process builds its rules, and these tests approve a lot.
vi.setConfig({ testTimeout: 60_000 })

// A Monday, 11:00 in Paris.
const now = new Date('2026-11-23T10:00:00Z')
const fields = {
  strength: 'Votre récit de la migration des sauvegardes était clair et précis.',
  reason: 'Le poste demande d’exploiter seul des clusters Kubernetes en production.',
  advice: 'Cherchez une équipe où tenir une astreinte accompagnée pendant quelques mois.',
}
const none = { delayAmount: null, delayUnit: null, mostDays: null }
let recruiter: Actor

beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await seedTemplates(db)
  recruiter = await anActor('RECRUITER', 'Claire Vasseur')
})
beforeEach(async () => {
  await aCompany({ spreadMinutes: 0, afterInterviewHours: 24, candidateZone: true })
  await db.template.updateMany({ data: none })
  await db.scenario.updateMany({ data: none })
})

async function aDraft(interviewedAt?: Date) {
  const { application, candidate } = await anApplication(await aJob())
  const decided = await decideRejections(recruiter, { applicationIds: [application.id] })
  const rejectionId = decided.ok ? (decided.value.rejectionIds[0] ?? '') : ''
  // After the decision, which calls off what is to come by the clock of this machine.
  if (interviewedAt) {
    await db.interview.create({
      data: { applicationId: application.id, kind: 'VIDEO', startsAt: interviewedAt, durationMinutes: 60 },
    })
  }
  await saveDraft(recruiter, { rejectionId, revision: 1, fields, subject: null, body: null })
  return { rejectionId, candidate }
}

const stored = (id: string) => db.rejection.findUniqueOrThrow({ where: { id } })

async function approve(rejectionId: string, departure: Departure = { kind: 'policy' }) {
  const record = await getLetterRecord(rejectionId, now)
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const { subject, text } = draftWords(record, { company, readAt: now, otherNames: [] })
  const input = { rejectionId, revision: record.revision, seen: { subject, text }, departure }
  const result = await approveRejection(recruiter, input, now)
  return result.ok ? result.value.sendAt.toISOString() : [result.reason, result.detail]
}

describe('the delay of a letter', () => {
  test('is the company’s, the template’s, or that of the rule that chose it', async () => {
    const first = await aDraft()
    expect(await approve(first.rejectionId)).toBe('2026-11-25T08:00:00.000Z')
    const second = await aDraft()
    const { templateId, scenarioId } = await stored(second.rejectionId)
    expect(scenarioId).not.toBeNull()
    const own = { delayAmount: 3, delayUnit: 'WORKING_DAYS' as const }
    await db.template.update({ where: { id: templateId }, data: own })
    expect(await approve(second.rejectionId)).toBe('2026-11-26T08:00:00.000Z')
    const third = await aDraft()
    await db.scenario.update({
      where: { id: scenarioId ?? '' },
      data: { ...own, delayAmount: 1, mostDays: 4 },
    })
    expect(await approve(third.rejectionId)).toBe('2026-11-24T08:00:00.000Z')
    const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
    const { policy } = await departureOf(db, third.rejectionId, { company, now })
    expect(policy.mostDays).toBe(4)
  })

  test('is no longer that of the rule when a person chooses the template', async () => {
    const { rejectionId } = await aDraft()
    const { templateId, scenarioId, revision } = await stored(rejectionId)
    await db.scenario.update({
      where: { id: scenarioId ?? '' },
      data: { delayAmount: 9, delayUnit: 'WORKING_DAYS' },
    })
    await chooseTemplate(recruiter, { rejectionId, revision, templateId, language: 'fr' })
    expect((await stored(rejectionId)).scenarioId).toBeNull()
    expect(await approve(rejectionId)).toBe('2026-11-25T08:00:00.000Z')
  })
})

test('in the zone of the person, where it is known and the company wants it', async () => {
  const { rejectionId, candidate } = await aDraft()
  await db.candidate.update({ where: { id: candidate.id }, data: { timeZone: 'America/New_York' } })
  expect(await approve(rejectionId)).toBe('2026-11-25T14:00:00.000Z')
  await aCompany({ candidateZone: false })
  const other = await aDraft()
  await db.candidate.update({ where: { id: other.candidate.id }, data: { timeZone: 'America/New_York' } })
  expect(await approve(other.rejectionId)).toBe('2026-11-25T08:00:00.000Z')
})

describe('never within a day of an interview', () => {
  // It ends at 10:00 in Paris on the day of the approval.
  const interviewedAt = new Date('2026-11-23T08:00:00Z')

  test('a delay that ends sooner waits, and the next opening as well', async () => {
    await aCompany({ delayAmount: 1, delayUnit: 'HOURS' })
    const byPolicy = await aDraft(interviewedAt)
    expect(await approve(byPolicy.rejectionId)).toBe('2026-11-24T09:00:00.000Z')
    const next = await aDraft(interviewedAt)
    expect(await approve(next.rejectionId, { kind: 'next' })).toBe('2026-11-24T09:00:00.000Z')
    await aCompany({ delayAmount: 2, delayUnit: 'WORKING_DAYS' })
  })

  test('a time that a person chose is refused with its reason', async () => {
    const { rejectionId } = await aDraft(interviewedAt)
    expect(await approve(rejectionId, { kind: 'at', at: new Date('2026-11-24T08:59:00Z') })).toEqual([
      'bad-time',
      { problem: 'too-close-to-interview' },
    ])
    const at = new Date('2026-11-24T09:00:00Z')
    expect(await approve(rejectionId, { kind: 'at', at })).toBe(at.toISOString())
    expect((await stored(rejectionId)).departAt).toEqual(at)
  })
})

test('a time that a person chose is remembered until a rule decides again', async () => {
  const { rejectionId } = await aDraft()
  await approve(rejectionId)
  expect((await stored(rejectionId)).departAt).toBeNull()
  const at = new Date(Date.now() + 24 * 3_600_000)
  await aCompany({
    windowStart: 0,
    windowEnd: 1440,
    fridayEnd: null,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    skipHolidays: false,
  })
  await rescheduleRejection(recruiter, { rejectionId, departure: { kind: 'at', at } })
  expect((await stored(rejectionId)).departAt).toEqual(at)
  await rescheduleRejection(recruiter, { rejectionId, departure: { kind: 'policy' } })
  expect((await stored(rejectionId)).departAt).toBeNull()
  await rescheduleRejection(recruiter, { rejectionId, departure: { kind: 'now' } })
  expect((await stored(rejectionId)).departAt).not.toBeNull()
  await aCompany({
    windowStart: 540,
    windowEnd: 1080,
    fridayEnd: 960,
    weekdays: [1, 2, 3, 4, 5],
    skipHolidays: true,
  })
})
