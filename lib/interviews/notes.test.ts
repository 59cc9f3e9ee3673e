import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { deleteNote, restoreNote, saveNote } from './notes.ts'

useDatabase()

async function scene() {
  const author = await anActor('INTERVIEWER')
  const job = await aJob({ members: [author] })
  const { application, candidate } = await anApplication(job)
  const note = { id: randomUUID(), applicationId: application.id, interviewId: null }
  return { author, job, application, candidate, note }
}

test('a note grows with each save, and is told once', async () => {
  const { author, note, candidate } = await scene()
  const first = await saveNote(author, { ...note, body: 'Très clair', revision: 0 })
  expect(first).toMatchObject({ ok: true, value: { revision: 1 } })
  expect(await saveNote(author, { ...note, body: 'Très clair sur les risques', revision: 1 })).toMatchObject({
    value: { revision: 2 },
  })
  expect(await db.note.findUniqueOrThrow({ where: { id: note.id } })).toMatchObject({
    body: 'Très clair sur les risques',
    authorId: author.userId,
  })
  expect(await db.event.findMany({ where: { candidateId: candidate.id } })).toMatchObject([
    { kind: 'note.written' },
  ])
})

test('the same save again is the same save', async () => {
  const { author, note } = await scene()
  const save = { ...note, body: 'Une fois', revision: 0 }
  const answers = await Promise.all([1, 2, 3].map(() => saveNote(author, save)))
  expect(answers.every((answer) => answer.ok && answer.value.revision === 1)).toBe(true)
  expect(await db.note.count({ where: { id: note.id } })).toBe(1)
})

test('words upon an older revision are refused with what stands there; nothing is lost', async () => {
  const { author, note } = await scene()
  await saveNote(author, { ...note, body: 'Un', revision: 0 })
  await saveNote(author, { ...note, body: 'Deux', revision: 1 })
  expect(await saveNote(author, { ...note, body: 'Autre fenêtre', revision: 1 })).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
    detail: { body: 'Deux', revision: 2 },
  })
  expect(await saveNote(author, { ...note, body: 'Autre fenêtre', revision: 2 })).toMatchObject({ ok: true })
})

test('two windows at once: one is saved, the other is told', async () => {
  const { author, note } = await scene()
  await saveNote(author, { ...note, body: 'Début', revision: 0 })
  const answers = await Promise.all(
    ['A', 'B', 'C'].map((body) => saveNote(author, { ...note, body, revision: 1 })),
  )
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
})

test('only the author writes, deletes and restores', async () => {
  const { author, note, candidate } = await scene()
  await saveNote(author, { ...note, body: 'À moi', revision: 0 })
  const recruiter = await anActor()
  expect(await saveNote(recruiter, { ...note, body: 'À moi aussi', revision: 1 })).toMatchObject({
    reason: 'not-yours',
  })
  expect(await deleteNote(recruiter, note)).toMatchObject({ reason: 'not-yours' })
  expect((await deleteNote(author, note)).ok).toBe(true)
  expect(await saveNote(author, { ...note, body: 'Suite', revision: 1 })).toMatchObject({
    reason: 'deleted',
    detail: { body: 'À moi' },
  })
  expect((await restoreNote(author, note)).ok).toBe(true)
  expect(await db.note.findUniqueOrThrow({ where: { id: note.id } })).toMatchObject({
    body: 'À moi',
    deletedAt: null,
  })
  const events = await db.event.findMany({ where: { candidateId: candidate.id }, orderBy: { at: 'asc' } })
  expect(events.map((event) => event.kind)).toEqual(['note.written', 'note.deleted', 'note.written'])
})

test('nothing is written where one may not look, nor about an interview of somebody else', async () => {
  const { author, note, job } = await scene()
  const stranger = await anActor('INTERVIEWER')
  await expect(saveNote(stranger, { ...note, body: 'x', revision: 0 })).rejects.toThrow(NotFound)
  const other = await anApplication(job)
  const { id: interviewId } = await db.interview.create({
    data: { applicationId: other.application.id, kind: 'PHONE', startsAt: new Date() },
  })
  await expect(saveNote(author, { ...note, interviewId, body: 'x', revision: 0 })).rejects.toThrow(NotFound)
  await expect(deleteNote(author, { id: randomUUID() })).rejects.toThrow(NotFound)
})

test('an empty note is not made; a note can be emptied', async () => {
  const { author, note } = await scene()
  expect(await saveNote(author, { ...note, body: '  ', revision: 0 })).toMatchObject({
    value: { revision: 0 },
  })
  expect(await db.note.count({ where: { id: note.id } })).toBe(0)
  await saveNote(author, { ...note, body: 'x', revision: 0 })
  expect(await saveNote(author, { ...note, body: '', revision: 1 })).toMatchObject({ value: { revision: 2 } })
})
