import { SMTPServer } from 'smtp-server'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '../db.ts'
import { openFollowingTransport } from '../mail/following-transport.ts'
import { type MailSettings, settingsOfUrl } from '../mail/settings.ts'
import { getSenderHealth } from '../outbox/sender-health.ts'
import { approvedLetters } from '../testing/letters.ts'
import { startSink } from '../testing/smtp-sink.ts'
import { useDatabase } from '../testing/use-database.ts'
import { createWorker } from './round.ts'

useDatabase()

const good = await startSink()
const untrusted = await startSink({ tls: true })
const strict = new SMTPServer({
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  onAuth: (_, __, done) => done(new Error('no such user')),
})
await new Promise<void>((resolve) => strict.listen(0, '127.0.0.1', resolve))
const address = strict.server.address()
const port = typeof address === 'object' && address ? address.port : 0

afterAll(async () => {
  strict.close()
  await Promise.all([good.stop(), untrusted.stop()])
})
beforeEach(async () => {
  await db.rejection.deleteMany()
  await db.email.deleteMany()
  await db.workerHeartbeat.deleteMany()
  good.accepted.length = 0
})

test.each([
  ['auth', { ...settingsOfUrl(`smtp://tact:faux@127.0.0.1:${port}`), revision: '1' }],
  ['tls', { ...settingsOfUrl(untrusted.url), revision: '1' }],
  ['secret', { ...settingsOfUrl(good.url), login: { kind: 'unreadable' }, revision: '1' }],
] satisfies [string, MailSettings][])(
  '%s: the queue stops, no letter fails, and it goes on by itself',
  async (key, wrong) => {
    const letters = await approvedLetters(5)
    let settings: MailSettings = wrong
    const transport = await openFollowingTransport(async () => settings, { connections: 2 })
    const worker = createWorker({
      workerId: `w-${key}`,
      transport,
      staleAfterMs: 10_000,
      signal: new AbortController().signal,
    })
    await worker.round()
    await worker.finish()
    await worker.beat()
    expect(await db.email.groupBy({ by: ['state', 'attempts'], _count: true })).toEqual([
      { state: 'SCHEDULED', attempts: 0, _count: letters.length },
    ])
    expect(await getSenderHealth()).toMatchObject({
      state: 'trouble',
      trouble: expect.stringMatching(new RegExp(`^${key}: `)),
    })

    settings = { ...settingsOfUrl(good.url), revision: '2' }
    expect(await transport.follow()).toBe(true)
    await expect
      .poll(
        async () => {
          await worker.round()
          await worker.finish()
          return good.accepted.length
        },
        { timeout: 15_000, interval: 300 },
      )
      .toBe(letters.length)
    await worker.beat()
    expect((await getSenderHealth()).state).toBe('well')
    transport.close()
  },
)
