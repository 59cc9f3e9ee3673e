import { splitSentences } from '../language/sentences.ts'
import type { Criterion } from '../wording/criteria.ts'
import { findProtectedInEither } from '../wording/law/either-language.ts'

export type SetAside = { criterion: Criterion; text: string }
export type Sifted = { usable: string; setAside: SetAside[] }

/** A text without the sentences that touch protected matters, and those sentences. */
export function sift(text: string): Sifted {
  const passages = findProtectedInEither(text)
  const usable: string[] = []
  const setAside: SetAside[] = []
  for (const [start, end] of splitSentences(text)) {
    const hit = passages.find((passage) => passage.start < end && passage.end > start)
    if (hit) setAside.push({ criterion: hit.criterion, text: text.slice(start, end).trim() })
    else usable.push(text.slice(start, end))
  }
  return { usable: usable.join('').trim(), setAside }
}
