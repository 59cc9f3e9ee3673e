import { beforeAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { seedTemplates } from '../templates/library/seed.ts'
import { unarchiveTemplate } from '../templates/mutations.ts'
import { approvedLetters } from '../testing/letters.ts'
import { anActor } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { countWaiting, recallTemplate } from './recall.ts'

useDatabase()

beforeAll(() => seedTemplates(db))

test('a recalled template holds its letters that wait, and no other', async () => {
  const actor = await anActor('RECRUITER', 'Claire Vasseur')
  const [waiting, sent] = await approvedLetters(2)
  const [other] = await approvedLetters(1)
  const templateId = waiting?.rejection.templateId ?? ''
  await db.email.update({ where: { id: sent?.email.id }, data: { state: 'SENT' } })

  expect(await countWaiting(actor, { templateId })).toBe(1)
  expect(await recallTemplate(actor, { templateId })).toEqual({ ok: true, value: { held: 1 } })
  const stateOf = async (id?: string) => (await db.email.findUniqueOrThrow({ where: { id } })).state
  expect(await stateOf(waiting?.email.id)).toBe('HELD')
  expect(await stateOf(sent?.email.id)).toBe('SENT')
  expect(await stateOf(other?.email.id)).toBe('SCHEDULED')
  expect(
    await db.event.count({ where: { kind: 'rejection.held', rejectionId: waiting?.rejection.id } }),
  ).toBe(1)
  expect(await recallTemplate(actor, { templateId })).toEqual({ ok: true, value: { held: 0 } })

  await unarchiveTemplate(actor, { templateId })
  expect(await db.template.findUnique({ where: { id: templateId } })).toMatchObject({
    archivedAt: null,
    recalledAt: null,
  })
})

test('an interviewer recalls nothing', async () => {
  const interviewer = await anActor('INTERVIEWER', 'Karim Benhaddou')
  await expect(recallTemplate(interviewer, { templateId: 'x' })).rejects.toThrow(NotAllowed)
})
