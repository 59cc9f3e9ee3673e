import { folded } from '../language/language.ts'
import { splitSentences } from '../language/sentences.ts'
import type { EvidenceLink } from './schema.ts'

const alike = 0.4

/**
 * The links of a field after its words changed: each follows its sentence, or the one most like it (two words in
 * five or more), and is dropped with it.
 */
export function relink(before: string, after: string, links: readonly EvidenceLink[]): EvidenceLink[] {
  const sentences = sentencesOf(after)
  return links.flatMap((link) => {
    if (after.includes(link.sentence)) return [link]
    if (!before.includes(link.sentence)) return [link]
    const [best] = sentences
      .map((sentence) => ({ sentence, likeness: likeness(link.sentence, sentence) }))
      .toSorted((a, b) => b.likeness - a.likeness)
    return best && best.likeness >= alike ? [{ ...link, sentence: best.sentence }] : []
  })
}

/** The sentences of a field that rest on nothing, as offsets into it. */
export function unsupportedSentences(
  text: string,
  links: readonly Pick<EvidenceLink, 'sentence'>[],
): { start: number; end: number }[] {
  return splitSentences(text)
    .map(([start, end]) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
    .filter(({ start, end }) => {
      const sentence = text.slice(start, end)
      return !links.some(
        (link) => link.sentence.includes(sentence) || likeness(link.sentence, sentence) >= alike,
      )
    })
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(([start, end]) => text.slice(start, end).trim())
}

/** The share of words that two sentences have in common (Dice), 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  if (one.size + two.size === 0) return 0
  const shared = [...one].filter((word) => two.has(word)).length
  return (2 * shared) / (one.size + two.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(folded(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}
