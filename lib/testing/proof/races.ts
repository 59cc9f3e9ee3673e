import { db } from '../../db.ts'
import { approveRejection } from '../../rejections/approve.ts'
import { backToDraft, cancelRejection } from '../../rejections/cancel.ts'
import { saveDraft } from '../../rejections/draft.ts'
import { draftWords } from '../../rejections/draft-words.ts'
import { getLetterRecord } from '../../rejections/record.ts'
import type { Actor } from '../../team/actor.ts'
import { type Figures, judge } from './figures.ts'
import { addressed, spreadDepartures, words, writeLetters } from './letters.ts'
import { onStage } from './stage.ts'
import { sleep, waitForWorker, waitUntilSettled } from './waiting.ts'

type Size = { letters: number; seconds: number }
type Act = 'cancel' | 'edit'
/** What the person was told, in the end. */
type Told = { i: number; act: Act; answer: 'done' | 'too-late' | `odd: ${string}` }

/**
 * A person cancels, or takes back and approves other words, within a second of the departure: the whole way that the
 * pages go. Who was told "cancelled" must be right, and so must who was told "too late".
 */
export function raced({ letters, seconds }: Size): Promise<Figures> {
  return onStage(async (stage) => {
    const wishes = addressed(letters, undefined, () => ({ sendAt: new Date(Date.now() + 3_600_000) }))
    const actor = await writeLetters(wishes)
    const sink = await stage.startSink({ delayMs: 10 })
    stage.startWorker(sink)
    await waitForWorker()
    // Reading words builds its rules the first time.
    await screen('r1')
    const startedAt = performance.now()
    const dueAt = await spreadDepartures(seconds)
    const told = await Promise.all(
      wishes.map(async (_, k): Promise<Told> => {
        const i = k + 1
        const act: Act = i % 2 === 0 ? 'cancel' : 'edit'
        // Half anywhere within the second before and after, half where it is closest.
        const offset = Math.random() < 0.5 ? Math.random() * 2_000 - 1_000 : Math.random() * 400 - 300
        await sleep(Math.max(dueAt(i).getTime() + offset - Date.now(), 0))
        const answer = await (act === 'cancel' ? cancel(actor, i) : edit(actor, i)).catch(
          (error: unknown) => `odd: ${error instanceof Error ? error.message : error}` as const,
        )
        return { i, act, answer }
      }),
    )
    await waitUntilSettled()
    const { figures, times } = await judge(sink.accepted, startedAt)
    figures.letters = letters
    const raws = new Map(sink.accepted.map(({ messageId, raw }) => [messageId, raw]))
    for (const one of told) {
      const broken = await holdAgainst(one, times, raws)
      if (broken) figures.violations.push(`letter ${one.i}, ${one.act} ${one.answer}: ${broken}`)
    }
    const count = (act: Act, answer: Told['answer']) =>
      told.filter((one) => one.act === act && one.answer === answer).length
    figures.notes.push(
      `cancelled ${count('cancel', 'done')}, too late ${count('cancel', 'too-late')}; ` +
        `edited ${count('edit', 'done')}, too late ${count('edit', 'too-late')}`,
    )
    if (figures.unconfirmed > 0) figures.violations.push(`${figures.unconfirmed} in question`)
    return figures
  })
}

// A database with more to do than it can says so before anything has begun; a person presses again.
async function insist<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await run()
    } catch (error) {
      if (tries === 20 || !String(error).includes('Unable to start a transaction')) throw error
    }
  }
}

async function cancel(actor: Actor, i: number): Promise<Told['answer']> {
  const result = await insist(() => cancelRejection(actor, { rejectionId: `r${i}` }))
  if (result.ok) return 'done'
  return result.reason === 'too-late' ? 'too-late' : `odd: ${result.reason}`
}

async function edit(actor: Actor, i: number): Promise<Told['answer']> {
  const rejectionId = `r${i}`
  const back = await insist(() => backToDraft(actor, { rejectionId }))
  if (!back.ok) return back.reason === 'too-late' ? 'too-late' : `odd: ${back.reason}`
  const before = await screen(rejectionId)
  const body = words.text.replace('Nous ne', `${lastWords(i)}\n\nNous ne`)
  const { revision } = before
  const saved = await insist(() =>
    saveDraft(actor, { rejectionId, revision, fields: {}, subject: null, body }),
  )
  if (!saved.ok) return `odd: ${saved.reason}`
  const { seen } = await screen(rejectionId)
  const departure = { kind: 'now' as const }
  const approved = await insist(() =>
    approveRejection(actor, { rejectionId, revision: saved.value.revision, seen, departure }),
  )
  if (!approved.ok)
    return `odd: ${approved.reason} ${JSON.stringify('detail' in approved ? approved.detail : '')}`
  // "Now" leaves a minute to think again, which this proof has not.
  await db.$executeRaw`
    update email set "sendAt" = now() at time zone 'utc'
    where state = 'SCHEDULED' and id = (select "emailId" from rejection where id = ${rejectionId})`
  return 'done'
}

async function screen(rejectionId: string) {
  const now = new Date()
  const record = await getLetterRecord(rejectionId, now)
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const { subject, text } = draftWords(record, { company, readAt: now, otherNames: [] })
  return { revision: record.revision, seen: { subject, text } }
}

// Not a bare number: a letter that says 93 is asked what it says about where somebody lives.
function lastWords(i: number): string {
  return `Merci pour votre dossier, version x${i}x.`
}

/** What is wrong, if something is. */
async function holdAgainst(
  { i, act, answer }: Told,
  times: Map<string, number>,
  raws: Map<string, string>,
): Promise<string | null> {
  const first = `tact-${i}@entreprise.test`
  if (answer !== 'done' && answer !== 'too-late') return 'an answer that no page has a sentence for'
  if (answer === 'too-late') {
    if (times.get(first) !== 1) return `its words were accepted ${times.get(first) ?? 0} times`
    return raws.get(first)?.includes(lastWords(i)) ? 'words that nobody approved' : null
  }
  if (times.has(first)) return 'the words that were taken back left'
  if (act === 'cancel') return null
  const { email } = await db.rejection.findUniqueOrThrow({ where: { id: `r${i}` }, include: { email: true } })
  const last = email?.messageId ?? ''
  if (times.get(last) !== 1) return `the last words were accepted ${times.get(last) ?? 0} times`
  return raws.get(last)?.includes(lastWords(i)) ? null : 'not the last words'
}
