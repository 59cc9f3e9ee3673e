import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { letterSelect } from '../rejections/record.ts'
import { approvedLetters } from '../testing/letters.ts'
import { aUser } from '../testing/pipeline.ts'
import { useDatabase } from '../testing/use-database.ts'
import { createJob, editJob } from './mutations.ts'
import type { CreateJob } from './schema.ts'
import { defaultStages } from './stages.ts'

useDatabase()

const form: CreateJob = {
  title: 'Comptable',
  department: null,
  location: null,
  contract: null,
  language: 'fr',
  openedOn: '2026-10-12',
  managerId: null,
  memberIds: [],
  criteria: [],
  stages: defaultStages('fr'),
}

test('a job keeps the sender it chose, drops it when told, and takes none that is not ours', async () => {
  const actor = await aUser('RECRUITER')
  const sender = await db.sender.create({ data: { address: 'lyon@aubrac-sante.test' } })
  expect(await createJob(actor, { ...form, senderId: 'none' })).toMatchObject({ reason: 'unknown-sender' })
  const made = await createJob(actor, { ...form, senderId: sender.id })
  const jobId = made.ok ? made.value.jobId : ''
  const read = () =>
    db.job.findUniqueOrThrow({
      where: { id: jobId },
      include: { stages: { orderBy: { position: 'asc' } } },
    })
  const save = async (changes: Partial<CreateJob>) => {
    const { updatedAt, stages } = await read()
    const same = stages.map(({ id, name, kind }) => ({ id, name, kind }))
    return editJob(actor, { ...form, stages: same, jobId, updatedAt, ...changes })
  }
  expect((await save({ title: 'Autre' })).ok).toBe(true)
  expect((await read()).senderId, 'a form that does not speak of it').toBe(sender.id)
  expect(await save({ senderId: 'none' })).toMatchObject({ reason: 'unknown-sender' })
  expect((await save({ senderId: null })).ok).toBe(true)
  expect((await read()).senderId).toBeNull()
})

test('a letter is read together with the sender of its job', async () => {
  const [letter] = await approvedLetters(1)
  const sender = await db.sender.create({ data: { name: 'Aubrac Nice', address: 'nice@aubrac-sante.test' } })
  await db.job.update({ where: { id: letter?.jobId }, data: { senderId: sender.id } })
  const record = await db.rejection.findUniqueOrThrow({
    where: { id: letter?.rejection.id },
    select: letterSelect(new Date()),
  })
  expect(record.application.job.sender).toEqual({ name: 'Aubrac Nice', address: 'nice@aubrac-sante.test' })
})
