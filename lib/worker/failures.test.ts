import { createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db.ts'
import { type MailTransport, openTransport } from '../mail/transport.ts'
import { claimDue, timeUntilDue } from '../outbox/claim.ts'
import { pauseDomain } from '../outbox/domain-pause.ts'
import { enqueueMany } from '../testing/emails.ts'
import { anApprovedLetter } from '../testing/letters.ts'
import { useDatabase } from '../testing/use-database.ts'
import { createWorker, type Worker } from './round.ts'

useDatabase()

// A server that answers RCPT by what its table says of the recipient's domain, and takes the rest.
const replies = new Map<string, string>()
let mailReply = '250 ok'
let accepted: string[] = []
const server = createServer((socket) => {
  let to = ''
  let isData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.on('error', () => undefined)
  say('220 table')
  socket.on('data', (chunk) => {
    for (const line of chunk.toString().split('\r\n')) {
      if (isData && line === '.') {
        isData = false
        accepted.push(to)
        say('250 taken')
      } else if (isData || line === '') continue
      else if (line.startsWith('MAIL')) say(mailReply)
      else if (line.startsWith('RCPT')) {
        to = /<(.*)>/.exec(line)?.[1] ?? ''
        say(replies.get(to.split('@')[1] ?? '') ?? '250 ok')
      } else if (line.startsWith('DATA')) {
        isData = true
        say('354 go on')
      } else say('250 ok')
    }
  })
})
let transport: MailTransport

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  transport = openTransport(`smtp://127.0.0.1:${port}`, { connections: 1, silenceMs: 2_000 })
})
afterAll(() => {
  transport.close({ force: true })
  server.close()
})
beforeEach(async () => {
  await db.event.deleteMany()
  await db.rejection.deleteMany()
  await db.email.deleteMany()
  await db.domainPause.deleteMany()
  await db.candidateEmail.updateMany({ data: { bouncedAt: null } })
  replies.clear()
  mailReply = '250 ok'
  accepted = []
})

function aWorker(): Worker {
  const signal = new AbortController().signal
  return createWorker({ workerId: 'w', transport, staleAfterMs: 10_000, signal })
}

async function runOnce(worker = aWorker()): Promise<Worker> {
  await worker.round()
  await worker.finish()
  return worker
}

const to = (address: string) => ({ to: { name: 'Léa', address } })

describe('a refusal for good', () => {
  it('says what was refused, and keeps the next letter from an address that does not exist', async () => {
    replies.set('parti.test', '550 5.1.1 User unknown')
    const { email, candidateId } = await anApprovedLetter()
    await db.email.update({ where: { id: email.id }, data: { toAddress: 'lea@parti.test' } })
    await db.candidateEmail.updateMany({ where: { candidateId }, data: { address: 'lea@parti.test' } })
    await runOnce()
    const row = await db.email.findUniqueOrThrow({ where: { id: email.id } })
    expect(row).toMatchObject({ state: 'FAILED', failure: 'address', serverReply: '550 5.1.1 User unknown' })
    const marked = await db.candidateEmail.findFirstOrThrow({ where: { candidateId } })
    expect(marked).toMatchObject({ bouncedAt: expect.any(Date), bounceReply: '550 5.1.1 User unknown' })
  })

  it('marks nothing when the mailbox is full', async () => {
    replies.set('plein.test', '552 5.2.2 Over quota')
    const [email] = await enqueueMany(1, to('lea@plein.test'))
    await runOnce()
    expect(await db.email.findUnique({ where: { id: email?.id ?? '' } })).toMatchObject({
      state: 'FAILED',
      failure: 'mailbox-full',
    })
    expect(await db.candidateEmail.count({ where: { bouncedAt: { not: null } } })).toBe(0)
  })
})

describe('a server that bars us', () => {
  it('stops the queue and says so, and no letter pays for it', async () => {
    mailReply = '530 5.7.0 Authentication required'
    await enqueueMany(3)
    const worker = await runOnce()
    await worker.beat()
    expect(await db.email.count({ where: { state: 'SCHEDULED', attempts: 0, attemptId: null } })).toBe(3)
    const beat = await db.workerHeartbeat.findUniqueOrThrow({ where: { id: 'w' } })
    expect(beat.trouble).toMatch(/^auth: 530/)
    mailReply = '250 ok'
    const sent = async () => {
      await runOnce(worker)
      return accepted.length
    }
    await expect.poll(sent, { timeout: 8_000, interval: 200 }).toBe(3)
  })
})

describe('a domain that asks for fewer letters', () => {
  it('waits alone', async () => {
    replies.set('lent.test', '421 4.7.28 unusual rate of mail')
    await enqueueMany(4, to('lea@lent.test'))
    await enqueueMany(4, to('lea@vif.test'))
    const worker = await runOnce()
    expect(accepted).toEqual(Array.from({ length: 4 }, () => 'lea@vif.test'))
    expect(worker.tally()).toMatchObject({ sent: 4, later: 1, failed: 0 })
    const pause = await db.domainPause.findUniqueOrThrow({ where: { domain: 'lent.test' } })
    expect(pause).toMatchObject({ times: 1, reply: '421 4.7.28 unusual rate of mail' })
    const waits = pause.until.getTime() - Date.now()
    expect(waits).toBeGreaterThan(50_000)
    expect(waits).toBeLessThan(70_000)
    expect(await timeUntilDue()).toBeNull()
    expect((await claimDue({ limit: 9, workerId: 'x' })).claimed).toEqual([])
  })

  it('is paused longer each time, and forgiven when it takes one', async () => {
    const ended = () => db.domainPause.updateMany({ data: { until: new Date(Date.now() - 1_000) } })
    const pause = (times: number) => times * 60_000
    await pauseDomain('lent.test', '421', pause)
    await pauseDomain('lent.test', '421', pause)
    expect((await db.domainPause.findFirstOrThrow()).times, 'one pause for many letters').toBe(1)
    await ended()
    await pauseDomain('lent.test', '421', pause)
    expect((await db.domainPause.findFirstOrThrow()).times).toBe(2)
    await ended()
    await enqueueMany(1, to('lea@Lent.test'))
    await runOnce()
    expect(accepted).toHaveLength(1)
    expect(await db.domainPause.count()).toBe(0)
  })
})

it('leaves to a newer worker what only that one knows to send', async () => {
  const [old, recent] = await enqueueMany(2)
  await db.email.update({ where: { id: recent?.id ?? '' }, data: { protocol: 99 } })
  await runOnce()
  const stateOf = async (id = '') => (await db.email.findUniqueOrThrow({ where: { id } })).state
  expect([await stateOf(old?.id), await stateOf(recent?.id)]).toEqual(['SENT', 'SCHEDULED'])
  expect(await timeUntilDue()).toBeNull()
})
