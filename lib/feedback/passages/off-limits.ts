import { splitSentences } from '../../language/sentences.ts'
import type { Criterion } from '../../wording/criteria.ts'
import { fold } from '../../wording/fold.ts'
import { findProtected } from '../../wording/law/protected.ts'
import { broad, spoken } from './off-limits-words.ts'

/** A sentence of a turn, with what it touches. Offsets into the turn. */
export type Sentence = { start: number; end: number; text: string; folded: string; grounds: Criterion[] }

const longest = 320

/** The sentences of what was said, talk without full stops cut at its commas, each with the grounds it touches. */
export function sentencesOf(turn: string): Sentence[] {
  const found = [...findProtected(turn, 'fr'), ...findProtected(turn, 'en')]
  return splitSentences(turn)
    .flatMap(([start, end]) => cut(turn, { start, end }))
    .map(({ start, end }) => {
      const raw = turn.slice(start, end)
      const text = raw.trim()
      const from = start + raw.indexOf(text.charAt(0))
      const to = from + text.length
      const folded = fold(text)
      const named = found.filter((one) => one.start < to && one.end > from).map((one) => one.criterion)
      return { start: from, end: to, text, folded, grounds: [...new Set([...named, ...groundsOf(folded)])] }
    })
    .filter((sentence) => sentence.text !== '')
}

/** The grounds that spoken words touch, by our own net. Expects folded text. */
export function groundsOf(folded: string): Criterion[] {
  const calm = folded.replace(idioms, (found) => ' '.repeat(found.length))
  return spoken.filter(([, pattern]) => pattern.test(calm)).map(([criterion]) => criterion)
}

const idioms =
  /\b(?:bonne foi|mauvaise foi|ma foi,|good faith|bad faith|age d'or|page|mere de famille de produits|maison mere|famille de (?:produits|pieces|metiers)|family of products|parent company|mutuelle|race condition|race conditions)\b/g

/** Whether a suggestion had better not be made of it, though no ground is named. `about`: title and skills, folded. */
export function isDelicate(folded: string, about: string): boolean {
  for (const [word] of folded.matchAll(broad)) if (!about.includes(word.slice(0, 5))) return true
  return false
}

function cut(turn: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let from = start
  while (end - from > longest) {
    const window = turn.slice(from, from + longest)
    const comma = Math.max(window.lastIndexOf(', '), window.lastIndexOf(' et '), window.lastIndexOf(' and '))
    const space = window.lastIndexOf(' ')
    const length = comma > longest / 3 ? comma + 1 : space > 0 ? space + 1 : longest
    pieces.push({ start: from, end: from + length })
    from += length
  }
  pieces.push({ start: from, end })
  return pieces
}
