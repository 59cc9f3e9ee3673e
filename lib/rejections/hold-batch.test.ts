import { beforeAll, expect, test } from 'vitest'
import { senderAddress } from '../company/sender.ts'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { approvedLetters } from '../testing/letters.ts'
import { anActor } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { cancelBatch } from './batch-acts.ts'
import { holdBatch, releaseBatch, reopenBatch } from './hold-batch.ts'

useDatabase()

let recruiter: Actor
beforeAll(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  const company = await aCompany()
  recruiter = await anActor()
  from = { name: 'Recrutement', address: senderAddress(company, process.env.APP_URL) }
})
let from: { name: string; address: string }

const someLetters = () => approvedLetters(3, { from, sendAt: new Date(Date.now() + 86_400_000) })

test('several are held, released, cancelled and reopened, each for itself', async () => {
  const letters = await someLetters()
  const rejectionIds = letters.map(({ rejection }) => rejection.id)
  await db.email.update({
    where: { id: letters[1]?.email.id ?? '' },
    data: { state: 'SENT', sentAt: new Date() },
  })
  const left = { ok: false, reason: 'too-late' }
  const done = { ok: true }
  expect(await holdBatch(recruiter, { rejectionIds, kind: 'by-person' })).toMatchObject({
    value: [done, left, done],
  })
  expect(await releaseBatch(recruiter, { rejectionIds })).toMatchObject({ value: [done, left, done] })
  expect(await cancelBatch(recruiter, { rejectionIds })).toMatchObject({ value: [done, left, done] })
  expect(await reopenBatch(recruiter, { rejectionIds })).toMatchObject({
    value: [done, { ok: false, reason: 'already-refused' }, done],
  })
})

test('one that is not there is named, and interviewers may do none of it', async () => {
  const [letter] = await someLetters()
  const rejectionIds = ['nowhere', letter?.rejection.id ?? '']
  expect(await holdBatch(recruiter, { rejectionIds, kind: 'by-person' })).toMatchObject({
    value: [{ ok: false, reason: 'not-found' }, { ok: true }],
  })
  await expect(releaseBatch(await anActor('INTERVIEWER'), { rejectionIds })).rejects.toThrow(NotAllowed)
})
