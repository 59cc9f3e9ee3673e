import { createServer } from 'node:net'
import { beforeEach, expect, test } from 'vitest'
import { db } from '../db.ts'
import { env } from '../env.ts'
import { NotAllowed } from '../errors.ts'
import { currentMailSettings } from '../mail/current.ts'
import { type Sink, startSink } from '../testing/smtp-sink.ts'
import { aColleague, aCompany } from '../testing/team.ts'
import { useDatabase } from '../testing/use-database.ts'
import { getMailServer } from './mail-queries.ts'
import { mailServerSchema } from './mail-schema.ts'
import { forgetMailServer, saveMailServer } from './mail-server.ts'

useDatabase()

const patience = { connectMs: 500, answerMs: 500 }
const input = (changes: Record<string, unknown>) =>
  mailServerSchema.parse({
    host: '127.0.0.1',
    security: 'NONE',
    auth: 'NONE',
    connections: '3',
    ...changes,
  })

async function withLogin(run: (port: number, passwords: string[]) => Promise<void>): Promise<void> {
  const { SMTPServer } = await import('smtp-server')
  const passwords: string[] = []
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ password }, _, done) => {
      passwords.push(password ?? '')
      return password === ' le bon ' ? done(null, { user: 'tact' }) : done(new Error('no'))
    },
    onData: (stream, _, done) => {
      stream.resume()
      stream.on('end', () => done())
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  try {
    await run(typeof address === 'object' && address ? address.port : 0, passwords)
  } finally {
    server.close()
  }
}

beforeEach(async () => {
  await db.mailServer.deleteMany()
  await aCompany({ name: 'Aubrac Santé', senderAddress: 'recrutement@aubrac-sante.test' })
})

test('a server that takes a letter is saved, used from then on, and the timeline tells', async () => {
  const sink: Sink = await startSink()
  const { actor } = await aColleague('ADMIN')
  const outcome = await saveMailServer(actor, input({ port: sink.port }), patience)
  expect(outcome).toMatchObject({ ok: true, value: { isFine: true } })
  expect(sink.accepted).toHaveLength(1)
  expect(sink.accepted[0]?.to).toBe(actor.email)
  expect(sink.accepted[0]?.raw).toMatch(/^Auto-Submitted: auto-generated/m)
  expect(sink.accepted[0]?.raw).toMatch(/^From: .*<recrutement@aubrac-sante\.test>/m)
  expect(await db.email.count()).toBe(0)
  expect(await currentMailSettings()).toMatchObject({
    server: { host: '127.0.0.1', port: sink.port },
    connections: 3,
  })
  expect(await getMailServer()).toMatchObject({ source: 'app', values: { port: sink.port } })
  expect(await db.event.count({ where: { kind: 'company.edited', actorId: actor.userId } })).toBe(1)

  await forgetMailServer(actor)
  expect((await currentMailSettings()).revision).toBe('system')
  await sink.stop()
})

test('a server that fails the trial changes nothing, and says where it broke', async () => {
  const { actor } = await aColleague('ADMIN')
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await saveMailServer(actor, input({ port }), patience)).toMatchObject({
    ok: false,
    reason: 'test-failed',
    detail: { diagnosis: { key: 'silent' } },
  })
  expect(await db.mailServer.count()).toBe(0)
  silent.close()
})

test('a password is sealed, never shown, kept when left empty, and goes to no other server', async () => {
  const { actor } = await aColleague('ADMIN')
  await withLogin(async (port, passwords) => {
    const account = { port, auth: 'PASSWORD', user: 'tact' }
    expect(await saveMailServer(actor, input({ ...account, password: 'faux' }), patience)).toMatchObject({
      reason: 'test-failed',
      detail: { diagnosis: { key: 'login' } },
    })
    expect((await saveMailServer(actor, input({ ...account, password: ' le bon ' }), patience)).ok).toBe(true)
    const row = await db.mailServer.findUniqueOrThrow({ where: { id: 1 } })
    expect(JSON.stringify(row)).not.toContain('le bon')
    const view = await getMailServer()
    expect(view).toMatchObject({ hasSecret: true, isLocked: false, values: { password: '', user: 'tact' } })

    expect((await saveMailServer(actor, input({ ...account, connections: 9 }), patience)).ok).toBe(true)
    expect(passwords).toEqual(['faux', ' le bon ', ' le bon '])
    for (const changes of [{ host: 'localhost' }, { user: 'autre' }]) {
      expect(await saveMailServer(actor, input({ ...account, ...changes }), patience)).toMatchObject({
        reason: 'secret-needed',
      })
    }
    expect(passwords).toHaveLength(3)
  })
})

test('a secret of another APP_SECRET is said to be locked, and nothing breaks', async () => {
  await db.mailServer.create({
    data: {
      host: 'smtp.societe.test',
      port: 587,
      security: 'STARTTLS',
      auth: 'PASSWORD',
      secret: 'a256gcm.AA',
    },
  })
  expect(await getMailServer()).toMatchObject({ isLocked: true, hasSecret: false })
  expect((await currentMailSettings()).login).toEqual({ kind: 'unreadable' })
})

test('saving again after APP_SECRET changed gets letters going, without the key that cannot be read', async () => {
  const sink = await startSink()
  const { actor } = await aColleague('ADMIN')
  const lost = {
    dkimDomain: 'a.test',
    dkimSelector: 'tact',
    dkimKey: 'a256gcm.AA',
    dkimVerifiedAt: new Date(),
  }
  await db.mailServer.create({
    data: { host: '127.0.0.1', port: sink.port, security: 'NONE', auth: 'NONE', ...lost },
  })
  expect((await currentMailSettings()).login).toEqual({ kind: 'unreadable' })
  expect((await getMailServer()).isLocked).toBe(true)
  expect((await saveMailServer(actor, input({ port: sink.port }), patience)).ok).toBe(true)
  expect((await currentMailSettings()).login).toEqual({ kind: 'none' })
  expect((await getMailServer()).isLocked).toBe(false)
  await sink.stop()
})

test('without a row the server is the system’s, and its password stays where it is', async () => {
  const view = await getMailServer()
  expect(view.source).toBe(env().LOCAL_MAILBOX === '1' ? 'mailbox' : 'system')
  expect(view.values.user).toBe('')
})

test('only administrators', async () => {
  for (const role of ['RECRUITER', 'INTERVIEWER'] as const) {
    const { actor } = await aColleague(role)
    await expect(saveMailServer(actor, input({ port: 25 }), patience)).rejects.toThrow(NotAllowed)
    await expect(forgetMailServer(actor)).rejects.toThrow(NotAllowed)
  }
})

test.each([
  [{ host: 'smtp://societe.test' }, 'host', 'host'],
  [{ host: 'a\r\nb' }, 'host', 'host'],
  [{ port: '0' }, 'port', 'out-of-range'],
  [{ port: 'vingt-cinq' }, 'port', 'number'],
  [{ connections: '21' }, 'connections', 'out-of-range'],
  [{ auth: 'PASSWORD' }, 'user', 'required'],
  [{ auth: 'OAUTH2', user: 'a', clientId: 'b', tokenUrl: 'http://ailleurs.test' }, 'tokenUrl', 'token-url'],
  [{ auth: 'OAUTH2', user: 'a', clientId: 'b', tokenUrl: '' }, 'tokenUrl', 'required'],
])('%j is refused at %s: %s', (changes, path, message) => {
  const base = { host: 'smtp.societe.test', port: '587', security: 'TLS', auth: 'NONE', connections: '5' }
  const issues = mailServerSchema.safeParse({ ...base, ...changes }).error?.issues ?? []
  expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([path, message])
})
