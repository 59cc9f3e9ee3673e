import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '../db.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { enqueueEmail } from '../outbox/enqueue.ts'
import { aNewEmail } from '../testing/emails.ts'
import { aJob, anActor, anApplication } from '../testing/records.ts'
import { useDatabase } from '../testing/use-database.ts'
import { getMailboxMessage, listMailbox } from './mailbox.ts'
import { type LocalMailbox, startMailbox } from './mailbox-server.ts'
import { sendEmail } from './send.ts'
import { type MailTransport, openTransport } from './transport.ts'

useDatabase()

let mailbox: LocalMailbox
let transport: MailTransport

beforeAll(async () => {
  mailbox = await startMailbox({ host: '127.0.0.1', port: 0, databaseUrl: process.env.DATABASE_URL ?? '' })
  transport = openTransport(`smtp://127.0.0.1:${mailbox.port}`, { connections: 2 })
})
afterAll(async () => {
  transport.close()
  await mailbox.stop()
})

const deliver = async (changes: Parameters<typeof aNewEmail>[0] = {}) => {
  const email = await enqueueEmail(db, aNewEmail(changes))
  expect((await sendEmail(transport, email)).kind).toBe('sent')
  return email
}

it('shows what arrived, word for word', async () => {
  const admin = await anActor('ADMIN')
  const email = await deliver({
    text: 'Bonjour Zoé,\n\n« C’est non »\u00a0: voilà.',
    subject: 'Réponse à votre candidature',
  })
  const { items, total, pages } = await listMailbox(admin)
  expect({ total, pages }).toEqual({ total: 1, pages: 1 })
  expect(items[0]).toMatchObject({
    kind: 'LETTER',
    subject: email.subject,
    to: `${email.toName} <${email.toAddress}>`,
  })
  const mail = await getMailboxMessage(admin, items[0]?.id ?? '')
  expect(mail).toMatchObject({
    from: { name: email.fromName, address: email.fromAddress },
    to: [{ name: email.toName, address: email.toAddress }],
    replyTo: [{ name: email.replyToName, address: email.replyToAddress }],
    subject: email.subject,
    text: email.text,
    messageId: email.messageId,
    kind: 'LETTER',
  })
  expect(mail.html.trim()).toBe(email.html)
  expect(Math.abs((mail.date?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
})

it('keeps invitations, resets and strangers from recruiters, and all of it from interviewers', async () => {
  const [admin, recruiter, interviewer] = [
    await anActor('ADMIN'),
    await anActor('RECRUITER'),
    await anActor('INTERVIEWER'),
  ]
  const invitation = await deliver({ kind: 'INVITATION' })
  await sendEmail(transport, { ...invitation, raw: null, messageId: 'stranger@elsewhere.test' })
  const seen = await listMailbox(admin)
  expect(seen.items.map((item) => item.kind)).toEqual([null, 'INVITATION', 'LETTER'])
  expect((await listMailbox(admin, { onlyLetters: true })).total).toBe(1)
  expect((await listMailbox(recruiter)).items.map((item) => item.kind)).toEqual(['LETTER'])
  for (const item of seen.items.slice(0, 2)) {
    await expect(getMailboxMessage(recruiter, item.id)).rejects.toThrow(NotFound)
  }
  await expect(listMailbox(interviewer)).rejects.toThrow(NotAllowed)
  await expect(getMailboxMessage(interviewer, seen.items[2]?.id ?? '')).rejects.toThrow(NotAllowed)
})

it('finds messages by address, name or subject, whatever the accents, and no wildcard works', async () => {
  const admin = await anActor('ADMIN')
  const to = { name: 'Inès Élise Gaël', address: 'ines.gael@exemple.test' }
  const email = await deliver({ subject: 'Réponse à 100_% de vos questions', to })
  const found = async (text: string) => (await listMailbox(admin, { text })).items.map((item) => item.subject)
  for (const text of ['reponse 100_%', 'ines elise GAEL', email.toAddress.toUpperCase(), 'gaël questions']) {
    expect(await found(text)).toEqual([email.subject])
  }
  for (const text of ['100_x', 'r%s', 'inès absente', '\\']) expect(await found(text)).toEqual([])
  expect((await found('  ')).length).toBeGreaterThan(1)
})

it('shows the message as it came, and leads to its refusal', async () => {
  const recruiter = await anActor('RECRUITER')
  const job = await aJob()
  const { application } = await anApplication(job)
  const email = await deliver({ subject: 'La lettre' })
  const template = await db.template.create({
    data: {
      nameFr: 'Lettre',
      nameEn: 'Letter',
      situation: 'AFTER_CV',
      versions: { create: { language: 'fr', number: 1, subject: 's', body: 'b' } },
    },
    include: { versions: true },
  })
  const by = { decidedById: recruiter.userId, ownerId: recruiter.userId }
  const rejection = await db.rejection.create({
    data: {
      ...by,
      applicationId: application.id,
      templateId: template.id,
      templateVersionId: template.versions[0]?.id ?? '',
      language: 'fr',
      emailId: email.id,
    },
  })
  const { items } = await listMailbox(recruiter, { text: 'La lettre' })
  expect(items).toMatchObject([{ rejectionId: rejection.id }])
  const mail = await getMailboxMessage(recruiter, items[0]?.id ?? '')
  expect(mail.rejectionId).toBe(rejection.id)
  expect(mail.source).toMatch(/^(?:[\w-]+:|\s).*\n/)
  expect(mail.source).toContain(`Message-ID: <${email.messageId}>`)
})

it('refuses what is too large and says so, and stores nothing of it', async () => {
  const before = await db.mailboxMessage.count()
  const email = await enqueueEmail(db, aNewEmail({ text: 'x'.repeat(11 * 1024 * 1024) }))
  expect(await sendEmail(transport, email)).toMatchObject({
    kind: 'never',
    reply: expect.stringMatching(/552|larger than allowed/),
  })
  expect(await db.mailboxMessage.count()).toBe(before)
})

it('accepts only what it has stored', async () => {
  await db.$executeRaw`alter table mailbox_message rename to elsewhere`
  const email = await enqueueEmail(db, aNewEmail())
  expect(await sendEmail(transport, email)).toMatchObject({
    kind: 'later',
    reply: expect.stringContaining('451'),
  })
  await db.$executeRaw`alter table elsewhere rename to mailbox_message`
  expect((await sendEmail(transport, email)).kind).toBe('sent')
})

it('says that its port is taken', async () => {
  const again = startMailbox({
    host: '127.0.0.1',
    port: mailbox.port,
    databaseUrl: process.env.DATABASE_URL ?? '',
  })
  await expect(again).rejects.toThrow('EADDRINUSE')
})
