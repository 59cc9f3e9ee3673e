import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { aJob, anApplication, aRejection, aUser } from '../testing/pipeline.ts'
import { useDatabase } from '../testing/use-database.ts'
import { countJobs, getJobForm, listColleagues, listJobs } from './queries.ts'

useDatabase()

const now = new Date('2026-11-20T09:00:00Z')
const asked = { isArchived: false, now, timeZone: 'Europe/Paris' }

test('the list says how many are in progress, wait, were hired, and have no letter yet', async () => {
  const actor = await aUser()
  const job = await aJob()
  const stageId = job.stages[0]?.id ?? ''
  const apply = (day: number, more = {}) =>
    anApplication({ jobId: job.id, stageId, appliedAt: new Date(`2026-11-${day}T09:00:00Z`), ...more })
  await apply(19)
  await apply(10)
  await apply(11, { withdrawnAt: now })
  await apply(11, { hiredAt: now })
  await aRejection((await apply(10)).id, actor)
  await aRejection((await apply(10)).id, actor, { emailState: 'SENT' })
  const listed = (await listJobs(actor, asked)).find((one) => one.id === job.id)
  expect(listed).toMatchObject({ title: job.title, inPipeline: 2, waiting: 1, toWrite: 1, hired: 1 })
  expect(listed?.openedOn).toEqual(job.openedOn)
})

test('open and archived jobs are apart, and interviewers see their own', async () => {
  const actor = await aUser()
  const interviewer = await aUser('INTERVIEWER')
  const mine = await aJob(undefined, [interviewer.userId])
  const archived = await aJob(undefined, [interviewer.userId])
  const other = await aJob()
  await db.job.update({ where: { id: archived.id }, data: { archivedAt: now } })
  const ids = async (as: typeof actor, isArchived: boolean) =>
    (await listJobs(as, { ...asked, isArchived })).map((job) => job.id)
  expect(await ids(interviewer, false)).toEqual([mine.id])
  expect(await ids(interviewer, true)).toEqual([archived.id])
  expect(await ids(actor, false)).toEqual(expect.arrayContaining([mine.id, other.id]))
  expect(await countJobs(interviewer)).toEqual({ open: 1, archived: 1 })
})

test('the form counts everybody who stands in a stage; interviewers do not get it', async () => {
  const actor = await aUser()
  const job = await aJob()
  const stageId = job.stages[0]?.id ?? ''
  await anApplication({ jobId: job.id, stageId })
  await aRejection((await anApplication({ jobId: job.id, stageId })).id, actor)
  const form = await getJobForm(actor, job.id)
  expect(form.stages[0]?._count.applications).toBe(2)
  expect(form._count.applications).toBe(1)
  await expect(getJobForm(await aUser('INTERVIEWER'), job.id)).rejects.toThrow(NotAllowed)
})

test('colleagues are those who can sign in', async () => {
  const gone = await aUser()
  await db.user.update({ where: { id: gone.userId }, data: { deactivatedAt: now } })
  const ids = (await listColleagues()).map((one) => one.id)
  expect(ids).not.toContain(gone.userId)
  expect(ids.length).toBeGreaterThan(0)
})
