import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '../db.ts'
import { type ApprovedLetter, approvedLetters } from '../testing/letters.ts'
import { type Sink, startSink } from '../testing/smtp-sink.ts'
import { useDatabase } from '../testing/use-database.ts'

// The promise that matters most, on a real worker in a process of its own: nobody gets a letter twice, and no
// letter is lost without a word. What the sink counted is the truth.

useDatabase()

const connections = 5
let sink: Sink
let workers: ChildProcess[] = []

beforeAll(async () => {
  sink = await startSink({ delayMs: 60 })
})
afterAll(() => sink.stop())
beforeEach(async () => {
  await db.rejection.deleteMany()
  await db.email.deleteMany()
  sink.accepted.length = 0
})
afterEach(async () => {
  for (const worker of workers) await end(worker, 'SIGKILL')
  workers = []
})

function startWorker(): ChildProcess {
  const program = join(import.meta.dirname, '../testing/worker-process.ts')
  const env = { ...process.env, SMTP_URL: sink.url }
  const worker = spawn(process.execPath, ['--import', 'tsx', program], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  workers.push(worker)
  return worker
}

function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return Promise.resolve(worker.exitCode)
  return new Promise((resolve) => {
    worker.once('exit', (code) => resolve(code))
    worker.kill(signal)
  })
}

/** Resolves in the middle of a drain: when so many more have arrived, and a random moment later. */
async function inTheMiddle(more: number): Promise<void> {
  const goal = sink.accepted.length + more
  await expect.poll(() => sink.accepted.length, { interval: 5, timeout: 40_000 }).toBeGreaterThanOrEqual(goal)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 80))
}

const countOf = (state: 'SCHEDULED' | 'SENDING' | 'SENT' | 'UNCONFIRMED') =>
  db.email.count({ where: { state } })
const countInDoubt = async () =>
  (await db.email.count({ where: { state: 'SENDING', attemptId: { not: null } } })) +
  (await countOf('UNCONFIRMED'))
const settled = async () => (await countOf('SCHEDULED')) + (await countOf('SENDING'))

async function expectNoneTwiceNoneLost(letters: ApprovedLetter[]): Promise<void> {
  const times = new Map<string, number>()
  for (const { messageId } of sink.accepted) times.set(messageId, (times.get(messageId) ?? 0) + 1)
  const rows = await db.email.findMany({ where: { id: { in: letters.map((letter) => letter.email.id) } } })
  expect(rows).toHaveLength(letters.length)
  expect(
    rows.filter((row) => (times.get(row.messageId) ?? 0) > 1),
    'sent twice',
  ).toEqual([])
  const lost = rows.filter(
    (row) => !(row.state === 'SENT' && times.has(row.messageId)) && row.state !== 'UNCONFIRMED',
  )
  expect(lost, 'lost').toEqual([])
}

it('is killed ten times during 200 letters: none twice, none lost, the uncertain ones shown', async () => {
  const letters = await approvedLetters(200)
  let inDoubt = 0
  for (let kill = 0; kill < 10; kill += 1) {
    const worker = startWorker()
    await inTheMiddle(2 + Math.floor(Math.random() * 12))
    await end(worker, 'SIGKILL')
    const sofar = await countInDoubt()
    expect(sofar - inDoubt, 'in doubt by one kill').toBeLessThanOrEqual(connections)
    inDoubt = sofar
  }
  expect(inDoubt, 'the kills hit something').toBeGreaterThan(0)
  startWorker()
  await expect.poll(settled, { interval: 100, timeout: 30_000 }).toBe(0)

  await expectNoneTwiceNoneLost(letters)
  const unconfirmed = await db.email.findMany({ where: { state: 'UNCONFIRMED' }, select: { id: true } })
  expect(unconfirmed).toHaveLength(inDoubt)
  expect(unconfirmed.length).toBeLessThanOrEqual(10 * connections)
  const told = await db.event.findMany({ where: { kind: 'rejection.unconfirmed' } })
  expect(told.map((event) => event.emailId).toSorted()).toEqual(unconfirmed.map(({ id }) => id).toSorted())
  expect(await db.event.count({ where: { kind: 'rejection.sent' } })).toBe(200 - unconfirmed.length)
}, 150_000)

it('is asked to stop three times during 60 letters: none twice, none lost, none in doubt', async () => {
  const letters = await approvedLetters(60)
  for (let stop = 0; stop < 3; stop += 1) {
    const worker = startWorker()
    await inTheMiddle(4)
    expect(await end(worker, 'SIGTERM'), 'exit code').toBe(0)
    expect(await countOf('SENDING')).toBe(0)
  }
  startWorker()
  await expect.poll(settled, { interval: 100, timeout: 40_000 }).toBe(0)
  await expectNoneTwiceNoneLost(letters)
  expect(await countOf('UNCONFIRMED')).toBe(0)
}, 90_000)

it('loses its database five times during 100 letters: all sent once, and marked so', async () => {
  const letters = await approvedLetters(100)
  const admin = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await admin.connect()
  const worker = startWorker()
  for (let cut = 0; cut < 5; cut += 1) {
    await inTheMiddle(8)
    await db.$disconnect()
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
  }
  await expect.poll(settled, { interval: 100, timeout: 40_000 }).toBe(0)
  await admin.end()
  expect(worker.exitCode, 'still the same worker').toBeNull()
  await expectNoneTwiceNoneLost(letters)
  expect(await countOf('SENT')).toBe(100)
}, 90_000)
