import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { db } from '../db.ts'
import { startSink } from '../testing/smtp-sink.ts'
import { useDatabase } from '../testing/use-database.ts'
import { openFollowingTransport } from './following-transport.ts'
import { sealKept, settingsOfRow } from './kept.ts'
import { sendEmail } from './send.ts'
import { settingsOfUrl } from './settings.ts'

useDatabase()

const appSecret = 'a secret of thirty-two characters'
const letter = (messageId: string) => ({
  kind: 'LETTER' as const,
  messageId,
  fromName: 'Tact',
  fromAddress: 'tact@societe.test',
  replyToName: null,
  replyToAddress: null,
  toName: 'Léa',
  toAddress: 'lea@exemple.test',
  subject: 'Votre candidature',
  text: 'Bonjour',
  html: '<p>Bonjour</p>',
})

const before = await startSink({ delayMs: 200 })
const after = await startSink()
afterAll(() => Promise.all([before.stop(), after.stop()]))

test('what is on its way finishes on the old server, what comes next goes to the new one', async () => {
  let settings = { ...settingsOfUrl(before.url), revision: '1' }
  const transport = await openFollowingTransport(async () => settings, { connections: 1 })
  const underWay = sendEmail(transport, letter('one@societe.test'))
  await expect.poll(() => before.connections()).toBe(1)
  expect(await transport.follow()).toBe(false)
  settings = { ...settingsOfUrl(after.url), revision: '2' }
  expect(await transport.follow()).toBe(true)
  expect((await sendEmail(transport, letter('two@societe.test'))).kind).toBe('sent')
  expect((await underWay).kind).toBe('sent')
  expect(before.accepted.map((one) => one.messageId)).toEqual(['one@societe.test'])
  expect(after.accepted.map((one) => one.messageId)).toEqual(['two@societe.test'])
  transport.close()
})

test('an APP_SECRET that changed stops the sending with a word, and fails no letter', async () => {
  const port = after.port
  const data = { host: '127.0.0.1', port, security: 'NONE', auth: 'PASSWORD', user: 'tact' } as const
  const row = await db.mailServer.create({
    data: { ...data, secret: sealKept({ password: 'secret' }, appSecret) },
  })
  expect(settingsOfRow(row, appSecret).login).toEqual({ kind: 'password', user: 'tact', password: 'secret' })
  const other = settingsOfRow(row, randomUUID())
  const transport = await openFollowingTransport(async () => other)
  expect(transport.connections).toBe(5)
  expect(await transport.verify()).toMatch(/^secret: /)
  expect(await sendEmail(transport, letter('three@societe.test'))).toMatchObject({
    kind: 'unreachable',
    reply: expect.stringMatching(/^secret: /),
  })
  transport.close()
})
