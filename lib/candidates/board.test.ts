import { describe, expect, test } from 'vitest'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { aJob, anApplication, aRejection, aUser } from '../testing/pipeline.ts'
import { useDatabase } from '../testing/use-database.ts'
import { getAside } from './aside.ts'
import { getBoard, listPeople } from './board.ts'
import type { BoardView } from './board-view.ts'
import { readBoardView } from './read-board-view.ts'

useDatabase()

const now = new Date('2026-11-20T09:00:00Z')
const timeZone = 'Europe/Paris'
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

async function scene() {
  const actor = await aUser()
  const job = await aJob()
  const stageIds = job.stages.map((stage) => stage.id) as [string, string, string]
  const apply = (firstName: string, days: number, stage = 0, more = {}) =>
    anApplication({
      jobId: job.id,
      stageId: stageIds[stage] ?? '',
      firstName,
      lastName: '',
      appliedAt: daysAgo(days),
      ...more,
    })
  const board = (view: Partial<BoardView> = {}, as: Actor = actor) =>
    getBoard(as, { jobId: job.id, view: { ...readBoardView({}), ...view }, now, timeZone })
  const names = async (view: Partial<BoardView> = {}) =>
    (await board(view)).columns.flatMap((column) => column.people.map((person) => person.firstName))
  return { actor, job, stageIds, apply, board, names }
}

describe('the columns', () => {
  test('stand by stage, the longest silence first, with their counts', async () => {
    const { apply, board, stageIds } = await scene()
    await apply('Léa', 2)
    await apply('Idriss', 9)
    await apply('Nadia', 7, 1)
    const { columns, inPipeline, waiting } = await board()
    expect({ inPipeline, waiting }).toEqual({ inPipeline: 3, waiting: 2 })
    const shown = columns.map(({ stageId, total, people }) => [
      stageId,
      total,
      people.map((p) => p.firstName),
    ])
    expect(shown).toContainEqual([stageIds[0], 2, ['Idriss', 'Léa']])
    expect(shown).toContainEqual([stageIds[1], 1, ['Nadia']])
  })

  test('an interview that was held and a letter that left break the silence; plans and drafts do not', async () => {
    const { actor, apply, board } = await scene()
    const held = await apply('Camille', 20)
    const planned = await apply('Théo', 20)
    const written = await apply('Hugo', 20)
    const interview = (applicationId: string, startsAt: Date, cancelledAt?: Date) =>
      db.interview.create({ data: { applicationId, kind: 'PHONE', startsAt, cancelledAt } })
    await interview(held.id, daysAgo(10))
    await interview(held.id, daysAgo(3), daysAgo(4))
    await interview(planned.id, daysAgo(-3))
    await aRejection(written.id, actor, { emailState: 'SENT', at: daysAgo(5), cancelledAt: daysAgo(4) })
    const people = (await board()).columns[0]?.people ?? []
    const byName = Object.fromEntries(people.map((person) => [person.firstName, person]))
    expect(byName.Camille).toMatchObject({ lastContactAt: daysAgo(10), heldAt: daysAgo(10), nextAt: null })
    expect(byName.Théo).toMatchObject({ lastContactAt: daysAgo(20), nextAt: daysAgo(-3), nextKind: 'PHONE' })
    expect(byName.Hugo).toMatchObject({ lastContactAt: daysAgo(5), heldAt: null })
  })

  test('leave out who was refused, withdrew or was hired, and count the notes that stand', async () => {
    const { actor, apply, board } = await scene()
    await aRejection((await apply('Refusée', 1)).id, actor)
    await apply('Retirée', 1, 0, { withdrawnAt: now })
    await apply('Embauchée', 1, 0, { hiredAt: now })
    const back = await apply('Revenue', 1)
    await aRejection(back.id, actor, { cancelledAt: now })
    const note = { applicationId: back.id, authorId: actor.userId, body: 'Claire.' }
    await db.note.createMany({ data: [note, { ...note, deletedAt: now }] })
    const { columns, inPipeline } = await board()
    expect(inPipeline).toBe(1)
    expect(columns[0]?.people).toMatchObject([{ firstName: 'Revenue', notes: 1 }])
  })

  test('show thirty each, say how many more, and show more when asked', async () => {
    const { apply, board } = await scene()
    for (let day = 0; day < 33; day++) await apply(`P${day}`, day)
    const first = (await board()).columns[0]
    expect(first?.people).toHaveLength(30)
    expect(first).toMatchObject({ total: 33, restSince: daysAgo(2) })
    const more = (await board({ shown: { 0: 60 } })).columns[0]
    expect(more?.people).toHaveLength(33)
    expect(more?.restSince).toBeNull()
  })

  test('are filtered by words, owner, source and silence; the counts of the head stay', async () => {
    const { actor, apply, board, names } = await scene()
    await apply('Aïssatou', 9, 0, { ownerId: actor.userId })
    const referred = await apply('Émile_', 1)
    await db.application.update({ where: { id: referred.id }, data: { source: 'REFERRAL' } })
    expect(await names({ text: 'aissatou' })).toEqual(['Aïssatou'])
    expect(await names({ text: '_' })).toEqual(['Émile_'])
    expect(await names({ owner: actor.userId })).toEqual(['Aïssatou'])
    expect(await names({ owner: 'none' })).toEqual(['Émile_'])
    expect(await names({ source: 'REFERRAL' })).toEqual(['Émile_'])
    expect(await names({ isWaiting: true })).toEqual(['Aïssatou'])
    expect(await names({ sort: 'newest' })).toEqual(['Émile_', 'Aïssatou'])
    const nobody = await board({ text: 'personne' })
    expect(nobody).toEqual({ columns: [], inPipeline: 2, waiting: 1 })
  })

  test('sort names as people do', async () => {
    const { apply, names } = await scene()
    for (const name of ['Zoé', 'Étienne', 'abel', 'Eva']) await apply(name, 1)
    expect(await names({ sort: 'name' })).toEqual(['abel', 'Étienne', 'Eva', 'Zoé'])
  })

  test('are empty for an interviewer of other jobs', async () => {
    const { job, apply, board } = await scene()
    await apply('Léa', 2)
    const interviewer = await aUser('INTERVIEWER')
    expect(await board({}, interviewer)).toMatchObject({ columns: [], inPipeline: 0 })
    await db.jobMember.create({ data: { jobId: job.id, userId: interviewer.userId } })
    expect(await board({}, interviewer)).toMatchObject({ inPipeline: 1 })
  })
})

test('the list holds the same people in one order, by pages of a hundred', async () => {
  const { actor, job, stageIds } = await scene()
  const people = Array.from({ length: 104 }, (_, day) => ({ id: `list-${day}`, day }))
  await db.candidate.createMany({
    data: people.map(({ id }) => ({ id, firstName: id, lastName: '' })),
  })
  await db.application.createMany({
    data: people.map(({ id, day }) => ({
      candidateId: id,
      jobId: job.id,
      stageId: stageIds[day % 3] ?? '',
      appliedAt: daysAgo(day),
    })),
  })
  const list = (page: number) =>
    listPeople(actor, { jobId: job.id, view: { ...readBoardView({}), page }, now, timeZone })
  const first = await list(1)
  expect(first).toMatchObject({ total: 104, inPipeline: 104, waiting: 97 })
  expect(first.people).toHaveLength(100)
  expect(first.people[0]?.firstName).toBe('list-103')
  expect((await list(2)).people.map((person) => person.firstName)).toEqual([
    'list-3',
    'list-2',
    'list-1',
    'list-0',
  ])
  expect(await list(3)).toMatchObject({ people: [], total: 104 })
})

test('aside are the refused by what their letter is at, the hired and the withdrawn', async () => {
  const { actor, job, apply } = await scene()
  const refuse = async (name: string, changes: Parameters<typeof aRejection>[2]) =>
    aRejection((await apply(name, 5)).id, actor, changes)
  await refuse('Gaëlle', {})
  await refuse('Olivier', { reviewAskedAt: now })
  await refuse('Inès', { emailState: 'SCHEDULED', at: daysAgo(-1) })
  await refuse('Romain', { emailState: 'SCHEDULED', at: daysAgo(-0.5) })
  await refuse('Yanis', { emailState: 'HELD' })
  await refuse('Estelle', { emailState: 'SENT', at: daysAgo(3) })
  await refuse('Bruno', { emailState: 'SENT', at: daysAgo(2) })
  await refuse('Kévin', { emailState: 'FAILED' })
  await refuse('Personne', { cancelledAt: now })
  await apply('Lucas', 5, 0, { hiredAt: now })
  await apply('Maxime', 5, 0, { withdrawnAt: now })
  const aside = await getAside(actor, job.id)
  expect(aside.map(({ group, total, people }) => [group, total, people.map((p) => p.firstName)])).toEqual([
    ['to-write', 1, ['Gaëlle']],
    ['to-review', 1, ['Olivier']],
    ['scheduled', 2, ['Romain', 'Inès']],
    ['held', 1, ['Yanis']],
    ['sent', 2, ['Bruno', 'Estelle']],
    ['to-verify', 1, ['Kévin']],
    ['hired', 1, ['Lucas']],
    ['withdrawn', 1, ['Maxime']],
  ])
  expect(aside[2]?.people[0]).toMatchObject({ at: daysAgo(-0.5), by: actor.name, emailState: 'SCHEDULED' })
  expect(await getAside(await aUser('INTERVIEWER'), job.id)).toEqual([])
})
