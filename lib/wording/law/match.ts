import { splitSentences } from '../../language/sentences.ts'
import { fold } from '../fold.ts'
import type { ProtectedPassage } from './protected.ts'
import type { LawRule } from './rule.ts'

/**
 * Runs the rules over each sentence; of passages of one criterion that overlap, the longest stays. What `innocent`
 * (a global expression) matches is hidden from the rules: "gender pay gap", "race condition".
 */
export function matchRules(text: string, rules: readonly LawRule[], innocent?: RegExp): ProtectedPassage[] {
  const folded = fold(text)
  const composed = innocent ? folded.replace(innocent, (words) => '#'.repeat(words.length)) : folded
  const found: ProtectedPassage[] = []
  for (const [from, to] of splitSentences(text)) {
    const sentence = composed.slice(from, to)
    for (const rule of rules) found.push(...passagesOf(rule, sentence, from))
  }
  return longest(found).sort((a, b) => a.start - b.start || a.end - b.end)
}

function passagesOf(rule: LawRule, sentence: string, offset: number): ProtectedPassage[] {
  const { criterion, nature = 'ground', pattern, needs, unless, suggestion } = rule
  const match = pattern.exec(sentence)
  if (!match || match[0] === '') return []
  if (needs && !needs.test(sentence)) return []
  if (unless?.test(sentence)) return []
  const start = offset + match.index
  const passage = { criterion, nature, start, end: start + match[0].length }
  return [suggestion === undefined ? passage : { ...passage, suggestion }]
}

function longest(found: ProtectedPassage[]): ProtectedPassage[] {
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const kept: ProtectedPassage[] = []
  for (const passage of byLength) {
    const isCovered = kept.some(
      (other) =>
        other.criterion === passage.criterion && passage.start < other.end && passage.end > other.start,
    )
    if (!isCovered) kept.push(passage)
  }
  return kept
}
