import { departure } from '../../calendar/departure.ts'
import { db } from '../../db.ts'
import { openTransport } from '../../mail/transport.ts'
import { createWorker } from '../../worker/round.ts'
import { unlessAllSent } from './crashes.ts'
import { type Figures, judge } from './figures.ts'
import { addressed, spreadDepartures, writeLetters } from './letters.ts'
import { onStage } from './stage.ts'
import { waitForWorker, waitUntilSettled } from './waiting.ts'

// The Sundays of 2027 on which the clocks change.
const changes = [
  { timeZone: 'Europe/Paris', country: 'FR', days: ['2027-03-28', '2027-10-31'] },
  { timeZone: 'America/New_York', country: 'US', days: ['2027-03-14', '2027-11-07'] },
  { timeZone: 'Australia/Sydney', country: 'AU', days: ['2027-10-03', '2027-04-04'] },
]
const hour = 3_600_000

/**
 * Letters decided on the day before a change of clocks, to leave at nine on the wall of the day of the change: that is
 * the instant they leave at, by a clock that is led up to it and then set forward and back by two hours.
 */
export function daylightSaving({ letters }: { letters: number }): Promise<Figures> {
  return onStage(async (stage) => {
    const company = { ...(await policyOf()), weekdays: [1, 2, 3, 4, 5, 6, 7], skipHolidays: false }
    const dates = changes.flatMap(({ days, ...zone }) => days.map((day) => ({ ...zone, day })))
    const stated = dates.map(({ timeZone, country, day }) => {
      const policy = { ...company, timeZone, country, delayAmount: 1, delayUnit: 'WORKING_DAYS' as const }
      const decidedAt = new Date(Date.parse(`${day}T12:00:00Z`) - 24 * hour)
      return { timeZone, day, sendAt: departure({ decidedAt, policy, seed: day }).sendAt }
    })
    const violations = stated
      .filter(({ sendAt, timeZone, day }) => wallOf(sendAt, timeZone) !== `${day} 09:00`)
      .map(({ sendAt, timeZone, day }) => `${day} in ${timeZone}: stated ${wallOf(sendAt, timeZone)}`)
    const dayOf = (i: number) => stated[i % stated.length]
    await writeLetters(addressed(letters, undefined, (i) => ({ sendAt: dayOf(i)?.sendAt })))
    const sink = await stage.startSink()
    const startedAt = performance.now()
    let present = new Date()
    const transport = openTransport(sink.url, { connections: 5 })
    const worker = createWorker({
      workerId: 'proof',
      transport,
      staleAfterMs: 60_000,
      signal: new AbortController().signal,
      now: () => present,
    })
    let due = 0
    for (const { sendAt, day, timeZone } of stated.toSorted((a, b) => +a.sendAt - +b.sendAt)) {
      for (const [step, offset] of [-2 * hour, -hour, -1_000, -1, 0, 2 * hour, 0].entries()) {
        present = new Date(sendAt.getTime() + offset)
        if (step === 4) due += lettersOn(letters, stated, sendAt)
        await worker.round()
        await worker.finish()
        if (sink.accepted.length !== due)
          violations.push(`${day} in ${timeZone}, ${offset} ms: ${sink.accepted.length} left, not ${due}`)
      }
    }
    transport.close()
    const { figures } = await judge(sink.accepted, startedAt)
    figures.notes.push(`${stated.length} changes of clocks in ${changes.length} zones`)
    figures.violations.push(...violations, ...unlessAllSent(figures))
    return figures
  })
}

/** The real worker, whose machine's clock is set two hours forward and back while letters fall due. */
export function clockJumps({ letters, seconds }: { letters: number; seconds: number }): Promise<Figures> {
  return onStage(async (stage) => {
    const later = new Date(Date.now() + 24 * hour)
    await writeLetters(addressed(letters, undefined, () => ({ sendAt: later })))
    const sink = await stage.startSink()
    const third = Math.round((seconds * 1000) / 3)
    const jumps = `${2_000 + third}:${2 * hour},${2_000 + 2 * third}:${-2 * hour}`
    stage.startWorker(sink, { TACT_CLOCK_JUMPS: jumps })
    await waitForWorker()
    const startedAt = performance.now()
    await spreadDepartures(seconds)
    await waitUntilSettled()
    const { figures, letters: rows } = await judge(sink.accepted, startedAt)
    const dues = new Map(rows.map(({ messageId, sendAt }) => [messageId, sendAt.getTime()]))
    const late = sink.accepted.map(({ messageId, at }) => at - (dues.get(messageId) ?? 0))
    const ordered = late.toSorted((a, b) => a - b)
    const p95 = ordered[Math.floor(ordered.length * 0.95)] ?? 0
    figures.notes.push(
      `at the earliest ${ordered[0]} ms after its time, p95 ${p95} ms, at the latest ${ordered.at(-1)} ms`,
    )
    const early = late.filter((ms) => ms < 0)
    if (early.length > 0) figures.violations.push(`${early.length} left before their time`)
    if (p95 > 2_000) figures.violations.push(`p95 of lateness ${p95} ms`)
    figures.violations.push(...unlessAllSent(figures))
    return figures
  })
}

async function policyOf() {
  return db.company.upsert({
    where: { id: 1 },
    update: { spreadMinutes: 0 },
    create: { id: 1, name: 'Aubrac Santé', spreadMinutes: 0 },
  })
}

function lettersOn(letters: number, stated: { sendAt: Date }[], sendAt: Date): number {
  const numbers = Array.from({ length: letters }, (_, k) => k + 1)
  return numbers.filter((i) => stated[i % stated.length]?.sendAt.getTime() === sendAt.getTime()).length
}

// Not by the calendar's own code: it is what is being held to its word.
function wallOf(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(instant)
}
