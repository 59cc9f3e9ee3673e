import type { Language } from '../language/language.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Criterion } from '../wording/criteria.ts'
import { findProtected } from '../wording/law/protected.ts'

const languages: readonly Language[] = ['fr', 'en']

export type SetAside = { criterion: Criterion; text: string }
export type Sifted = { usable: string; setAside: SetAside[] }

/** A text without the sentences that touch protected matters, and those sentences. Teams write in both languages. */
export function sift(text: string): Sifted {
  const usable: string[] = []
  const setAside: SetAside[] = []
  for (const [start, end] of splitSentences(text)) {
    const sentence = text.slice(start, end)
    const hit = languages.map((language) => findProtected(sentence, language)[0]).find(Boolean)
    if (hit) setAside.push({ criterion: hit.criterion, text: sentence.trim() })
    else usable.push(sentence)
  }
  return { usable: usable.join('').trim(), setAside }
}
