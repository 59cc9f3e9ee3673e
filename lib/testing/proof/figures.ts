import type { EmailState } from '../../../prisma/client/enums.ts'
import { db } from '../../db.ts'
import type { Accepted } from '../smtp-sink.ts'
import { patiently } from './waiting.ts'

export type Figures = {
  letters: number
  seconds: number
  sent: number
  failed: number
  unconfirmed: number
  /** Letters that the sink accepted more than once, or persons who got more than one. */
  duplicates: number
  /** Neither accepted and marked so, nor failed, nor shown as a question, nor cancelled by a person. */
  lost: number
  /** What a reader of the figures should know: how often each fault was met, how long a recovery took. */
  notes: string[]
  /** What must not be. Empty: the row holds. */
  violations: string[]
}

export type Letter = {
  id: string
  state: EmailState
  messageId: string
  toAddress: string
  attempts: number
  sendAt: Date
}

export type Outcome = { figures: Figures; letters: Letter[]; times: Map<string, number> }

/**
 * Holds what the database says against what the sink accepted, and the sink is right. These laws are every row's;
 * a row adds its own to `violations`.
 */
export async function judge(all: Accepted[], startedAt: number): Promise<Outcome> {
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10
  const letters = await patiently(() =>
    db.email.findMany({
      where: { kind: 'LETTER' },
      select: { id: true, state: true, messageId: true, toAddress: true, attempts: true, sendAt: true },
    }),
  )
  // What Tact writes to the team about these letters is none of them.
  const notices = await patiently(() =>
    db.email.findMany({ where: { kind: { not: 'LETTER' } }, select: { messageId: true } }),
  )
  const ours = new Set(notices.map(({ messageId }) => messageId))
  const accepted = all.filter(({ messageId }) => !ours.has(messageId))
  const times = countBy(accepted, (message) => message.messageId)
  const had = (letter: Letter) => times.get(letter.messageId) ?? 0
  const inState = (...states: EmailState[]) => letters.filter(({ state }) => states.includes(state))
  const told = await toldOf()

  const persons = countBy(accepted, (message) => message.to)
  const duplicates = letters.filter((letter) => had(letter) > 1)
  const twice = [...persons].filter(([, count]) => count > 1)
  const unmarked = inState('FAILED', 'CANCELLED', 'SCHEDULED', 'SENDING', 'HELD').filter(had)
  const phantoms = inState('SENT').filter((letter) => had(letter) === 0)
  const left = inState('SCHEDULED', 'SENDING', 'HELD')
  const hidden = inState('UNCONFIRMED').filter(({ id }) => !told.get(id)?.includes('rejection.unconfirmed'))
  const untold = inState('SENT').filter(
    ({ id }) => told.get(id)?.filter((kind) => kind === 'rejection.sent').length !== 1,
  )
  const strangers = accepted.filter(({ messageId }) => !letters.some((one) => one.messageId === messageId))

  const figures: Figures = {
    letters: letters.length,
    seconds,
    sent: inState('SENT').length,
    failed: inState('FAILED').length,
    unconfirmed: inState('UNCONFIRMED').length,
    duplicates: Math.max(duplicates.length, twice.length),
    lost: phantoms.length + left.length,
    notes: [],
    violations: [],
  }
  const law = (what: string, broken: unknown[]) => {
    if (broken.length > 0) figures.violations.push(`${broken.length} ${what}`)
  }
  law('accepted more than once', duplicates)
  law('persons got more than one letter', twice)
  law('accepted and not marked as sent or in question', unmarked)
  law('marked as sent, and the sink never had them', phantoms)
  law(`left waiting (${[...new Set(left.map(({ state }) => state))].join(', ')})`, left)
  law('unconfirmed and not shown in the timeline', hidden)
  law('sent and not told exactly once in the timeline', untold)
  law('accepted of which no row knows', strangers)
  return { figures, letters, times }
}

async function toldOf(): Promise<Map<string, string[]>> {
  const events = await patiently(() =>
    db.event.findMany({ where: { emailId: { not: null } }, select: { emailId: true, kind: true } }),
  )
  const told = new Map<string, string[]>()
  for (const { emailId, kind } of events) {
    if (emailId) told.set(emailId, [...(told.get(emailId) ?? []), kind])
  }
  return told
}

function countBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, number> {
  const times = new Map<string, number>()
  for (const item of items) times.set(keyOf(item), (times.get(keyOf(item)) ?? 0) + 1)
  return times
}
