import type { Rule, Severity } from './finding.ts'
import type { PlacedFinding } from './passage.ts'
import { isSentenceStart, mark, type Reading, sentenceAt, upper } from './reading.ts'

/**
 * A turn of phrase, folded. `instead`: the words that keep the meaning (`$1` stands for the first group, unfolded);
 * empty: the phrase can go. `unless`: what in the sentence makes it harmless.
 */
export type Phrase = { pattern: RegExp; instead?: string; unless?: RegExp; rule?: Rule; severity?: Severity }

/** Every phrase of a table that the text holds; the first to claim a place keeps it. */
export function findPhrases(reading: Reading, table: readonly Phrase[], rule: Rule): PlacedFinding[] {
  const found: PlacedFinding[] = []
  for (const { pattern, instead, unless, ...own } of table) {
    for (const match of reading.folded.matchAll(global(pattern))) {
      if (match[0] === '') continue
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && end > other.start)) continue
      if (unless?.test(sentenceAt(reading, start).folded)) continue
      const [, group = ''] = match
      const kept =
        group === ''
          ? ''
          : reading.text.slice(
              start + match[0].indexOf(group),
              start + match[0].indexOf(group) + group.length,
            )
      const words = instead?.replace('$1', kept)
      const suggestion = words && isSentenceStart(reading, start) ? upper(words) : words
      found.push(mark(reading, { rule, severity: 'warn', ...own, start, end, suggestion }))
    }
  }
  return found
}

const globals = new Map<RegExp, RegExp>()

function global(pattern: RegExp): RegExp {
  const found = globals.get(pattern) ?? new RegExp(pattern.source, 'gu')
  globals.set(pattern, found)
  return found
}
