import type { SinkOptions } from '../smtp-sink.ts'
import { unlessAllSent } from './crashes.ts'
import { type Figures, judge } from './figures.ts'
import { addressed, type LetterWish, writeLetters } from './letters.ts'
import { onStage } from './stage.ts'
import { waitUntilSettled } from './waiting.ts'

type Size = { letters: number }

/** A server that closes connections that were silent for a moment; the letters come in bursts with pauses between. */
export function idleDrop({ letters }: Size): Promise<Figures> {
  return drain({ idleMs: 200 }, inBursts(letters))
}

/** Two of three connections are met with 421. */
export function refusedConnections({ letters }: Size): Promise<Figures> {
  return drain({ atConnect: (n) => (n % 3 === 0 ? null : 421), idleMs: 200 }, inBursts(letters))
}

/** A server that takes so many letters a second and defers the others. */
export function rateLimited({ letters, aSecond }: Size & { aSecond: number }): Promise<Figures> {
  let second = 0
  let taken = 0
  const atMail = () => {
    const present = Math.floor(performance.now() / 1000)
    if (present !== second) taken = 0
    second = present
    taken += 1
    return taken > aSecond ? 450 : null
  }
  return drain({ atMail }, addressed(letters))
}

/** A server that allows two connections, and a worker that would have five. */
export function fewConnections({ letters }: Size): Promise<Figures> {
  return drain({ maxClients: 2, delayMs: 10 }, addressed(letters))
}

function inBursts(letters: number): LetterWish[] {
  const start = Date.now() + 2_000
  return addressed(letters, undefined, (i) => ({ sendAt: new Date(start + Math.floor(i / 10) * 500) }))
}

function drain(options: SinkOptions, wishes: LetterWish[]): Promise<Figures> {
  return onStage(async (stage) => {
    await writeLetters(wishes)
    const sink = await stage.startSink(options)
    const startedAt = performance.now()
    stage.startWorker(sink, { TACT_RETRY_MS: '700' })
    await waitUntilSettled()
    const { figures } = await judge(sink.accepted, startedAt)
    const met = [...sink.faults].map(([fault, count]) => `, ${fault} ×${count}`)
    figures.notes.push(`${sink.connections()} connections${met.join('')}`)
    figures.violations.push(...unlessAllSent(figures))
    return figures
  })
}
