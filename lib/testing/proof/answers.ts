import { unlessAllSent } from './crashes.ts'
import { type Figures, judge } from './figures.ts'
import { addressed, type LetterWish, writeLetters } from './letters.ts'
import { onStage } from './stage.ts'
import { waitUntilSettled } from './waiting.ts'

type Size = { letters: number }

// A letter longer than what the kernel takes at once: only then is the connection reset before its final dot.
const long = 'Nous avons lu votre dossier avec soin. '.repeat(80_000)

/** 421, 450 and 451 at each of the four stages, 5 % of the letters each. */
export async function deferred({ letters }: Size): Promise<Figures> {
  const stages = ['rcpt', 'data', 'dot']
  const codes = [421, 450, 451]
  const faults = stages.flatMap((stage) => codes.map((code) => `${stage}-${code}-once`))
  // Of every twenty letters, nine meet a fault of their own; at MAIL the server goes by its own count.
  const wishes = addressed(letters, (i) => faults[i % 20] ?? null)
  const { figures, met } = await drain(wishes, {
    atMail: (n) => (n % 20 < 3 ? (codes[n % 20] ?? null) : null),
  })
  figures.notes.push(`met: ${met}`)
  figures.violations.push(...unlessAllSent(figures))
  return figures
}

/** 550 and 554, 5 % of the letters each: failed at once, and not tried again. */
export async function refused({ letters }: Size): Promise<Figures> {
  const faults = ['rcpt-550', 'rcpt-554', 'dot-550', 'data-554']
  // Two of forty each, so 5 % for each code.
  const wishes = addressed(letters, (i) => (i % 40 < 4 ? (faults[i % 40] ?? null) : null))
  const { figures, met, sink } = await drain(wishes)
  const refusedOnes = wishes.filter(({ address }) => /^(rcpt|dot|data)-/.test(address))
  const again = refusedOnes.filter(({ address }) => sink.attempts.get(address) !== 1)
  figures.notes.push(`met: ${met}`)
  if (figures.failed !== refusedOnes.length)
    figures.violations.push(`${figures.failed} failed, the sink refused ${refusedOnes.length}`)
  if (again.length > 0) figures.violations.push(`${again.length} were not tried exactly once`)
  if (figures.unconfirmed > 0) figures.violations.push(`${figures.unconfirmed} in question`)
  return figures
}

/** The connection is reset while the data is on its way, before the final dot: 5 % of the letters, long ones. */
export async function resetInData({ letters }: Size): Promise<Figures> {
  const wishes = addressed(
    letters,
    (i) => (i % 20 === 0 ? 'data-reset-once' : null),
    (i) => (i % 20 === 0 ? { text: long } : {}),
  )
  const { figures, met } = await drain(wishes)
  figures.notes.push(`met: ${met}`)
  figures.violations.push(...unlessAllSent(figures))
  return figures
}

/**
 * The same with letters of the usual length: the final dot lies in the kernel by the time of the reset, so nobody can
 * know. None may be sent twice, and each is a question or sent.
 */
export async function resetInShortData({ letters }: Size): Promise<Figures> {
  const wishes = addressed(letters, (i) => (i % 20 === 0 ? 'data-reset-once' : null))
  const { figures, met, sink } = await drain(wishes)
  const resets = sink.faults.get('data-reset') ?? 0
  figures.notes.push(`met: ${met}`)
  if (figures.failed > 0) figures.violations.push(`${figures.failed} failed`)
  if (figures.unconfirmed > resets) figures.violations.push('more in question than resets')
  return figures
}

/** Accepted, and then a reset or silence: 2 % of the letters each. */
export async function acceptedThenGone({ letters }: Size): Promise<Figures> {
  const faults = ['dot-reset', 'dot-silence']
  const wishes = addressed(letters, (i) => (i % 50 < 2 ? (faults[i % 50] ?? null) : null))
  const { figures, met, sink } = await drain(wishes, {}, { TACT_SILENCE_MS: '1500' })
  const gone = (sink.faults.get('dot-reset') ?? 0) + (sink.faults.get('dot-silence') ?? 0)
  const expected = wishes.filter(({ address }) => address.startsWith('dot-')).length
  figures.notes.push(`met: ${met}`)
  if (gone !== expected) figures.violations.push(`the sink met ${gone} of ${expected}`)
  if (figures.unconfirmed !== gone)
    figures.violations.push(`${figures.unconfirmed} in question, the sink left ${gone} unanswered`)
  return figures
}

async function drain(
  wishes: LetterWish[],
  sinkOptions: { atMail?: (n: number) => number | null } = {},
  settings: Record<string, string> = {},
) {
  return onStage(async (stage) => {
    await writeLetters(wishes)
    const sink = await stage.startSink(sinkOptions)
    const startedAt = performance.now()
    stage.startWorker(sink, { TACT_RETRY_MS: '300', ...settings })
    await waitUntilSettled()
    const { figures } = await judge(sink.accepted, startedAt)
    const met = [...sink.faults].toSorted().map(([fault, count]) => `${fault} ×${count}`)
    return { figures, sink, met: met.join(', ') }
  })
}
