import { describe, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { aJob, anApplication, aRejection, aUser } from '../testing/pipeline.ts'
import { useDatabase } from '../testing/use-database.ts'
import {
  assignApplications,
  hireApplication,
  moveApplication,
  moveApplications,
  undoHiring,
  undoWithdrawal,
  withdrawApplication,
} from './applications.ts'
import { lockApplications } from './standing.ts'

useDatabase()

async function scene(stageNames?: string[]) {
  const actor = await aUser()
  const job = await aJob(stageNames)
  const [first, second, third] = job.stages.map((stage) => stage.id) as [string, string, string]
  const application = await anApplication({ jobId: job.id, stageId: first })
  return { actor, job, first, second, third, application }
}

const kindsOf = async (applicationId: string) =>
  (await db.event.findMany({ where: { applicationId }, orderBy: { id: 'asc' } })).map((event) => event.kind)

const stageOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).stageId

describe('moving', () => {
  test('an application goes to the stage and its timeline says so', async () => {
    const { actor, first, second, application } = await scene()
    const move = { applicationId: application.id, fromStageId: first, toStageId: second }
    expect(await moveApplication(actor, move)).toEqual({ ok: true, value: { stage: 'Présélection' } })
    const moved = await db.application.findUniqueOrThrow({ where: { id: application.id } })
    expect(moved.stageId).toBe(second)
    expect(moved.stageSince.getTime()).toBeGreaterThan(application.stageSince.getTime())
    const event = await db.event.findFirstOrThrow({ where: { applicationId: application.id } })
    expect(event).toMatchObject({
      kind: 'application.moved',
      actorId: actor.userId,
      data: { from: 'Candidature', to: 'Présélection' },
    })
  })

  test('a move from a stage where it no longer is tells the stage where it is', async () => {
    const { actor, first, second, third, application } = await scene()
    await moveApplication(actor, { applicationId: application.id, fromStageId: first, toStageId: second })
    const late = await moveApplication(actor, {
      applicationId: application.id,
      fromStageId: first,
      toStageId: third,
    })
    expect(late).toMatchObject({ ok: false, reason: 'moved-meanwhile', detail: { stage: 'Présélection' } })
    expect(await stageOf(application.id)).toBe(second)
  })

  test('the same move twice is one move', async () => {
    const { actor, first, second, application } = await scene()
    const move = { applicationId: application.id, fromStageId: first, toStageId: second }
    await moveApplication(actor, move)
    expect(await moveApplication(actor, move)).toMatchObject({ ok: true })
    expect(await kindsOf(application.id)).toEqual(['application.moved'])
  })

  test('of two moves at once one wins and the other is told', async () => {
    const { actor, first, second, third, application } = await scene()
    const results = await Promise.all(
      [second, third].map((toStageId) =>
        moveApplication(actor, { applicationId: application.id, fromStageId: first, toStageId }),
      ),
    )
    const won = results.findIndex((result) => result.ok)
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toMatchObject({ reason: 'moved-meanwhile' })
    expect(await stageOf(application.id)).toBe([second, third][won])
    expect(await kindsOf(application.id)).toEqual(['application.moved'])
  })

  test.each([
    ['already-refused', async (id: string) => aRejection(id, await aUser())],
    [
      'withdrawn',
      (id: string) => db.application.update({ where: { id }, data: { withdrawnAt: new Date() } }),
    ],
    ['hired', (id: string) => db.application.update({ where: { id }, data: { hiredAt: new Date() } })],
    [
      'job-archived',
      (id: string) =>
        db.application.update({ where: { id }, data: { job: { update: { archivedAt: new Date() } } } }),
    ],
  ] as const)('who is %s stays', async (reason, happen) => {
    const { actor, first, second, application } = await scene()
    await happen(application.id)
    const move = { applicationId: application.id, fromStageId: first, toStageId: second }
    expect(await moveApplication(actor, move)).toMatchObject({ ok: false, reason })
    expect(await stageOf(application.id)).toBe(first)
  })

  test('a refusal that was cancelled does not hold anyone back', async () => {
    const { actor, first, second, application } = await scene()
    await aRejection(application.id, actor, { cancelledAt: new Date() })
    const move = { applicationId: application.id, fromStageId: first, toStageId: second }
    expect(await moveApplication(actor, move)).toMatchObject({ ok: true })
  })

  test('a stage of another job, or one that was removed, is no target', async () => {
    const { actor, first, application } = await scene()
    const other = await aJob()
    for (const toStageId of [other.stages[0]?.id ?? '', 'gone']) {
      const move = { applicationId: application.id, fromStageId: first, toStageId }
      expect(await moveApplication(actor, move)).toMatchObject({ ok: false, reason: 'stage-gone' })
    }
  })

  test('of several, those who can be moved are moved and the others named', async () => {
    const { actor, job, first, second, third, application } = await scene()
    const colleague = await anApplication({
      jobId: job.id,
      stageId: third,
      firstName: 'Nadia',
      lastName: 'Ferhat',
    })
    const result = await moveApplications(actor, {
      moves: [application.id, colleague.id].map((applicationId) => ({
        applicationId,
        fromStageId: first,
        toStageId: second,
      })),
    })
    expect(result).toMatchObject({
      ok: true,
      value: {
        moved: [{ applicationId: application.id, stage: 'Présélection' }],
        stayed: [
          { applicationId: colleague.id, name: 'Nadia Ferhat', reason: 'moved-meanwhile', stage: 'Offre' },
        ],
      },
    })
  })

  test('an interviewer cannot move, and an unknown application is not found', async () => {
    const { actor, job, first, second, application } = await scene()
    const interviewer = await aUser('INTERVIEWER')
    await db.jobMember.create({ data: { jobId: job.id, userId: interviewer.userId } })
    const move = { applicationId: application.id, fromStageId: first, toStageId: second }
    await expect(moveApplication(interviewer, move)).rejects.toThrow(NotAllowed)
    await expect(moveApplication(actor, { ...move, applicationId: 'nobody' })).rejects.toThrow(NotFound)
  })
})

describe('assigning', () => {
  test('an owner is given, the former is answered for undo, and null takes it away', async () => {
    const { actor, application } = await scene()
    const give = { assignments: [{ applicationId: application.id, ownerId: actor.userId }] }
    const back = { assignments: [{ applicationId: application.id, ownerId: null }] }
    expect(await assignApplications(actor, give)).toEqual({ ok: true, value: { previous: back.assignments } })
    expect(await assignApplications(actor, back)).toEqual({ ok: true, value: { previous: give.assignments } })
    const { ownerId } = await db.application.findUniqueOrThrow({ where: { id: application.id } })
    expect(ownerId).toBeNull()
    expect(await kindsOf(application.id)).toEqual(['application.assigned', 'application.assigned'])
  })

  test('only somebody active who can refuse may own', async () => {
    const { actor, application } = await scene()
    const interviewer = await aUser('INTERVIEWER')
    const left = await aUser()
    await db.user.update({ where: { id: left.userId }, data: { deactivatedAt: new Date() } })
    for (const ownerId of [interviewer.userId, left.userId, 'nobody']) {
      const result = await assignApplications(actor, {
        assignments: [{ applicationId: application.id, ownerId }],
      })
      expect(result).toMatchObject({ ok: false, reason: 'cannot-own' })
    }
    const wanted = { assignments: [{ applicationId: application.id, ownerId: actor.userId }] }
    await expect(assignApplications(interviewer, wanted)).rejects.toThrow(NotAllowed)
  })
})

describe.each([
  [
    'withdrawn',
    withdrawApplication,
    undoWithdrawal,
    ['application.withdrawn', 'application.withdrawal-undone'],
  ],
  ['hired', hireApplication, undoHiring, ['application.hired', 'application.hiring-undone']],
] as const)('%s', (state, go, undo, kinds) => {
  test('leaves the pipeline and comes back to its stage', async () => {
    const { actor, first, application } = await scene()
    const one = { applicationId: application.id }
    expect(await go(actor, one)).toMatchObject({ ok: true })
    expect(await go(actor, one)).toMatchObject({ ok: false, reason: state })
    expect(await undo(actor, one)).toMatchObject({ ok: true, value: { stage: 'Candidature' } })
    expect(await undo(actor, one)).toMatchObject({ ok: false })
    const back = await db.application.findUniqueOrThrow({ where: { id: application.id } })
    expect(back).toMatchObject({ stageId: first, withdrawnAt: null, hiredAt: null })
    expect(await kindsOf(application.id)).toEqual([...kinds])
  })

  test('not while a refusal is open, not by an interviewer', async () => {
    const { actor, application } = await scene()
    const one = { applicationId: application.id }
    await aRejection(application.id, actor, { emailState: 'SCHEDULED' })
    expect(await go(actor, one)).toMatchObject({ ok: false, reason: 'already-refused' })
    await expect(go(await aUser('INTERVIEWER'), one)).rejects.toThrow(NotAllowed)
  })
})

test('a withdrawal and a hire at the same moment: one of them', async () => {
  const { actor, application } = await scene()
  const one = { applicationId: application.id }
  const results = await Promise.all([withdrawApplication(actor, one), hireApplication(actor, one)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
})

test('a refusal that is being written down is seen by a hire at the same moment', async () => {
  const { actor, application } = await scene()
  let hire: ReturnType<typeof hireApplication> | undefined
  const refusal = await aRejection(application.id, actor, { cancelledAt: new Date() })
  await db.$transaction(async (tx) => {
    // As every refusal does before it is written.
    await lockApplications(tx, [application.id])
    const { id: _, createdAt: __, updatedAt: ___, fields, links: ____, ...copy } = refusal
    await tx.rejection.create({ data: { ...copy, fields: fields ?? {}, cancelledAt: null } })
    hire = hireApplication(actor, { applicationId: application.id })
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  expect(await hire).toMatchObject({ ok: false, reason: 'already-refused' })
})
