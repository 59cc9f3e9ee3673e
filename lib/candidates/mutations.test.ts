import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { aJob, anActor, anApplication, stageOf } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { addApplication, addCandidate, editCandidate } from './mutations.ts'
import { addCandidateSchema } from './schema.ts'

useDatabase()

const person = {
  firstName: 'Nadia',
  lastName: 'Ferhat',
  email: 'nadia.ferhat@courriel.example',
  civility: null,
  language: 'fr' as const,
  phone: null,
  source: 'APPLIED' as const,
  sourceDetail: 'Indeed',
}

async function scene() {
  const [recruiter, job] = await Promise.all([anActor('RECRUITER'), aJob()])
  return { recruiter, job, at: { jobId: job.id, stageId: stageOf(job).id } }
}

test('a new person stands at the stage, can be searched, and the timeline says so', async () => {
  const { recruiter, at } = await scene()
  const email = 'élodie@courriel.example'.replace('é', 'e')
  const added = await addCandidate(recruiter, { ...person, firstName: 'Élodie', email, ...at })
  if (!added.ok) throw new Error(added.reason)
  expect(added.value.isKnown).toBe(false)
  const candidate = await db.candidate.findUniqueOrThrow({
    where: { id: added.value.candidateId },
    include: { applications: true, events: true },
  })
  expect(candidate.searchText).toBe(`elodie ferhat ${email}`)
  expect(candidate.applications).toMatchObject([{ ...at, source: 'APPLIED', ownerId: recruiter.userId }])
  expect(candidate.events).toMatchObject([{ kind: 'candidate.created', actorId: recruiter.userId }])
})

test('a known address is the same person: a second application, blanks filled, nothing overwritten', async () => {
  const { recruiter, at } = await scene()
  const first = await addCandidate(recruiter, { ...person, ...at })
  const other = await aJob({ title: 'Comptable' })
  const again = {
    ...person,
    firstName: 'N.',
    civility: 'MADAME' as const,
    jobId: other.id,
    stageId: stageOf(other).id,
  }
  const second = await addCandidate(recruiter, again)
  if (!first.ok || !second.ok) throw new Error('refused')
  expect(second.value).toMatchObject({
    candidateId: first.value.candidateId,
    isKnown: true,
    name: 'Nadia Ferhat',
  })
  const candidate = await db.candidate.findUniqueOrThrow({
    where: { id: first.value.candidateId },
    include: { applications: true, events: { orderBy: { at: 'asc' } } },
  })
  expect(candidate).toMatchObject({ firstName: 'Nadia', civility: 'MADAME' })
  expect(candidate.applications).toHaveLength(2)
  expect(candidate.events.map((event) => event.kind)).toEqual(['candidate.created', 'application.created'])
  const third = await addCandidate(recruiter, { ...person, ...at })
  expect(third).toMatchObject({ ok: false, reason: 'already-applied', detail: { name: 'Nadia Ferhat' } })
})

test('two who add the same person at once make one person with one application', async () => {
  const { recruiter, at } = await scene()
  const both = { ...person, email: 'deux@courriel.example', ...at }
  const answers = await Promise.all([1, 2, 3].map(() => addCandidate(recruiter, both)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(await db.application.count({ where: { jobId: at.jobId } })).toBe(1)
})

test('adding is refused to an archived job, a foreign stage, and to interviewers', async () => {
  const { recruiter, job, at } = await scene()
  const other = await aJob()
  const foreign = { ...person, jobId: job.id, stageId: stageOf(other).id }
  expect(await addCandidate(recruiter, foreign)).toMatchObject({ reason: 'stage-gone' })
  await expect(addCandidate(recruiter, { ...person, jobId: 'none', stageId: 'none' })).rejects.toThrow(
    NotFound,
  )
  await db.job.update({ where: { id: job.id }, data: { archivedAt: new Date() } })
  expect(await addCandidate(recruiter, { ...person, ...at })).toMatchObject({ reason: 'job-archived' })
  const interviewer = await anActor('INTERVIEWER')
  await expect(addCandidate(interviewer, { ...person, ...at })).rejects.toThrow(NotAllowed)
})

test('a person applies to a second job, once', async () => {
  const { recruiter, job } = await scene()
  const { candidate } = await anApplication(job)
  const other = await aJob({ title: 'Comptable' })
  const input = {
    candidateId: candidate.id,
    jobId: other.id,
    stageId: stageOf(other).id,
    source: 'INTERNAL' as const,
    sourceDetail: null,
  }
  expect((await addApplication(recruiter, input)).ok).toBe(true)
  expect(await addApplication(recruiter, input)).toMatchObject({ reason: 'already-applied' })
  await expect(addApplication(recruiter, { ...input, candidateId: 'none' })).rejects.toThrow(NotFound)
})

test('an edit is told by its fields, and refused on a state that is no longer', async () => {
  const { recruiter, job } = await scene()
  const { candidate, address } = await anApplication(job)
  const { firstName, lastName, civility, language, updatedAt } = candidate
  const edit = {
    candidateId: candidate.id,
    updatedAt,
    firstName,
    lastName,
    civility,
    language,
    location: 'Lyon',
  }
  const saved = await editCandidate(recruiter, { ...edit, lastName: 'Müller', phone: '+33 6 12 34 56 78' })
  expect(saved.ok).toBe(true)
  const stale = await editCandidate(recruiter, { ...edit, phone: null })
  expect(stale).toMatchObject({ ok: false, reason: 'changed-meanwhile' })
  const after = await db.candidate.findUniqueOrThrow({
    where: { id: candidate.id },
    include: { events: true },
  })
  expect(after).toMatchObject({ lastName: 'Müller', phone: '+33 6 12 34 56 78', location: 'Lyon' })
  expect(after.searchText).toBe(`lea muller ${address}`)
  expect(after.events).toMatchObject([
    { kind: 'candidate.edited', data: { fields: ['lastName', 'phone', 'location'] } },
  ])
  await expect(editCandidate(await anActor('INTERVIEWER'), { ...edit, phone: null })).rejects.toThrow(
    NotAllowed,
  )
})

test.each([
  [{ email: 'nadia' }, { email: 'email' }],
  [{ firstName: ' ', lastName: '' }, { lastName: 'required' }],
  [{ phone: 'x'.repeat(201) }, { phone: 'too-long' }],
])('%j is not well formed', (changes, problems) => {
  const parsed = addCandidateSchema.safeParse({ ...person, jobId: 'j', stageId: 's', ...changes })
  const found = parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message])
  expect(Object.fromEntries(found ?? [])).toEqual(problems)
})
