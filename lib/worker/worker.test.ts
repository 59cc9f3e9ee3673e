import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db.ts'
import { type MailTransport, openTransport } from '../mail/transport.ts'
import { cancelEmail } from '../outbox/mutations.ts'
import { getSenderHealth } from '../outbox/sender-health.ts'
import { enqueueMany } from '../testing/emails.ts'
import { anApprovedLetter, approvedLetters } from '../testing/letters.ts'
import { type Sink, startSink } from '../testing/smtp-sink.ts'
import { useDatabase } from '../testing/use-database.ts'
import { createWorker, type Worker, type WorkerOptions } from './round.ts'

useDatabase()

let sink: Sink
const opened: MailTransport[] = []
let serial = 0

beforeAll(async () => {
  sink = await startSink()
})
afterAll(() => sink.stop())
beforeEach(async () => {
  await db.event.deleteMany()
  await db.rejection.deleteMany()
  await db.email.deleteMany()
  await db.workerHeartbeat.deleteMany()
  sink.accepted.length = 0
})
afterEach(() => {
  for (const transport of opened.splice(0)) transport.close()
})

function aWorker(changes: Partial<WorkerOptions> & { url?: string } = {}): Worker {
  serial += 1
  const transport = openTransport(changes.url ?? sink.url, { connections: 5, silenceMs: 500 })
  opened.push(transport)
  return createWorker({
    workerId: `w${serial}`,
    transport,
    staleAfterMs: 10_000,
    signal: new AbortController().signal,
    ...changes,
  })
}

async function runOnce(worker: Worker): Promise<void> {
  await worker.round()
  await worker.finish()
}

const stateOf = async (id: string) => (await db.email.findUniqueOrThrow({ where: { id } })).state
const kindsOf = async (emailId: string) =>
  (await db.event.findMany({ where: { emailId }, orderBy: { at: 'asc' } })).map((event) => event.kind)

describe('a round', () => {
  it('sends what is due, once, and says so in the row and in the timeline', async () => {
    const letters = await approvedLetters(60)
    const future = await anApprovedLetter({ sendAt: new Date(Date.now() + 60_000) })
    const worker = aWorker()
    await runOnce(worker)
    expect(worker.tally()).toMatchObject({ sent: 60, held: 0, failed: 0 })
    const ids = sink.accepted.map((message) => message.messageId)
    expect(ids.toSorted()).toEqual(letters.map((letter) => letter.email.messageId).toSorted())
    for (const { email, candidateId, applicationId, jobId, rejection } of letters) {
      const row = await db.email.findUniqueOrThrow({ where: { id: email.id } })
      expect(row).toMatchObject({ state: 'SENT', attempts: 1, serverReply: expect.stringMatching(/^250/) })
      const events = await db.event.findMany({ where: { emailId: email.id } })
      expect(events).toHaveLength(1)
      const about = { kind: 'rejection.sent', candidateId, applicationId, jobId, rejectionId: rejection.id }
      expect(events[0]).toMatchObject({ ...about, actorId: null })
      expect(Math.abs((events[0]?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
      expect(Math.abs((row.sentAt?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
    }
    expect(await stateOf(future.email.id)).toBe('SCHEDULED')
  })

  it('sends invitations too, which have no timeline', async () => {
    const [email] = await enqueueMany(1, { kind: 'INVITATION' })
    await runOnce(aWorker())
    expect(await stateOf(email?.id ?? '')).toBe('SENT')
    expect(await db.event.count()).toBe(0)
  })

  it('never sends what was held or cancelled', async () => {
    const [hired, cancelled] = [await anApprovedLetter(), await anApprovedLetter()]
    await db.application.update({ where: { id: hired.applicationId }, data: { hiredAt: new Date() } })
    await cancelEmail(db, cancelled.email.id)
    const worker = aWorker()
    await runOnce(worker)
    expect(sink.accepted).toEqual([])
    expect(worker.tally().held).toBe(1)
    expect(await kindsOf(hired.email.id)).toEqual(['rejection.held'])
  })

  it('tells the failures apart', async () => {
    const to = (fault: string) => anApprovedLetterTo(`${fault}.${serial}@exemple.test`)
    const [refused, deferred, silent, reset] = [
      await to('rcpt-550'),
      await to('dot-451-once'),
      await to('dot-silence'),
      await to('dot-reset'),
    ]
    const worker = aWorker({ pause: () => 0 })
    await runOnce(worker)
    await runOnce(worker)
    expect(worker.tally()).toMatchObject({ failed: 1, later: 1, sent: 1, unconfirmed: 2, 'not-reached': 0 })
    expect(await stateOf(refused.id)).toBe('FAILED')
    expect(await kindsOf(refused.id)).toEqual(['rejection.failed'])
    expect(await db.email.findUnique({ where: { id: deferred.id } })).toMatchObject({
      state: 'SENT',
      attempts: 2,
    })
    for (const { id } of [silent, reset]) {
      expect(await stateOf(id)).toBe('UNCONFIRMED')
      expect(await kindsOf(id)).toEqual(['rejection.unconfirmed'])
    }
    const counted = new Map<string, number>()
    for (const { messageId } of sink.accepted) counted.set(messageId, (counted.get(messageId) ?? 0) + 1)
    expect([...counted.values()].every((times) => times === 1)).toBe(true)
  })

  it('gives up a letter that the server puts off for days, and asks a person', async () => {
    const email = await anApprovedLetterTo('rcpt-450.always@exemple.test')
    await runOnce(aWorker({ pause: () => null }))
    expect(await stateOf(email.id)).toBe('FAILED')
  })

  async function anApprovedLetterTo(address: string) {
    const letter = await anApprovedLetter({ to: { name: 'Léa', address } })
    await db.candidateEmail.updateMany({ where: { candidateId: letter.candidateId }, data: { address } })
    return letter.email
  }
})

describe('a mail server that does not answer', () => {
  it('costs no letter anything: nothing is claimed, and the heartbeat says why', async () => {
    const { email } = await anApprovedLetter()
    const worker = aWorker({ url: 'smtp://127.0.0.1:1' })
    await runOnce(worker)
    await worker.beat()
    expect(await db.email.findUnique({ where: { id: email.id } })).toMatchObject({
      state: 'SCHEDULED',
      attempts: 0,
      claimedAt: null,
    })
    expect(await getSenderHealth()).toMatchObject({
      state: 'trouble',
      trouble: expect.stringMatching(/^unreachable: /),
    })
  })

  it('goes away in the middle: what did not reach it waits, uncounted', async () => {
    await approvedLetters(3)
    const brief = await startSink()
    const worker = aWorker({ url: brief.url })
    await runOnce(worker)
    await brief.stop()
    const { email } = await anApprovedLetter()
    await runOnce(worker)
    expect(worker.tally()).toMatchObject({ sent: 3, failed: 0, unconfirmed: 0 })
    expect(await db.email.findUnique({ where: { id: email.id } })).toMatchObject({
      state: 'SCHEDULED',
      attempts: 0,
      attemptId: null,
    })
  })

  it('that allows two connections gets all letters over two', async () => {
    await approvedLetters(30)
    const narrow = await startSink({ maxClients: 2, delayMs: 5 })
    const worker = aWorker({ url: narrow.url })
    const accepted = async () => {
      await runOnce(worker)
      return narrow.accepted.length
    }
    await expect.poll(accepted, { timeout: 15_000 }).toBe(30)
    expect(new Set(narrow.accepted.map((message) => message.messageId)).size).toBe(30)
    expect(await db.email.count({ where: { state: 'SENT', attempts: 1 } })).toBe(30)
    await narrow.stop()
  })
})

describe('many at once', () => {
  it('three workers send each letter once', async () => {
    await approvedLetters(90)
    const workers = [aWorker(), aWorker(), aWorker()]
    await Promise.all(workers.map(runOnce))
    expect(sink.accepted).toHaveLength(90)
    expect(new Set(sink.accepted.map((message) => message.messageId)).size).toBe(90)
    expect(await db.email.count({ where: { state: 'SENT' } })).toBe(90)
  })

  it('cancelled while it is being drained means not sent', async () => {
    const slow = await startSink({ delayMs: 20 })
    const letters = await approvedLetters(60)
    const worker = aWorker({ url: slow.url })
    const sending = runOnce(worker)
    const cancelled = new Set<string>()
    for (const { email } of letters.toReversed()) {
      if (await cancelEmail(db, email.id)) cancelled.add(email.messageId)
    }
    await sending
    const arrived = slow.accepted.map((message) => message.messageId)
    expect(arrived.filter((id) => cancelled.has(id))).toEqual([])
    expect(arrived.length + cancelled.size).toBe(60)
    await slow.stop()
  })

  it('stops on demand with nothing in doubt and nothing kept', async () => {
    await approvedLetters(80)
    const slow = await startSink({ delayMs: 20 })
    const stop = new AbortController()
    const worker = aWorker({ url: slow.url, signal: stop.signal })
    await worker.round()
    await expect.poll(() => slow.accepted.length).toBeGreaterThan(5)
    stop.abort()
    await worker.finish()
    const sent = await db.email.count({ where: { state: 'SENT' } })
    const waiting = await db.email.count({ where: { state: 'SCHEDULED', attempts: 0, claimedBy: null } })
    expect(slow.accepted.length).toBe(sent)
    expect(sent + waiting).toBe(80)
    expect(waiting).toBeGreaterThan(0)
    await slow.stop()
  })
})

describe('after a crash', () => {
  it('asks about what was on its way, once it has been awake long enough to judge', async () => {
    const { email } = await anApprovedLetter()
    await db.email.update({
      where: { id: email.id },
      data: { state: 'SENDING', attemptId: 'a', claimedBy: 'dead', claimedAt: new Date(Date.now() - 60_000) },
    })
    const worker = aWorker({ staleAfterMs: 300 })
    await worker.beat()
    await runOnce(worker)
    expect(await stateOf(email.id), 'just awake').toBe('SENDING')
    const afterARound = async () => {
      await worker.beat()
      await runOnce(worker)
      return stateOf(email.id)
    }
    await expect.poll(afterARound, { interval: 60 }).toBe('UNCONFIRMED')
    expect(await kindsOf(email.id)).toEqual(['rejection.unconfirmed'])
    expect(sink.accepted).toEqual([])
    expect(await getSenderHealth()).toMatchObject({ state: 'well', trouble: null })
  })

  it('nobody has seen a worker: the app can say since when', async () => {
    expect(await getSenderHealth()).toEqual({ state: 'away', seenAt: null, trouble: null })
    const seenAt = new Date(Date.now() - 180_000)
    await db.workerHeartbeat.create({ data: { id: 'gone', seenAt } })
    expect(await getSenderHealth()).toEqual({ state: 'away', seenAt, trouble: null })
  })
})
