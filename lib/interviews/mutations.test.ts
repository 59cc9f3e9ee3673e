import { beforeAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { cancelInterview, editInterview, planInterview, undoCancelInterview } from './mutations.ts'
import { saveRating } from './ratings.ts'
import { planInterviewSchema } from './schema.ts'

useDatabase()
beforeAll(async () => {
  await db.company.create({ data: { name: 'Société de test', timeZone: 'Europe/Paris' } })
})

async function scene() {
  const [recruiter, interviewer] = [await anActor(), await anActor('INTERVIEWER', 'Karim Benhaddou')]
  const job = await aJob({ criteria: ['Réseau', 'Écoute'] })
  const { application, candidate } = await anApplication(job)
  const details = {
    kind: 'VIDEO' as const,
    startsAt: '2026-11-24T10:30',
    durationMinutes: 45,
    place: 'Salle 2',
    interviewerIds: [interviewer.userId],
  }
  return { recruiter, interviewer, job, application, candidate, details }
}

async function planned() {
  const all = await scene()
  const outcome = await planInterview(all.recruiter, { applicationId: all.application.id, ...all.details })
  if (!outcome.ok) throw new Error(outcome.reason)
  const interview = await db.interview.findUniqueOrThrow({ where: { id: outcome.value.interviewId } })
  return { ...all, interview, joined: outcome.value.joined }
}

test('an interview stands in the company’s time, and puts its interviewer on the job', async () => {
  const { interview, interviewer, job, joined, candidate } = await planned()
  expect(interview.startsAt.toISOString()).toBe('2026-11-24T09:30:00.000Z')
  expect(joined).toEqual(['Karim Benhaddou'])
  expect(await db.jobMember.findMany()).toMatchObject([{ jobId: job.id, userId: interviewer.userId }])
  expect(await db.event.findMany({ where: { candidateId: candidate.id } })).toMatchObject([
    { kind: 'interview.planned', data: { kind: 'VIDEO', startsAt: '2026-11-24T09:30:00.000Z' } },
  ])
})

test('an edit moves it and changes who is there; an outdated one is refused', async () => {
  const { recruiter, interview, details } = await planned()
  const { id: interviewId, updatedAt } = interview
  const edit = {
    ...details,
    interviewId,
    updatedAt,
    startsAt: '2026-07-01T09:00',
    interviewerIds: [recruiter.userId],
  }
  expect((await editInterview(recruiter, edit)).ok).toBe(true)
  expect(await editInterview(recruiter, edit)).toMatchObject({ reason: 'changed-meanwhile' })
  const after = await db.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { interviewers: true },
  })
  expect(after.startsAt.toISOString()).toBe('2026-07-01T07:00:00.000Z')
  expect(after.interviewers.map((one) => one.userId)).toEqual([recruiter.userId])
})

test('nobody unknown holds an interview, and then nothing is changed', async () => {
  const { recruiter, interview, details, application } = await planned()
  const wrong = { ...details, interviewerIds: ['nobody'], place: 'ailleurs' }
  expect(await planInterview(recruiter, { applicationId: application.id, ...wrong })).toMatchObject({
    reason: 'unknown-person',
  })
  const { id: interviewId, updatedAt } = interview
  expect(await editInterview(recruiter, { ...wrong, interviewId, updatedAt })).toMatchObject({
    reason: 'unknown-person',
  })
  expect(await db.interview.findUniqueOrThrow({ where: { id: interviewId } })).toMatchObject({
    place: 'Salle 2',
  })
})

test('cancelling is told, can be undone, and is done once', async () => {
  const { recruiter, interview, candidate } = await planned()
  const one = { interviewId: interview.id }
  expect((await cancelInterview(recruiter, one)).ok).toBe(true)
  expect(await cancelInterview(recruiter, one)).toMatchObject({ reason: 'already-cancelled' })
  expect((await undoCancelInterview(recruiter, one)).ok).toBe(true)
  expect(await undoCancelInterview(recruiter, one)).toMatchObject({ reason: 'not-cancelled' })
  const events = await db.event.findMany({ where: { candidateId: candidate.id }, orderBy: { at: 'asc' } })
  expect(events.map((event) => event.kind)).toEqual([
    'interview.planned',
    'interview.cancelled',
    'interview.planned',
  ])
})

test('who withdrew has no interview to come; one that was held can still be noted', async () => {
  const { recruiter, application, details } = await scene()
  await db.application.update({ where: { id: application.id }, data: { withdrawnAt: new Date() } })
  const plan = { applicationId: application.id, ...details }
  expect(await planInterview(recruiter, { ...plan, startsAt: '2099-01-01T10:00' })).toMatchObject({
    reason: 'withdrawn',
  })
  expect((await planInterview(recruiter, { ...plan, startsAt: '2020-01-01T10:00' })).ok).toBe(true)
})

test('interviewers plan nothing, and rate only what they held and the job asks for', async () => {
  const { interviewer, recruiter, interview, application, details } = await planned()
  await expect(planInterview(interviewer, { applicationId: application.id, ...details })).rejects.toThrow(
    NotAllowed,
  )
  const line = { interviewId: interview.id, criterion: 'Réseau', value: 3 }
  expect((await saveRating(interviewer, line)).ok).toBe(true)
  expect((await saveRating(interviewer, { ...line, value: 4 })).ok).toBe(true)
  expect(await saveRating(recruiter, line)).toMatchObject({ reason: 'not-interviewer' })
  expect(await saveRating(interviewer, { ...line, criterion: 'Coiffure' })).toMatchObject({
    reason: 'unknown-criterion',
  })
  expect(await db.rating.findMany()).toMatchObject([
    { criterion: 'Réseau', value: 4, authorId: interviewer.userId },
  ])
  expect((await saveRating(interviewer, { ...line, value: null })).ok).toBe(true)
  expect(await db.rating.count()).toBe(0)
  const stranger = await anActor('INTERVIEWER')
  await expect(saveRating(stranger, line)).rejects.toThrow(NotFound)
})

test.each([
  [{ startsAt: '2026-02-30T10:00' }, 'startsAt', 'date'],
  [{ startsAt: 'demain' }, 'startsAt', 'date'],
  [{ durationMinutes: 'x' }, 'durationMinutes', 'number'],
  [{ durationMinutes: 0 }, 'durationMinutes', 'number'],
])('%j is not well formed', async (changes, path, message) => {
  const well = {
    applicationId: 'a',
    kind: 'PHONE',
    startsAt: '2026-11-24T10:30',
    durationMinutes: 30,
    place: null,
    interviewerIds: [],
  }
  const parsed = planInterviewSchema.safeParse({ ...well, ...changes })
  expect(parsed.error?.issues[0]).toMatchObject({ path: [path], message })
})
