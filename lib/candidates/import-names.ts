import type { Civility } from '../../prisma/client/enums.ts'
import { civilityFrom } from '../language/gender.ts'
import { foldName } from './search.ts'

export type NameOrder = 'first-last' | 'last-first'
export type NameRead = { firstName: string; lastName: string; civility: Civility | null }

const particles = new Set(
  'de du des d le la les van von der den ter ten zu zur di da del della dos das do al el ben bin ibn abd abu mac mc saint st ste sainte'.split(
    ' ',
  ),
)

/** First and last name out of one cell: "Nom, Prénom", "DUPONT Jean", "Jean de La Tour", "Mme Léa Monnier". */
export function splitName(cell: string, order: NameOrder = 'first-last'): NameRead {
  const { text, civility } = withoutCivility(clean(cell))
  const [before = '', after] = text.split(/\s*,\s*/)
  if (after) return { lastName: before, firstName: withoutCivility(after).text, civility }
  const words = before.split(' ').filter(Boolean)
  if (words.length < 2) return { firstName: words[0] ?? '', lastName: '', civility }
  const at = capitals(words) ?? byOrder(words, order)
  const last = words.slice(at.from, at.to).join(' ')
  const first = [...words.slice(0, at.from), ...words.slice(at.to)].join(' ')
  return { firstName: first, lastName: last, civility }
}

/** What the title of the column says about the order: "Nom et prénom" is last name first. */
export function nameOrder(title: string): NameOrder {
  const folded = foldName(title)
  return /\bnoms?\b.*\bprenoms?\b|\b(last|family)\b.*\bfirst\b/.test(folded) ? 'last-first' : 'first-last'
}

/** One space between words, no quotation marks or invisible signs around. */
export function clean(cell: string): string {
  return cell
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”«»\s]+|["“”«»;,\s]+$/g, '')
}

/** At least one letter, of whatever script: "-" and "123" are no name. */
export function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !text.includes('@')
}

function withoutCivility(text: string): { text: string; civility: Civility | null } {
  const match =
    /^(m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|mister|dr|pr|docteur|professeur|prof|me|maitre)(?:\.\s*|\s+)(.+)$/i.exec(
      text,
    )
  const [, word = '', rest] = match ?? []
  // "M Dupont" is Monsieur, "Me" and "Ms" need their point or their case to be sure: "Ma" and "Mo" are names.
  if (!rest || (word.length <= 2 && word === word.toLowerCase())) return { text, civility: null }
  return { text: rest, civility: civilityFrom(word) }
}

type Span = { from: number; to: number }

/** Where the one block of words in capitals stands, with the particles before it; null when it says nothing. */
function capitals(words: string[]): Span | null {
  const isCapital = words.map(
    (word) =>
      word.replace(/[^\p{L}]/gu, '').length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  )
  const from = isCapital.indexOf(true)
  const to = isCapital.lastIndexOf(true) + 1
  if (from < 0 || isCapital.slice(from, to).includes(false) || to - from === words.length) return null
  if (from > 0 && to < words.length) return null
  const start = from === 0 ? 0 : withParticles(words, from)
  return { from: start, to }
}

/** Without capitals: one given name first, or one family name first; particles belong to what follows them. */
function byOrder(words: string[], order: NameOrder): Span {
  if (order === 'first-last') return { from: 1, to: words.length }
  let to = 1
  while (to < words.length - 1 && particles.has(foldName(words[to - 1] ?? ''))) to += 1
  return { from: 0, to }
}

// One word at least stays with the given name.
function withParticles(words: string[], from: number): number {
  let start = from
  while (
    start > 1 &&
    /^\p{Ll}/u.test(words[start - 1] ?? '') &&
    particles.has(foldName(words[start - 1] ?? ''))
  )
    start -= 1
  return start
}
