import { beforeEach, expect, test } from 'vitest'
import { db } from '../db.ts'
import { approvedLetters } from '../testing/letters.ts'
import { anActor } from '../testing/records.ts'
import { aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { remindHolds } from './reminders.ts'

useDatabase()

// Tuesday 24 November, 10:00 in Paris.
const now = new Date('2026-11-24T09:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
const nobody = { review: 0, late: 0, escalated: 0 }

beforeEach(async () => {
  process.env.APP_URL = 'http://tact.entreprise.test'
  await db.rejection.deleteMany()
  await db.email.deleteMany()
  await aCompany()
})

async function aHeldLetter(hold: { reviewOn: string; decidedAt?: Date }) {
  const [letter] = await approvedLetters(1)
  if (!letter) throw new Error('One was asked for.')
  await db.email.update({ where: { id: letter.email.id }, data: { state: 'HELD', heldReason: 'date' } })
  const { email: owner } = await db.user.findUniqueOrThrow({ where: { id: letter.rejection.ownerId } })
  await db.rejection.update({
    where: { id: letter.rejection.id },
    data: { holdReviewOn: new Date(hold.reviewOn), decidedAt: hold.decidedAt ?? inDays(-1) },
  })
  return { ...letter, owner }
}

const told = async () =>
  (await db.email.findMany({ where: { kind: 'NOTICE' }, orderBy: { subject: 'asc' } })).map((one) => [
    one.toAddress,
    one.subject,
  ])

test('whose day has come is told to the owner once a day, also by two workers at once', async () => {
  const { owner } = await aHeldLetter({ reviewOn: '2026-11-24' })
  const [one] = await Promise.all([remindHolds(now), remindHolds(now)])
  expect(one).toEqual({ review: 1, late: 0, escalated: 0 })
  expect(await told()).toEqual([[owner, 'Des lettres retenues sont à revoir']])
  await db.email.updateMany({ where: { kind: 'NOTICE' }, data: { state: 'SENT', createdAt: now } })
  await remindHolds(new Date(now.getTime() + 3 * 3_600_000))
  expect(await told()).toHaveLength(1)
  await remindHolds(inDays(1))
  expect(await told()).toHaveLength(2)
})

test('nothing is told before the day, at night or at the week-end', async () => {
  await aHeldLetter({ reviewOn: '2026-11-25' })
  expect(await remindHolds(now)).toEqual(nobody)
  expect(await remindHolds(new Date('2026-11-25T22:00:00Z'))).toEqual(nobody)
  expect(await remindHolds(new Date('2026-11-28T09:00:00Z'))).toEqual(nobody)
  expect(await told()).toEqual([])
})

test('a letter past its deadline is told to its owner, and two working days later to the administrators', async () => {
  const admin = await anActor('ADMIN', 'Ines Roche')
  // Ten working days after Monday 9 November, the 11th is a holiday: today, at the end of the window.
  await aHeldLetter({ reviewOn: '2026-12-30', decidedAt: new Date('2026-11-09T09:00:00Z') })
  expect(await remindHolds(now)).toEqual(nobody)
  expect(await remindHolds(inDays(1))).toEqual({ review: 0, late: 1, escalated: 0 })
  expect(await remindHolds(inDays(2))).toEqual({ review: 0, late: 1, escalated: 1 })
  expect(await told()).toContainEqual([admin.email, 'Des lettres semblent oubliées'])
})

test('a draft past its deadline counts as well; what left does not', async () => {
  const [draft, sent] = await approvedLetters(2)
  const decidedAt = new Date('2026-10-01T09:00:00Z')
  await db.rejection.updateMany({ data: { decidedAt } })
  await db.rejection.update({ where: { id: draft?.rejection.id ?? '' }, data: { emailId: null } })
  await db.email.update({ where: { id: sent?.email.id ?? '' }, data: { state: 'SENT', sentAt: now } })
  expect(await remindHolds(now)).toEqual({ review: 0, late: 1, escalated: 1 })
})
