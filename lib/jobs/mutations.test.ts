import { describe, expect, test } from 'vitest'
import { moveApplication } from '../candidates/applications.ts'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { aJob, anApplication, aRejection, aUser } from '../testing/pipeline.ts'
import { useDatabase } from '../testing/use-database.ts'
import { archiveJob, createJob, editJob, reopenJob } from './mutations.ts'
import { getJobHead } from './queries.ts'
import type { CreateJob, EditJob, StageInput } from './schema.ts'
import { defaultStages } from './stages.ts'

useDatabase()

const aForm: CreateJob = {
  title: 'Comptable (H/F)',
  department: 'Finance',
  location: 'Lyon',
  contract: 'CDI',
  language: 'fr',
  openedOn: '2026-10-12',
  managerId: null,
  memberIds: [],
  criteria: ['Rigueur'],
  stages: defaultStages('fr'),
}

/** The form of a job as it would come back unchanged. */
async function formOf(jobId: string): Promise<EditJob & { stages: (StageInput & { id: string })[] }> {
  const job = await db.job.findUniqueOrThrow({
    where: { id: jobId },
    include: { stages: { orderBy: { position: 'asc' } }, members: true },
  })
  return {
    ...aForm,
    ...job,
    jobId,
    openedOn: job.openedOn.toISOString().slice(0, 10),
    memberIds: job.members.map((member) => member.userId),
    stages: job.stages.map(({ id, name, kind }) => ({ id, name, kind })),
  }
}

const stageNames = async (actor: Actor, jobId: string) =>
  (await getJobHead(actor, jobId)).stages.map((stage) => stage.name)

describe('creating', () => {
  test('a job has its stages in order, its people, its day', async () => {
    const actor = await aUser()
    const [manager, member] = [await aUser('INTERVIEWER'), await aUser('INTERVIEWER')]
    const form = { ...aForm, managerId: manager.userId, memberIds: [member.userId] }
    const result = await createJob(actor, form)
    if (!result.ok) throw new Error(result.reason)
    const { jobId } = result.value
    for (const one of [actor, manager, member]) {
      expect(await getJobHead(one, jobId)).toMatchObject({
        title: 'Comptable (H/F)',
        openedOn: new Date('2026-10-12T00:00:00Z'),
        manager: { name: manager.name },
        archivedAt: null,
      })
    }
    expect(await stageNames(actor, jobId)).toEqual([
      'Candidature',
      'Présélection',
      'Entretien RH',
      'Entretien technique',
      'Offre',
    ])
    await expect(getJobHead(await aUser('INTERVIEWER'), jobId)).rejects.toThrow(NotFound)
    const events = await db.event.findMany({ where: { jobId } })
    expect(events).toMatchObject([{ kind: 'job.created', actorId: actor.userId }])
  })

  test('only with people who have an account, and not by an interviewer', async () => {
    const actor = await aUser()
    const gone = await aUser()
    await db.user.update({ where: { id: gone.userId }, data: { deactivatedAt: new Date() } })
    const form = { ...aForm, memberIds: [gone.userId] }
    expect(await createJob(actor, form)).toMatchObject({ ok: false, reason: 'unknown-person' })
    await expect(createJob(await aUser('INTERVIEWER'), aForm)).rejects.toThrow(NotAllowed)
  })

  test('English jobs get English stages', () => {
    expect(defaultStages('en').map((stage) => stage.name)).toContain('Screening')
  })
})

describe('editing', () => {
  test('stages are renamed, added, put in another order, and removed when nobody is in them', async () => {
    const actor = await aUser()
    const job = await aJob(['Un', 'Deux', 'Trois'])
    const form = await formOf(job.id)
    const [one, two, three] = form.stages as [StageInput, StageInput, StageInput]
    const stages = [three, { ...one, name: 'Premier' }, { id: null, name: 'Quatre', kind: 'OFFER' as const }]
    expect(await editJob(actor, { ...form, title: 'Autre titre', stages })).toMatchObject({ ok: true })
    expect(await stageNames(actor, job.id)).toEqual(['Trois', 'Premier', 'Quatre'])
    const head = await getJobHead(actor, job.id)
    expect(head.title).toBe('Autre titre')
    expect(head.stages.map((stage) => stage.id)).toEqual([
      three.id,
      one.id,
      expect.not.stringMatching(two.id ?? ''),
    ])
  })

  test('a stage with people stays, refused people too, and nothing else is saved', async () => {
    const actor = await aUser()
    const job = await aJob(['Un', 'Deux'])
    const application = await anApplication({ jobId: job.id, stageId: job.stages[1]?.id ?? '' })
    await aRejection(application.id, actor)
    const form = await formOf(job.id)
    const result = await editJob(actor, { ...form, title: 'Perdu', stages: form.stages.slice(0, 1) })
    expect(result).toEqual({ ok: false, reason: 'stage-not-empty', detail: { stage: 'Deux', people: 1 } })
    expect(await stageNames(actor, job.id)).toEqual(['Un', 'Deux'])
    expect((await getJobHead(actor, job.id)).title).toBe(job.title)
  })

  test('of two forms that were opened together the first is saved, the second told', async () => {
    const actor = await aUser()
    const job = await aJob()
    const form = await formOf(job.id)
    const results = await Promise.all([
      editJob(actor, { ...form, title: 'Un' }),
      editJob(actor, { ...form, title: 'Deux' }),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toMatchObject({ reason: 'changed-meanwhile' })
  })

  test('a stage cannot go while somebody is moved into it', async () => {
    const actor = await aUser()
    const job = await aJob(['Un', 'Deux'])
    const [one, two] = job.stages.map((stage) => stage.id) as [string, string]
    const application = await anApplication({ jobId: job.id, stageId: one })
    const form = await formOf(job.id)
    const [edited, moved] = await Promise.all([
      editJob(actor, { ...form, stages: form.stages.slice(0, 1) }),
      moveApplication(actor, { applicationId: application.id, fromStageId: one, toStageId: two }),
    ])
    expect([edited.ok, moved.ok].filter(Boolean)).toHaveLength(1)
    const { stage } = await db.application.findUniqueOrThrow({
      where: { id: application.id },
      include: { stage: true },
    })
    expect(stage.name).toBe(moved.ok ? 'Deux' : 'Un')
  })

  test('who is taken off the job no longer sees it; who left the company may stay on it', async () => {
    const actor = await aUser()
    const [stays, goes] = [await aUser('INTERVIEWER'), await aUser('INTERVIEWER')]
    const job = await aJob(undefined, [stays.userId, goes.userId])
    await db.user.update({ where: { id: stays.userId }, data: { deactivatedAt: new Date() } })
    const form = await formOf(job.id)
    expect(await editJob(actor, { ...form, memberIds: [stays.userId] })).toMatchObject({ ok: true })
    await expect(getJobHead(goes, job.id)).rejects.toThrow(NotFound)
  })

  test('not by an interviewer, even on the job; an unknown job is not found', async () => {
    const interviewer = await aUser('INTERVIEWER')
    const job = await aJob(undefined, [interviewer.userId])
    const form = await formOf(job.id)
    await expect(editJob(interviewer, form)).rejects.toThrow(NotAllowed)
    await expect(editJob(await aUser(), { ...form, jobId: 'none' })).rejects.toThrow(NotFound)
  })
})

test('a job is archived and reopened once each', async () => {
  const actor = await aUser()
  const job = await aJob()
  const one = { jobId: job.id }
  expect(await archiveJob(actor, one)).toEqual({ ok: true, value: { title: job.title } })
  expect(await archiveJob(actor, one)).toMatchObject({ ok: false, reason: 'already-archived' })
  expect(await reopenJob(actor, one)).toMatchObject({ ok: true })
  expect(await reopenJob(actor, one)).toMatchObject({ ok: false, reason: 'not-archived' })
  const events = await db.event.findMany({ where: { jobId: job.id }, orderBy: { id: 'asc' } })
  expect(events.map((event) => event.kind)).toEqual(['job.archived', 'job.reopened'])
  await expect(archiveJob(await aUser('INTERVIEWER'), one)).rejects.toThrow(NotAllowed)
})
