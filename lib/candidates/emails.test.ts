import { expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed } from '../errors.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { addEmail, makeEmailPrimary, removeEmail } from './emails.ts'

useDatabase()

test('addresses are added, put first, and removed, and found by search', async () => {
  const recruiter = await anActor()
  const { candidate, address } = await anApplication(await aJob(), { firstName: 'Inès', lastName: 'Cardoso' })
  const of = (other: string) => ({ candidateId: candidate.id, address: other })
  const second = 'ines@travail.example'
  expect(await addEmail(recruiter, of(second))).toMatchObject({ value: { addresses: [address, second] } })
  expect(await addEmail(recruiter, of(second))).toMatchObject({ value: { addresses: [address, second] } })
  expect(await makeEmailPrimary(recruiter, of(second))).toMatchObject({
    value: { addresses: [second, address] },
  })
  expect(await removeEmail(recruiter, of(address))).toMatchObject({ value: { addresses: [second] } })
  const after = await db.candidate.findUniqueOrThrow({
    where: { id: candidate.id },
    include: { events: true },
  })
  expect(after.searchText).toBe(`ines cardoso ${second}`)
  expect(after.updatedAt > candidate.updatedAt).toBe(true)
  expect(after.events).toHaveLength(3)
})

test('an address of somebody else is refused, with their name', async () => {
  const recruiter = await anActor()
  const job = await aJob()
  const [one, other] = await Promise.all([anApplication(job), anApplication(job, { lastName: 'Ogier' })])
  const answer = await addEmail(recruiter, { candidateId: one.candidate.id, address: other.address })
  expect(answer).toMatchObject({
    reason: 'email-taken',
    detail: { candidateId: other.candidate.id, name: 'Léa Ogier' },
  })
})

test('two who add addresses at once lose none', async () => {
  const recruiter = await anActor()
  const { candidate, address } = await anApplication(await aJob())
  const more = ['a@deux.example', 'b@deux.example', 'c@deux.example']
  await Promise.all(more.map((one) => addEmail(recruiter, { candidateId: candidate.id, address: one })))
  const rows = await db.candidateEmail.findMany({ where: { candidateId: candidate.id } })
  expect(rows.map((row) => row.address).sort()).toEqual([...more, address].sort())
})

test('interviewers do not change addresses', async () => {
  const { candidate, address } = await anApplication(await aJob())
  const interviewer = await anActor('INTERVIEWER')
  await expect(removeEmail(interviewer, { candidateId: candidate.id, address })).rejects.toThrow(NotAllowed)
})
