import type { TranscriptTurn } from '../interviews/transcript/transcript.ts'
import type { Criterion } from '../wording/criteria.ts'
import type { OffLimitsPassage, Passages, SkillPassage } from './passages.ts'

/** What is kept of a transcript's passages: of those off limits no words, only where and which ground. */
export type TranscriptEvidence = {
  strengths: SkillPassage[]
  gaps: SkillPassage[]
  offLimits: { criterion: Criterion; turn: number }[]
}

/**
 * The turns without what touches a protected ground, which may not be stored (GDPR art. 9, Code du travail L1221-6),
 * whoever said it. A turn of which nothing is left stays, empty, so that the numbers stand.
 */
export function redact(
  turns: readonly TranscriptTurn[],
  passages: Passages,
): { turns: TranscriptTurn[]; evidence: TranscriptEvidence } {
  const barred = new Map<number, string[]>()
  for (const { turn, quote } of passages.offLimits) barred.set(turn, [...(barred.get(turn) ?? []), quote])
  const left = turns.map((turn) => {
    const quotes = barred.get(turn.number)
    return quotes ? { ...turn, text: without(turn.text, quotes) } : turn
  })
  const stands = ({ turn, quote }: SkillPassage) =>
    left.some((one) => one.number === turn && one.text.includes(quote))
  return {
    turns: left,
    evidence: {
      strengths: passages.strengths.filter(stands),
      gaps: passages.gaps.filter(stands),
      offLimits: grounds(passages.offLimits),
    },
  }
}

export function grounds(
  passages: readonly Pick<OffLimitsPassage, 'criterion' | 'turn'>[],
): TranscriptEvidence['offLimits'] {
  const seen = new Map(passages.map(({ criterion, turn }) => [`${turn} ${criterion}`, { criterion, turn }]))
  return [...seen.values()].sort((a, b) => a.turn - b.turn)
}

function without(text: string, quotes: readonly string[]): string {
  let left = text
  // A sentence that is said twice goes twice.
  for (const quote of quotes) left = left.replaceAll(quote, ' ')
  return left.replace(/ {2,}/g, ' ').trim()
}
