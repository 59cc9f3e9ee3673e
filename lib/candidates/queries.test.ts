import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import { aRejection } from '../testing/pipeline.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { listCandidates } from './list.ts'
import { findCandidates, getCandidateRecord, listTimeline } from './queries.ts'
import { listSchema } from './schema.ts'
import { searchTextOf } from './search.ts'
import { recordEvent } from './timeline.ts'

useDatabase()

const now = new Date('2026-11-21T12:00:00Z')
const all = listSchema.parse({})

async function named(job: Awaited<ReturnType<typeof aJob>>, firstName: string, lastName: string) {
  const made = await anApplication(job, { firstName, lastName })
  const searchText = searchTextOf({ firstName, lastName, addresses: [made.address] })
  await db.candidate.update({ where: { id: made.candidate.id }, data: { searchText } })
  return made
}

test('people are found by parts of the name in any order, without accents, and by address', async () => {
  const [recruiter, job] = [await anActor(), await aJob()]
  const { candidate, address } = await named(job, 'Noémie', 'Le Gall')
  await named(job, 'Paul', 'Ogier')
  for (const q of ['noemie', 'GALL noé', 'le-gall', address.slice(0, 12), '  Noemie   ']) {
    const { people, total } = await listCandidates(recruiter, { ...all, q }, now)
    expect([q, total, people[0]?.id]).toEqual([q, 1, candidate.id])
    expect((await findCandidates(recruiter, q)).map((one) => one.id)).toEqual([candidate.id])
  }
  for (const q of ['100%', '_____', 'zzz'])
    expect((await listCandidates(recruiter, { ...all, q }, now)).total).toBe(0)
  expect(await findCandidates(recruiter, '  ')).toEqual([])
})

test('filters by job and state look at the same application', async () => {
  const recruiter = await anActor()
  const [one, two] = [await aJob({ title: 'Un' }), await aJob({ title: 'Deux' })]
  const { candidate, application } = await named(one, 'Inès', 'Cardoso')
  const stageId = two.stages[0]?.id ?? ''
  await db.application.create({ data: { candidateId: candidate.id, jobId: two.id, stageId } })
  await aRejection(application.id, recruiter)
  const count = async (job: string, state: typeof all.state) =>
    (await listCandidates(recruiter, { ...all, q: 'cardoso', job, state }, now)).total
  expect(await count(one.id, 'refused')).toBe(1)
  expect(await count(one.id, 'active')).toBe(0)
  expect(await count(two.id, 'active')).toBe(1)
  expect(await count(two.id, 'refused')).toBe(0)
  expect(await count('', 'hired')).toBe(0)
  const { people } = await listCandidates(recruiter, { ...all, q: 'cardoso' }, now)
  expect(people[0]?.applications.map((each) => [each.job, each.rejectionId !== null])).toEqual([
    ['Deux', false],
    ['Un', true],
  ])
})

test('the list is paged, and sorted by name, by application and by silence', async () => {
  const [recruiter, job] = [await anActor(), await aJob({ title: 'Liste' })]
  const names = ['Éric', 'Zoé', 'Anne']
  for (const [place, firstName] of names.entries()) {
    const { application } = await named(job, firstName, 'Triée')
    const appliedAt = new Date(now.getTime() - (place + 1) * 86_400_000)
    await db.application.update({ where: { id: application.id }, data: { appliedAt } })
    if (firstName === 'Anne') {
      const startsAt = new Date(now.getTime() - 3_600_000)
      await db.interview.create({ data: { applicationId: application.id, kind: 'PHONE', startsAt } })
    }
  }
  const order = async (sort: typeof all.sort) =>
    (await listCandidates(recruiter, { ...all, job: job.id, sort }, now)).people.map((one) => one.firstName)
  expect(await order('name')).toEqual(['Anne', 'Éric', 'Zoé'])
  expect(await order('recent')).toEqual(['Éric', 'Zoé', 'Anne'])
  expect(await order('silence')).toEqual(['Zoé', 'Éric', 'Anne'])
  expect((await listCandidates(recruiter, { ...all, job: job.id, page: 2 }, now)).people).toEqual([])
})

test('interviewers see the people, applications and events of their jobs only', async () => {
  const [recruiter, interviewer] = [await anActor(), await anActor('INTERVIEWER')]
  const [mine, other] = [
    await aJob({ title: 'À moi', members: [interviewer] }),
    await aJob({ title: 'Autre' }),
  ]
  const { candidate } = await named(mine, 'Maël', 'Partagé')
  const elsewhere = await named(other, 'Maël', 'Ailleurs')
  const both = { candidateId: candidate.id, jobId: other.id, stageId: other.stages[0]?.id ?? '' }
  await db.application.create({ data: both })
  for (const jobId of [mine.id, other.id])
    await recordEvent(db, recruiter, { kind: 'application.created', candidateId: candidate.id, jobId })
  await recordEvent(db, recruiter, { kind: 'rejection.decided', candidateId: candidate.id, jobId: mine.id })

  const { people } = await listCandidates(interviewer, { ...all, q: 'mael' }, now)
  expect(people.map((one) => [one.lastName, one.applications.map((each) => each.job)])).toEqual([
    ['Partagé', ['À moi']],
  ])
  expect((await findCandidates(interviewer, 'mael')).map((one) => one.job)).toEqual(['À moi'])
  expect((await getCandidateRecord(interviewer, candidate.id)).applications).toHaveLength(1)
  expect((await getCandidateRecord(recruiter, candidate.id)).applications).toHaveLength(2)
  expect((await listTimeline(interviewer, candidate.id, 1)).total).toBe(1)
  expect((await listTimeline(recruiter, candidate.id, 1)).total).toBe(3)
  await expect(getCandidateRecord(interviewer, elsewhere.candidate.id)).rejects.toThrow(NotFound)
  expect((await listTimeline(interviewer, elsewhere.candidate.id, 1)).total).toBe(0)
})
