import { db } from '../../db.ts'
import { type Figures, judge } from './figures.ts'
import { addressed, writeLetters } from './letters.ts'
import { onStage } from './stage.ts'
import { waitForMore, waitUntilSettled } from './waiting.ts'

const connections = 5

type Size = { letters: number; times: number }

/** kill -9 at random moments: none twice, none lost, and no more in question than there were connections. */
export function killed({ letters, times }: Size): Promise<Figures> {
  return onStage(async (stage) => {
    await writeLetters(addressed(letters))
    const sink = await stage.startSink({ delayMs: 20 })
    const startedAt = performance.now()
    const tooMany: string[] = []
    let before = 0
    let struck = 0
    for (let kill = 1; kill <= times; kill += 1) {
      const worker = stage.startWorker(sink)
      await waitForMore(sink, Math.ceil(Math.random() * (letters / times) * 0.8), letters)
      await worker.end('SIGKILL')
      const inDoubt = await countInDoubt()
      if (inDoubt > before) struck += 1
      if (inDoubt - before > connections) tooMany.push(`kill ${kill} left ${inDoubt - before} in question`)
      before = inDoubt
    }
    stage.startWorker(sink)
    await waitUntilSettled()
    const { figures } = await judge(sink.accepted, startedAt)
    figures.notes.push(`${struck} of ${times} kills struck letters on their way`)
    figures.violations.push(...tooMany)
    if (struck === 0) figures.violations.push('no kill struck anything: nothing was proved')
    if (figures.unconfirmed > times * connections)
      figures.violations.push('more in question than connections')
    if (figures.failed > 0) figures.violations.push(`${figures.failed} failed`)
    return figures
  })
}

/** SIGTERM: it finishes what is on its way, gives back the rest, and nothing is in question. */
export function stopped({ letters, times }: Size): Promise<Figures> {
  return onStage(async (stage) => {
    await writeLetters(addressed(letters))
    const sink = await stage.startSink({ delayMs: 20 })
    const startedAt = performance.now()
    const violations: string[] = []
    let longestMs = 0
    for (let stop = 1; stop <= times; stop += 1) {
      const worker = stage.startWorker(sink)
      await waitForMore(sink, Math.ceil(Math.random() * (letters / times) * 0.8), letters)
      const askedAt = performance.now()
      const code = await worker.end('SIGTERM')
      longestMs = Math.max(longestMs, performance.now() - askedAt)
      if (code !== 0) violations.push(`stop ${stop}: exit code ${code}`)
      const left = await db.email.count({ where: { state: 'SENDING' } })
      if (left > 0) violations.push(`stop ${stop} left ${left} in the middle`)
    }
    stage.startWorker(sink)
    await waitUntilSettled()
    const { figures } = await judge(sink.accepted, startedAt)
    figures.notes.push(`the slowest stop took ${(longestMs / 1000).toFixed(1)} s`)
    figures.violations.push(...violations, ...unlessAllSent(figures))
    return figures
  })
}

/** Many processes at one queue. */
export function crowded({ letters, times }: Size): Promise<Figures> {
  return onStage(async (stage) => {
    await writeLetters(addressed(letters))
    const sink = await stage.startSink({ delayMs: 10 })
    const startedAt = performance.now()
    for (let worker = 0; worker < times; worker += 1) stage.startWorker(sink)
    await waitUntilSettled()
    const { figures } = await judge(sink.accepted, startedAt)
    const sharing = await db.email.groupBy({ by: ['claimedBy'], _count: true })
    figures.notes.push(`shared: ${sharing.map(({ _count }) => _count).join(', ')}`)
    if (sharing.length < times) figures.violations.push(`only ${sharing.length} of ${times} workers worked`)
    figures.violations.push(...unlessAllSent(figures))
    return figures
  })
}

export function unlessAllSent(figures: Figures): string[] {
  const missing = figures.letters - figures.sent
  return missing > 0
    ? [`${missing} not sent (${figures.failed} failed, ${figures.unconfirmed} in question)`]
    : []
}

async function countInDoubt(): Promise<number> {
  return db.email.count({
    where: { OR: [{ state: 'UNCONFIRMED' }, { state: 'SENDING', attemptId: { not: null } }] },
  })
}
