import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import type { DiagnosisKey } from './diagnosis.ts'
import { dkimSigner, newDkimKey } from './dkim.ts'
import { type ProbeResult, probeServer } from './probe.ts'
import { type MailLogin, serverOptions } from './settings.ts'

// Real servers on the loopback interface, the good one and the bad ones.

const patience = { connectMs: 400, answerMs: 400 }
const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const letter = {
  envelope: { from: 'tact@societe.test', to: ['claire@societe.test'] },
  raw: Buffer.from('From: tact@societe.test\r\nSubject: Essai\r\n\r\nEssai\r\n'),
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

async function smtp(options: SMTPServerOptions = {}) {
  const accepted: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ username, password, accessToken }, _, done) =>
      (username === 'tact' && password === 'bon') || accessToken === 'jeton'
        ? done(null, { user: 'tact' })
        : done(new Error('5.7.8 Username and Password not accepted')),
    onData: (stream, _, done) => {
      let raw = ''
      stream.on('data', (chunk) => {
        raw += chunk
      })
      stream.on('end', () => {
        accepted.push(raw)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  closers.push(() => server.close())
  return { port: await portOf(server.server), accepted }
}

/** A server that says this to everybody, and then nothing. */
async function saying(banner: string | Buffer | null, end = false) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    if (banner !== null) socket.write(banner)
    if (end) socket.end()
  })
  closers.push(() => server.close())
  return portOf(server)
}

type Asked = { port: number; security?: 'NONE' | 'TLS' | 'STARTTLS'; host?: string; login?: MailLogin }

function probe({ port, security = 'NONE', host = '127.0.0.1', login = { kind: 'none' } }: Asked) {
  return probeServer({ server: serverOptions({ host, port, security }), login }, letter, patience)
}

function expectTrouble(result: ProbeResult, key: DiagnosisKey, stage: string): void {
  expect([result.diagnosis?.key, result.steps.find((step) => step.state === 'failed')?.stage]).toEqual([
    key,
    stage,
  ])
  expect(result.isFine).toBe(false)
  expect(result.diagnosis?.words).toMatch(/^[^\r\n\0]{1,300}$/)
}

const password = (text: string): MailLogin => ({ kind: 'password', user: 'tact', password: text })

describe('a server that works', () => {
  test('takes the letter, and every step is told', async () => {
    const { port, accepted } = await smtp()
    const result = await probe({ port, host: 'localhost', login: password('bon') })
    expect(result).toMatchObject({ isFine: true, diagnosis: null, reply: expect.stringMatching(/^250/) })
    expect(result.steps.map((step) => `${step.stage} ${step.state}`)).toEqual([
      'dns passed',
      'connect passed',
      'encrypt skipped',
      'login passed',
      'sender passed',
      'recipient passed',
      'message passed',
    ])
    expect(accepted).toEqual([letter.raw.toString()])
  })

  test.each(['TLS', 'STARTTLS'] as const)('over %s', async (security) => {
    const { port } = await smtp({ secure: security === 'TLS' })
    const server = {
      ...serverOptions({ host: '127.0.0.1', port, security }),
      tls: { rejectUnauthorized: false },
    }
    const result = await probeServer({ server, login: password('bon') }, letter, patience)
    expect(result.diagnosis).toBeNull()
    expect(result.steps[2]).toEqual({ stage: 'encrypt', state: 'passed' })
  })

  test('gets the letter signed when we sign', async () => {
    const { port, accepted } = await smtp()
    const sign = dkimSigner({ domain: 'societe.test', selector: 'tact', privateKey: await newDkimKey() })
    const server = serverOptions({ host: '127.0.0.1', port, security: 'NONE' })
    expect((await probeServer({ server, login: { kind: 'none' }, sign }, letter, patience)).isFine).toBe(true)
    expect(accepted[0]).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;/)
  })
})

describe('what breaks is named, at its step', () => {
  test('a name that does not exist', async () => {
    expectTrouble(await probe({ host: 'mail.invalid', port: 25 }), 'dns', 'dns')
  })

  test('a closed port', async () => {
    expectTrouble(await probe({ port: 1 }), 'refused', 'connect')
  })

  test('an address that never answers', async () => {
    const result = await probe({ host: '192.0.2.1', port: 25 })
    // Some networks answer for it.
    expect(['timeout', 'unreachable', 'refused']).toContain(result.diagnosis?.key)
  })

  const mebibyte = 'x'.repeat(1_048_576)
  test.each<[string, string | Buffer | null, DiagnosisKey]>([
    ['nothing at all', null, 'silent'],
    ['nonsense', 'hello\r\n', 'not-smtp'],
    ['Chinese', '你好，这里没有邮件\r\n', 'not-smtp'],
    ['a web page', 'HTTP/1.1 400 Bad Request\r\nServer: web\r\n\r\n<html>', 'not-smtp'],
    ['bytes', Buffer.from([0, 255, 1, 13, 10, 0, 10]), 'not-smtp'],
    ['a line without end', mebibyte, 'not-smtp'],
    ['a greeting of a mebibyte', `220-${mebibyte}\r\n220 end\r\n`, 'not-smtp'],
    ['IMAP', '* OK ready\r\n', 'not-smtp'],
    ['go away', '554 5.7.1 not from there\r\n', 'greeting'],
    ['too many', '421 4.7.0 too many connections\r\n', 'too-many'],
  ])('a server that says %s', async (_, banner, key) => {
    expectTrouble(await probe({ port: await saying(banner) }), key, 'connect')
  })

  test('a server that hangs up without a word', async () => {
    expectTrouble(await probe({ port: await saying(null, true) }), 'closed', 'connect')
  })

  test('a web server', async () => {
    const web = createHttpServer((_, answer) => answer.end('hello'))
    closers.push(() => web.close())
    expectTrouble(await probe({ port: await portOf(web) }), 'silent', 'connect')
  })

  test('TLS asked of a port that speaks plainly', async () => {
    const { port } = await smtp()
    expectTrouble(await probe({ port, security: 'TLS' }), 'plain-port', 'encrypt')
  })

  test('a port that waits for TLS, spoken to plainly', async () => {
    const { port } = await smtp({ secure: true })
    expectTrouble(await probe({ port }), 'silent', 'connect')
  })

  test.each(['TLS', 'STARTTLS'] as const)('a certificate that nobody vouches for, %s', async (security) => {
    const { port } = await smtp({ secure: security === 'TLS', ...own })
    expectTrouble(await probe({ port, security }), 'self-signed', 'encrypt')
  })

  test('a certificate of another name', async () => {
    const { port } = await smtp({ secure: true, ...own })
    const server = { ...serverOptions({ host: 'localhost', port, security: 'TLS' }), tls: { ca: own.cert } }
    expectTrouble(
      await probeServer({ server, login: { kind: 'none' } }, letter, patience),
      'wrong-name',
      'encrypt',
    )
  })

  test('a certificate that has expired: smtp-server’s own', async () => {
    const { port } = await smtp({ secure: true })
    expectTrouble(await probe({ port, security: 'TLS' }), 'expired', 'encrypt')
  })

  test('STARTTLS asked of a server that has none', async () => {
    const { port } = await smtp({ disabledCommands: ['STARTTLS'] })
    expectTrouble(await probe({ port, security: 'STARTTLS' }), 'no-starttls', 'encrypt')
  })

  test('a wrong password', async () => {
    const { port } = await smtp()
    expectTrouble(await probe({ port, login: password('faux') }), 'login', 'login')
  })

  test('a password where no login is offered', async () => {
    const { port } = await smtp({ disabledCommands: ['AUTH', 'STARTTLS'] })
    expectTrouble(await probe({ port, login: password('bon') }), 'no-login', 'login')
  })

  test('a sender, a recipient, a letter that is not taken', async () => {
    const no = (code: number) => Object.assign(new Error('5.7.1 not allowed'), { responseCode: code })
    const sender = await smtp({ onMailFrom: (_, __, done) => done(no(553)) })
    expectTrouble(await probe({ port: sender.port }), 'sender', 'sender')
    const recipient = await smtp({ onRcptTo: (_, __, done) => done(no(550)) })
    expectTrouble(await probe({ port: recipient.port }), 'recipient', 'recipient')
    const content = await smtp({
      onData: (stream, _, done) => {
        stream.resume()
        stream.on('end', () => done(no(554)))
      },
    })
    expectTrouble(await probe({ port: content.port }), 'content', 'message')
  })

  test('a secret that cannot be read any more', async () => {
    const { port } = await smtp()
    expectTrouble(await probe({ port, login: { kind: 'unreadable' } }), 'secret', 'login')
  })
})

describe('OAuth2', () => {
  async function tokens(answer: string, status = 200) {
    const asked: string[] = []
    const web = createHttpServer((request, response) => {
      request.on('data', (chunk) => asked.push(String(chunk)))
      request.on('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end(answer))
    })
    closers.push(() => web.close())
    return { url: `http://127.0.0.1:${await portOf(web)}/token`, asked }
  }
  const oauth2 = (tokenUrl: string): MailLogin => ({
    kind: 'oauth2',
    user: 'tact@societe.test',
    clientId: 'id',
    clientSecret: 'secret',
    refreshToken: 'refresh',
    tokenUrl,
  })
  const server = () => smtp({ authMethods: ['XOAUTH2'] })

  test('fetches a token and logs in with it', async () => {
    const { url, asked } = await tokens('{"access_token":"jeton","expires_in":3600}')
    const { port } = await server()
    const result = await probe({ port, login: oauth2(url) })
    expect(result.diagnosis).toBeNull()
    expect(asked.join('')).toContain('refresh_token=refresh')
  })

  test.each<[string, string, number, DiagnosisKey]>([
    ['refused', '{"error":"invalid_grant","error_description":"Token has been revoked"}', 400, 'token'],
    ['answered in HTML', '<html>sign in</html>', 200, 'token'],
    ['of somebody else', '{"access_token":"autre"}', 200, 'login'],
  ])('a token that is %s', async (_, answer, status, key) => {
    const { url } = await tokens(answer, status)
    const { port } = await server()
    expectTrouble(await probe({ port, login: oauth2(url) }), key, 'login')
  })

  test('a token address that does not answer', async () => {
    const { port } = await server()
    expectTrouble(await probe({ port, login: oauth2('http://127.0.0.1:1/token') }), 'token-away', 'login')
  })
})

// Made for this test and used nowhere else: autre.test, vouched for by itself, for a hundred years.
const own = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmhVjciJ9grA4EL3z
h6TDtL6GASBaThsCLubj+f2FTUahRANCAAStX3OlsepiHdV5jzwUU5m+ZwJxXSXH
g76mAHWqhMDUhTHtjEAohTA1Huo1Zc8xyWtgz96HF8m9yRLDtNd2OHiA
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmDCCAT6gAwIBAgIUOxkBWHUTv/H/kn+WL+V+RJqNRUcwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKYXV0cmUudGVzdDAgFw0yNjExMjIwMzU1MzNaGA8yMTI2MTAy
OTAzNTUzM1owFTETMBEGA1UEAwwKYXV0cmUudGVzdDBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABK1fc6Wx6mId1XmPPBRTmb5nAnFdJceDvqYAdaqEwNSFMe2MQCiF
MDUe6jVlzzHJa2DP3ocXyb3JEsO013Y4eICjajBoMB0GA1UdDgQWBBR8V+zb+LCs
7HX4EDNGBnetlNBwYTAfBgNVHSMEGDAWgBR8V+zb+LCs7HX4EDNGBnetlNBwYTAP
BgNVHRMBAf8EBTADAQH/MBUGA1UdEQQOMAyCCmF1dHJlLnRlc3QwCgYIKoZIzj0E
AwIDSAAwRQIgFzHMnDxP/6z0F28iGO3dixxkZUnrWYCD5IEoaBduAagCIQDTXpNX
7b6SaxWO8SszUIiI+vbp+1hFiqymr9WYq2gWYw==
-----END CERTIFICATE-----`,
}
