import { beforeAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { frenchCsv, samplePeople, windows1252 } from '../testing/people.ts'
import { aRejection } from '../testing/pipeline.ts'
import { aJob, anActor, anApplication, stageOf } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { applyImport } from './import-apply.ts'
import { type ImportCounts, previewImport } from './import-plan.ts'
import { parseReport } from './import-report.ts'

useDatabase()
beforeAll(async () => {
  await db.company.create({ data: { name: 'Société de test' } })
})

type Job = Awaited<ReturnType<typeof aJob>>
const bytesOf = (text: string) => new TextEncoder().encode(text)
const input = (job: Job, bytes: Uint8Array) => ({
  bytes,
  jobId: job.id,
  stageId: null,
  mapping: null,
  fileName: 'liste.csv',
})

async function bring(
  job: Job,
  bytes: Uint8Array,
): Promise<ImportCounts & { importId: string; warnings: unknown[] }> {
  const outcome = await applyImport(await anActor(), input(job, bytes))
  if (!outcome.ok) throw new Error(outcome.reason)
  return { ...outcome.value.counts, importId: outcome.value.importId, warnings: outcome.value.plan.warnings }
}

test('200 people of a windows-1252 file with semicolons come in, and not again', async () => {
  const job = await aJob()
  const file = frenchCsv(samplePeople(200))
  const preview = await previewImport(await anActor(), input(job, file))
  if (!preview.ok) throw new Error(preview.reason)
  expect(preview.value).toMatchObject({
    headerRow: 3,
    counts: { rows: 200, created: 200, rejected: 0 },
    warnings: [],
  })
  expect(await db.candidate.count()).toBe(0)
  expect(await bring(job, file)).toMatchObject({ created: 200, merged: 0, applied: 0, rejected: 0 })
  const people = await db.candidate.findMany({ include: { emails: true, applications: true, events: true } })
  expect(people).toHaveLength(200)
  expect(people.every((one) => one.emails.length === 1 && one.events.length === 1 && one.civility)).toBe(true)
  expect(
    people.every(({ applications: [one] }) => one?.stageId === stageOf(job).id && one.appliedAt < new Date()),
  ).toBe(true)
  expect(people.some((one) => one.firstName === 'Maëlys' || one.firstName === 'Stéphane')).toBe(true)
  expect(await bring(job, file)).toMatchObject({ created: 0, merged: 200, applied: 0, alreadyApplied: 200 })
  expect([await db.candidate.count(), await db.application.count(), await db.event.count()]).toEqual([
    200, 200, 200,
  ])
})

test('two equal files at once make everybody once', async () => {
  const job = await aJob()
  const file = frenchCsv(samplePeople(40, 7))
  const both = await Promise.all([bring(job, file), bring(job, file)])
  expect(await db.application.count({ where: { jobId: job.id } })).toBe(40)
  expect(both.map((one) => one.created + one.merged)).toEqual([40, 40])
})

test('people known from elsewhere apply to this job; their blanks are filled, nothing of theirs is overwritten', async () => {
  const [before, job] = [await aJob({ title: 'Comptable' }), await aJob()]
  const { candidate, address } = await anApplication(before, { firstName: 'Léa', lastName: 'Monnier' })
  await db.candidate.update({
    where: { id: candidate.id },
    data: { location: 'Lyon', extra: { Note: 'ancienne' } },
  })
  const file = bytesOf(
    `Nom;Prénom;Email;Ville;Tél;Note;Diplôme\nMonnier;L.;${address} deux@x.example;Metz;06;neuve;Master\n`,
  )
  expect(await bring(job, file)).toMatchObject({ created: 0, merged: 1, applied: 1, alreadyApplied: 0 })
  const after = await db.candidate.findUniqueOrThrow({
    where: { id: candidate.id },
    include: { emails: { orderBy: { position: 'asc' } }, applications: true, events: true },
  })
  expect(after).toMatchObject({
    firstName: 'Léa',
    location: 'Lyon',
    phone: '06',
    extra: { Note: 'ancienne', Diplôme: 'Master' },
    searchText: `lea monnier ${address} deux@x.example`,
  })
  expect(after.emails.map((one) => one.address)).toEqual([address, 'deux@x.example'])
  expect(after.applications).toHaveLength(2)
  expect(after.events).toMatchObject([{ kind: 'application.created', data: { file: 'liste.csv' } }])
})

test('who was refused, withdrew or was hired stays so, and is told', async () => {
  const recruiter = await anActor()
  const job = await aJob()
  const [refused, withdrawn, hired] = [
    await anApplication(job),
    await anApplication(job),
    await anApplication(job),
  ]
  await aRejection(refused.application.id, recruiter)
  await db.application.update({ where: { id: withdrawn.application.id }, data: { withdrawnAt: new Date() } })
  await db.application.update({ where: { id: hired.application.id }, data: { hiredAt: new Date() } })
  const before = await db.application.findMany({ where: { jobId: job.id }, orderBy: { id: 'asc' } })
  const lines = [refused, withdrawn, hired].map(({ address }) => `Monnier;Léa;${address}`)
  const result = await bring(job, bytesOf(['Nom;Prénom;Email', ...lines].join('\n')))
  expect(result).toMatchObject({ created: 0, merged: 3, applied: 0, alreadyApplied: 3 })
  expect(result.warnings).toEqual([
    { row: 2, code: 'already_refused' },
    { row: 3, code: 'already_withdrawn' },
    { row: 4, code: 'already_hired' },
  ])
  expect(await db.application.findMany({ where: { jobId: job.id }, orderBy: { id: 'asc' } })).toEqual(before)
})

test('rows that are not taken keep their words in the report; formulas are text', async () => {
  const job = await aJob()
  const text =
    "Nom;Prénom;Email;Note\n=cmd|' /C calc'!A0;Léa;lea.calc@x.example;<script>alert(1)</script>\nOgier;Zoé;;\"'); drop table candidate --\"\n"
  const { importId } = await bring(job, bytesOf(text))
  const saved = await db.import.findUniqueOrThrow({ where: { id: importId } })
  expect(saved).toMatchObject({ fileName: 'liste.csv', created: 1, merged: 0, rejected: 1 })
  expect(parseReport(saved.report)).toMatchObject({
    headers: ['Nom', 'Prénom', 'Email', 'Note'],
    rejected: [
      { row: 3, reason: 'missing_email', cells: ['Ogier', 'Zoé', '', "'); drop table candidate --"] },
    ],
    warnings: [{ row: 2, code: 'formula' }],
  })
  const email = await db.candidateEmail.findUniqueOrThrow({
    where: { address: 'lea.calc@x.example' },
    include: { candidate: true },
  })
  expect(email.candidate).toMatchObject({
    lastName: "=cmd|' /C calc'!A0",
    extra: { Note: '<script>alert(1)</script>' },
  })
})

test('a mapping by hand is followed; without an address column nothing is read', async () => {
  const job = await aJob()
  const bytes = bytesOf('Nom;Email;Contact\nMonnier;non@x.example;lea.contact@x.example\n')
  const recruiter = await anActor()
  const mapped = await applyImport(recruiter, {
    ...input(job, bytes),
    mapping: ['lastName', 'skip', 'email'],
  })
  expect(mapped.ok).toBe(true)
  expect(await db.candidateEmail.findMany({ where: { address: { contains: 'contact' } } })).toHaveLength(1)
  expect(await db.candidateEmail.findMany({ where: { address: 'non@x.example' } })).toHaveLength(0)
  const none = await previewImport(recruiter, {
    ...input(job, bytes),
    mapping: ['lastName', 'extra', 'extra'],
  })
  expect(none).toMatchObject({ ok: false, reason: 'no-email-column' })
})

test('unreadable files, archived jobs and foreign stages are refused, interviewers not allowed', async () => {
  const [recruiter, job] = [await anActor(), await aJob()]
  const bytes = windows1252('Nom;Email\nA B;a@x.example')
  const ask = (changes: object) => previewImport(recruiter, { ...input(job, bytes), ...changes })
  expect(await ask({ bytes: new Uint8Array() })).toMatchObject({ reason: 'empty' })
  expect(await ask({ bytes: bytesOf('rien') })).toMatchObject({ reason: 'no-header' })
  expect(await ask({ stageId: 'none' })).toMatchObject({ reason: 'stage-gone' })
  await expect(ask({ jobId: 'none' })).rejects.toThrow(NotFound)
  await expect(applyImport(await anActor('INTERVIEWER'), input(job, bytes))).rejects.toThrow(NotAllowed)
  await db.job.update({ where: { id: job.id }, data: { archivedAt: new Date() } })
  expect(await ask({})).toMatchObject({ reason: 'job-archived' })
})

test('5,000 rows are here within seconds', { timeout: 120_000 }, async () => {
  const job = await aJob()
  const started = Date.now()
  expect(await bring(job, frenchCsv(samplePeople(5000, 3)))).toMatchObject({ rows: 5000, rejected: 0 })
  // Three seconds on a quiet machine; the limit only tells a batch from row by row.
  expect(Date.now() - started).toBeLessThan(90_000)
  expect(await db.application.count({ where: { jobId: job.id } })).toBe(5000)
})
