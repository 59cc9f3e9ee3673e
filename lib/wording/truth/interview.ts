import { interviewMentions } from '../interview-words.ts'
import type { PlacedFinding } from '../passage.ts'
import { mark, type Reading } from '../reading.ts'

/** An interview is spoken of, and the record has none. */
export function findNoInterview(reading: Reading): PlacedFinding[] {
  const { interviews } = reading.context
  if (!interviews || interviews.length > 0) return []
  const seen = new Set<number>()
  return interviewMentions(reading)
    .filter(({ sentence }) => !seen.has(sentence.start) && seen.add(sentence.start))
    .map(({ start, end }) => mark(reading, { rule: 'truth.interview', severity: 'block', start, end }))
}
