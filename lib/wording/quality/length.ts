import { isAfterInterview } from '../interview-words.ts'
import type { PlacedFinding } from '../passage.ts'
import { markSentence, type Reading } from '../reading.ts'

// About 60 to 220 words are a letter that is read; after a CV alone it may be shorter.
const most = 220
const tooMany = 260
const least = 50
const leastAfterInterview = 60

export function findLength(reading: Reading): PlacedFinding[] {
  const count = reading.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const end = reading.body.at(-1)
  if (count > most) return markSentence(reading, 'length.long', count > tooMany ? 'warn' : 'info')(end)
  if (count < least) return markSentence(reading, 'length.short', 'warn')(end)
  if (count < leastAfterInterview && isAfterInterview(reading))
    return markSentence(reading, 'length.short', 'info')(end)
  return []
}
