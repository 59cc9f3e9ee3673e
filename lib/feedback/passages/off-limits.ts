import type { Language } from '../../language/language.ts'
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
  const found = languagesOf(turn).flatMap((language) => findProtected(turn, language))
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

const frenchWords =
  /\b(?:je|j|le|la|les|des|du|une|est|et|que|qui|pas|vous|nous|on|dans|pour|avec|mais|oui|non|chez|sur|bonjour|merci)\b/g
const englishWords =
  /\b(?:i|the|is|and|that|you|we|it|to|of|was|were|with|but|yes|for|my|your|have|do|did|what|how)\b/g

/** The languages a turn is read in: both, unless it is plainly in one. */
function languagesOf(turn: string): Language[] {
  const folded = fold(turn)
  const french = folded.match(frenchWords)?.length ?? 0
  const english = folded.match(englishWords)?.length ?? 0
  if (french >= 2 && english === 0) return ['fr']
  if (english >= 2 && french === 0) return ['en']
  return ['fr', 'en']
}

/** The grounds that spoken words touch, by our own net. Expects folded text. */
function groundsOf(folded: string): Criterion[] {
  const calm = folded.replace(idioms, (found) => ' '.repeat(found.length))
  return spoken.filter(([, pattern]) => pattern.test(calm)).map(([criterion]) => criterion)
}

const idioms =
  /\b(?:bonne foi|mauvaise foi|ma foi,|good faith|bad faith|age d'or|page|mere de famille de produits|maison mere|famille de (?:produits|pieces|metiers)|family of products|parent company|mutuelle|race condition|race conditions)\b/g

/** Trades in which families, illness or unions are the work itself. */
const fields =
  /\b(?:infirm|soin|sante|medic|aide-soign|nurs|care|health|hospit|clini|patient|enseign|profess|prof\b|ecole|teach|school|class|educat|pedagog|petite enfance|animat|social|ressources humaines|rh\b|hr\b|human resources|people|relations? (?:sociales?|avec)|labou?r|droit|juri|law|legal|assur|insur|psycho|pharma|famil|notai|logement|housing|recru)/
const personal =
  /\b(?:mon|ma|mes|votre|vos|my|your|our)(?: own| deux| trois| two| three| propres?)* (?:enfants?|kids?|child\w*|fils|fille|bebe|baby|famille|family|mari|epouse?|femme|husband|wife|conjointe?|partner|mere|pere|mother|father|grossesse|pregnan\w*|maladie|illness|sante|health|cancer|handicap|disabilit\w*|religion|accent|origines?|age|syndicat|union|quartier|domicile|retraite|nationalite)\b|\b(?:je suis|j'etais|j'ai ete|suis|i am|i'm|i was|i've been) (?:\w+ )?(?:malade|enceinte|marie|mariee|divorce|divorcee|syndique\w*|delegue\w*|elu|elue|retraite|handicape\w*|sick|ill|pregnant|married|divorced|disabled|gay|religious)/

/** Whether a suggestion had better not be made of it, though no ground is named. `about`: title and skills, folded. */
export function isDelicate(folded: string, about: string): boolean {
  const isOfTheirWork = fields.test(about) && !personal.test(folded)
  for (const [word] of folded.matchAll(broad))
    if (!isOfTheirWork && !about.includes(word.slice(0, 5))) return true
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
