import { createServer, type Server } from 'node:net'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sink, startSink } from '../testing/smtp-sink.ts'
import type { Sendable } from './compose.ts'
import { sendEmail } from './send.ts'
import { type MailTransport, openTransport } from './transport.ts'

let sink: Sink
let transport: MailTransport
let serial = 0

beforeAll(async () => {
  sink = await startSink()
  transport = openTransport(sink.url, { connections: 3, silenceMs: 400 })
})
afterAll(async () => {
  transport.close()
  await sink.stop()
})

type Email = Sendable

function letter(changes: Partial<Email> = {}): Email {
  serial += 1
  return {
    kind: 'LETTER',
    messageId: `tact-${serial}@entreprise.test`,
    fromName: 'Karim Benhaddou',
    fromAddress: 'recrutement@entreprise.test',
    replyToName: 'Karim Benhaddou',
    replyToAddress: 'karim@entreprise.test',
    toName: 'Éloïse d’Ormesson, comptable',
    toAddress: `eloise.${serial}@exemple.test`,
    subject: 'Votre candidature – développeuse',
    text: 'Bonjour,\n\nUne ligne.\n.\nUn point seul au-dessus.\n\n« Bien à vous »',
    html: '<p>Bonjour,</p>',
    ...changes,
  }
}

const acceptedTimes = (email: Email) => sink.accepted.filter((m) => m.messageId === email.messageId).length

describe('a server that takes it', () => {
  it('gets exactly the words, in text and HTML, with the sender’s Message-ID', async () => {
    const email = letter()
    expect(await sendEmail(transport, email)).toMatchObject({
      kind: 'sent',
      reply: expect.stringMatching(/^250/),
    })
    const got = await PostalMime.parse(sink.accepted.at(-1)?.raw ?? '')
    expect(got.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(email.text)
    expect(got.html?.trim()).toBe(email.html)
    expect(got).toMatchObject({
      messageId: `<${email.messageId}>`,
      subject: email.subject,
      from: { name: email.fromName, address: email.fromAddress },
      to: [{ name: email.toName, address: email.toAddress }],
      replyTo: [{ address: 'karim@entreprise.test' }],
    })
    const names = got.headers.map((header) => header.key)
    expect(names).toContain('date')
    for (const unwanted of ['list-unsubscribe', 'auto-submitted', 'x-mailer', 'precedence']) {
      expect(names).not.toContain(unwanted)
    }
  })

  it('hears from an invitation that no person wrote it', async () => {
    await sendEmail(transport, letter({ kind: 'INVITATION' }))
    expect(sink.accepted.at(-1)?.raw).toMatch(/^auto-submitted: auto-generated/im)
  })

  it('never sees a header that a name or subject has smuggled in', async () => {
    await sendEmail(transport, letter({ subject: 'a\r\nBcc: x@y.test', toName: 'b\nX-Evil: 1' }))
    expect(sink.accepted.at(-1)?.raw).not.toMatch(/^(bcc|x-evil):/im)
  })

  it('takes many at once over no more connections than allowed', async () => {
    const emails = Array.from({ length: 40 }, () => letter())
    const results = await Promise.all(emails.map((email) => sendEmail(transport, email)))
    expect(results.every((result) => result.kind === 'sent')).toBe(true)
    for (const email of emails) expect(acceptedTimes(email)).toBe(1)
    expect(sink.connections()).toBeLessThanOrEqual(3)
  })
})

describe('what happened, by what the server did', () => {
  // [fault, kind, times accepted]
  it.each([
    ['mail-421', 'later', 0],
    ['mail-450', 'later', 0],
    ['mail-550', 'never', 0],
    ['mail-reset', 'later', 0],
    ['mail-silence', 'later', 0],
    ['rcpt-421', 'later', 0],
    ['rcpt-450', 'later', 0],
    ['rcpt-550', 'never', 0],
    ['rcpt-reset', 'later', 0],
    ['rcpt-silence', 'later', 0],
    ['data-421', 'later', 0],
    ['data-451', 'later', 0],
    ['data-503', 'later', 0],
    ['data-554', 'never', 0],
    ['dot-421', 'later', 0],
    ['dot-451', 'later', 0],
    ['dot-552', 'never', 0],
    ['dot-554', 'never', 0],
    // The letter is short: by the time the server resets, its final dot is in the socket.
    ['data-reset', 'later', 0],
    ['data-silence', 'unknown', 0],
    ['dot-reset', 'unknown', 1],
    ['dot-silence', 'unknown', 1],
  ])('%s: %s', async (fault, kind, times) => {
    const address = fault.startsWith('mail') ? 'fromAddress' : 'toAddress'
    const email = letter({ [address]: `${fault}.${serial}@entreprise.test` })
    const result = await sendEmail(transport, email)
    expect(result.kind).toBe(kind)
    expect(result.reply).not.toBe('')
    expect(acceptedTimes(email)).toBe(times)
    expect((await sendEmail(transport, letter())).kind, 'the next letter').toBe('sent')
  })

  it('has provably not accepted a long letter that it broke off', async () => {
    const email = letter({ toAddress: 'data-reset.long@exemple.test', text: 'mot '.repeat(3_000_000) })
    expect((await sendEmail(transport, email)).kind).toBe('later')
    expect(acceptedTimes(email)).toBe(0)
  })

  it('sends the next letter over a new connection when the idle one was dropped', async () => {
    await Promise.all([letter(), letter(), letter()].map((email) => sendEmail(transport, email)))
    sink.dropConnections()
    const email = letter()
    expect((await sendEmail(transport, email)).kind).toBe('sent')
    expect(acceptedTimes(email)).toBe(1)
  })

  it('is not confused by the end of the connection before', async () => {
    const server = createServer((socket) => {
      const say = (line: string, ms = 0) =>
        setTimeout(() => socket.writable && socket.write(`${line}\r\n`), ms)
      socket.on('error', () => undefined)
      say('220 slow to say goodbye')
      socket.on('data', (data) => {
        const line = data.toString()
        if (line.endsWith('\r\n.\r\n')) say('250 accepted', 200)
        else if (line.startsWith('MAIL FROM:<no@')) say('550 not you')
        else if (line.startsWith('DATA')) say('354 go on')
        else if (line.startsWith('QUIT')) setTimeout(() => socket.end('221 bye\r\n'), 100)
        else say('250 ok')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const own = openTransport(`smtp://127.0.0.1:${port}`, { connections: 1, silenceMs: 5_000 })
    expect((await sendEmail(own, letter({ fromAddress: 'no@entreprise.test' }))).kind).toBe('never')
    expect((await sendEmail(own, letter())).kind).toBe('sent')
    own.close()
    server.close()
  })

  it('nobody can know what a connection carried that we cut ourselves', async () => {
    const own = openTransport(sink.url, { connections: 1, silenceMs: 5_000 })
    const sending = sendEmail(own, letter({ toAddress: `dot-silence.${serial}@exemple.test` }))
    const before = sink.accepted.length
    await expect.poll(() => sink.accepted.length).toBeGreaterThan(before)
    own.close({ force: true })
    expect((await sending).kind).toBe('unknown')
  })

  it('gets past a fault that has passed, once', async () => {
    const email = letter({ toAddress: 'rcpt-reset-once.1@exemple.test' })
    expect((await sendEmail(transport, email)).kind).toBe('sent')
    expect(acceptedTimes(email)).toBe(1)
  })
})

describe('over TLS', () => {
  it('trusts no certificate that nobody vouches for, and blames no letter', async () => {
    const secure = await startSink({ tls: true })
    const own = openTransport(secure.url, { connections: 1 })
    expect(await own.verify()).toMatch(/^tls: /)
    expect(await sendEmail(own, letter())).toMatchObject({
      kind: 'unreachable',
      reply: expect.stringMatching(/^tls: /),
    })
    await secure.stop()
  })

  it.each([
    ['eloise', 'sent', 1],
    ['rcpt-450', 'later', 0],
    ['rcpt-reset', 'later', 0],
    ['dot-554', 'never', 0],
    ['dot-reset', 'unknown', 1],
    ['dot-silence', 'unknown', 1],
  ])('%s: %s', async (name, kind, times) => {
    const secure = await startSink({ tls: true })
    const own = openTransport(`${secure.url}?tls.rejectUnauthorized=false`, {
      connections: 1,
      silenceMs: 400,
    })
    expect((await sendEmail(own, letter({ toAddress: `${name}.1@exemple.test` }))).kind).toBe(kind)
    expect(secure.accepted).toHaveLength(times)
    own.close()
    await secure.stop()
  })
})

describe('no session', () => {
  const answering = (greeting: string): Promise<{ server: Server; url: string }> =>
    new Promise((resolve) => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined)
        socket.end(greeting)
      })
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        const port = typeof address === 'object' && address ? address.port : 0
        resolve({ server, url: `smtp://127.0.0.1:${port}` })
      })
    })

  it.each([
    ['smtp://127.0.0.1:1', 'unreachable'],
    ['smtp://mail.invalid:25', 'dns'],
  ])('%s: %s', async (url, key) => {
    const away = openTransport(url, { connections: 1, silenceMs: 400 })
    expect(await away.verify()).toMatch(new RegExp(`^${key}: `))
    expect(await sendEmail(away, letter())).toMatchObject({
      kind: 'unreachable',
      reply: expect.stringMatching(new RegExp(`^${key}: `)),
    })
    away.close()
  })

  it.each([
    ['421 too many connections\r\n', 'refused'],
    ['554 go away\r\n', 'refused'],
    ['hello\r\n', 'unreachable'],
    ['', 'unreachable'],
  ])('a greeting %j says nothing about the letter: %s', async (greeting, key) => {
    const { server, url } = await answering(greeting)
    const away = openTransport(url, { connections: 1, silenceMs: 400 })
    expect(await away.verify()).toMatch(new RegExp(`^${key}: `))
    expect((await sendEmail(away, letter())).kind).toBe('unreachable')
    away.close()
    server.close()
  })

  it('a wrong password stops the sending, it fails no letter', async () => {
    const { SMTPServer } = await import('smtp-server')
    const server = new SMTPServer({
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: (_, __, callback) => callback(new Error('no such user')),
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const away = openTransport(`smtp://user:wrong@127.0.0.1:${port}`, { connections: 1 })
    expect(await away.verify()).toMatch(/^auth: 535/)
    expect(await sendEmail(away, letter())).toMatchObject({
      kind: 'unreachable',
      reply: expect.stringMatching(/^auth: 535/),
    })
    away.close()
    server.close()
  })

  it('finds a server that answers', async () => {
    expect(await transport.verify()).toBeNull()
  })
})
