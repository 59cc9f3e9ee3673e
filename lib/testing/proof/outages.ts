import { unlessAllSent } from './crashes.ts'
import { type Figures, judge } from './figures.ts'
import { addressed, writeLetters } from './letters.ts'
import type { ProofServer } from './server.ts'
import { onStage } from './stage.ts'
import { sleep, waitFor, waitForMore, waitUntilSettled } from './waiting.ts'

/** The mail server goes away between two letters and comes back: nothing fails, and no attempt is used up. */
export function mailServerDown({ letters, seconds }: { letters: number; seconds: number }): Promise<Figures> {
  return onStage(async (stage) => {
    await writeLetters(addressed(letters))
    const first = await stage.startSink({ delayMs: 10 })
    const startedAt = performance.now()
    stage.startWorker(first, { TACT_RETRY_MS: '300' })
    await waitForMore(first, Math.floor(letters / 5), letters)
    await first.stopGently()
    const before = first.accepted.length
    await sleep(seconds * 1000)
    const second = await stage.startSink({ port: first.port, accepted: first.accepted })
    const upAt = performance.now()
    await waitFor(() => second.accepted.length > before, { everyMs: 10 })
    const backMs = performance.now() - upAt
    await waitUntilSettled()
    const { figures, letters: rows } = await judge(second.accepted, startedAt)
    const most = Math.max(...rows.map(({ attempts }) => attempts))
    figures.notes.push(
      `${before} sent before, sending again ${seconds1(backMs)} after it was back, attempts at most ${most}`,
    )
    if (before >= letters) figures.violations.push('everything had been sent before the outage')
    if (most > 3) figures.violations.push(`an outage used up ${most} attempts of a letter`)
    figures.violations.push(...unlessAllSent(figures))
    return figures
  })
}

type Cuts = { letters: number; restarts: number; crashes: number }

/** PostgreSQL is restarted, and killed with -9: the same worker goes on, and what was sent is marked as sent. */
export function databaseGone(server: ProofServer, { letters, restarts, crashes }: Cuts): Promise<Figures> {
  return onStage(async (stage) => {
    await writeLetters(addressed(letters))
    const sink = await stage.startSink({ delayMs: 50 })
    const startedAt = performance.now()
    const worker = stage.startWorker(sink)
    const kinds = Array.from({ length: Math.max(restarts, crashes) }).flatMap((_, i) => [
      ...(i < restarts ? (['restart'] as const) : []),
      ...(i < crashes ? (['crash'] as const) : []),
    ])
    const backs: number[] = []
    let late = 0
    for (const kind of kinds) {
      await waitForMore(sink, Math.floor((letters / kinds.length) * 0.6), letters)
      if (sink.accepted.length >= letters) late += 1
      await server[kind]()
      const upAt = performance.now()
      const before = sink.accepted.length
      // What was under way may still be accepted; from the sixth on it was claimed after the cut.
      await waitFor(() => sink.accepted.length > before + 5 || sink.accepted.length >= letters, {
        everyMs: 10,
      })
      backs.push(performance.now() - upAt)
    }
    await waitUntilSettled()
    const { figures } = await judge(sink.accepted, startedAt)
    const slowest = Math.max(...backs)
    figures.notes.push(
      `${restarts} restarts, ${crashes} crashes; sending again at most ${seconds1(slowest)} after it was up`,
    )
    if (slowest > 10_000) figures.violations.push(`took ${seconds1(slowest)} to send again`)
    if (late > 0) figures.violations.push(`${late} cuts came after the last letter`)
    if (!worker.isRunning()) figures.violations.push('the worker ended')
    figures.violations.push(...unlessAllSent(figures))
    return figures
  })
}

function seconds1(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
