import { beforeEach, expect, test } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { enqueueMany } from '../testing/emails.ts'
import { aJob } from '../testing/records.ts'
import { aColleague, aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { senderSchema } from './mail-schema.ts'
import { addSender, listSenders, removeSender } from './senders.ts'

useDatabase()
beforeEach(async () => {
  await db.email.deleteMany()
  await db.job.deleteMany()
  await db.sender.deleteMany()
  await aCompany({ senderAddress: 'recrutement@aubrac-sante.test' })
})

const input = (address: string, name = '') => senderSchema.parse({ address, name })

test('an address is added once, whatever its case, and the company’s own is one already', async () => {
  const { actor } = await aColleague()
  expect((await addSender(actor, input(' Lyon@Aubrac-Sante.test ', 'Aubrac Lyon'))).ok).toBe(true)
  for (const again of ['lyon@aubrac-sante.test', 'recrutement@aubrac-sante.test']) {
    expect(await addSender(actor, input(again))).toMatchObject({ reason: 'already-sender' })
  }
  expect(await listSenders()).toMatchObject([
    { address: 'lyon@aubrac-sante.test', name: 'Aubrac Lyon', jobs: 0 },
  ])
  const two = await Promise.all([addSender(actor, input('a@b.test')), addSender(actor, input('a@b.test'))])
  expect(two.filter((one) => one.ok)).toHaveLength(1)
})

test('it goes only when no job and no waiting letter needs it', async () => {
  const { actor } = await aColleague()
  const added = await addSender(actor, input('lyon@aubrac-sante.test'))
  const senderId = added.ok ? added.value.senderId : ''
  const job = await aJob()
  await db.job.update({ where: { id: job.id }, data: { senderId } })
  expect(await removeSender(actor, { senderId })).toMatchObject({ reason: 'sender-in-use' })
  await db.job.update({ where: { id: job.id }, data: { senderId: null } })
  const [email] = await enqueueMany(1)
  await db.email.updateMany({ where: { id: email?.id }, data: { fromAddress: 'lyon@aubrac-sante.test' } })
  expect(await removeSender(actor, { senderId })).toMatchObject({ reason: 'sender-in-use' })
  await db.email.updateMany({ data: { state: 'SENT' } })
  expect((await removeSender(actor, { senderId })).ok).toBe(true)
  await expect(removeSender(actor, { senderId })).rejects.toThrow(NotFound)
})

test('no line break gets into an address or a name', () => {
  expect(senderSchema.safeParse({ name: '', address: 'a@b.test\r\nBcc: c@d.test' }).success).toBe(false)
  expect(input('a@b.test', 'Aubrac\r\nBcc: x').name).toBe('Aubrac Bcc: x')
})

test('only administrators', async () => {
  const { actor } = await aColleague('RECRUITER')
  await expect(addSender(actor, input('a@b.test'))).rejects.toThrow(NotAllowed)
  await expect(removeSender(actor, { senderId: 'x' })).rejects.toThrow(NotAllowed)
})
