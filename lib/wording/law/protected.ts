import type { Language } from '../../language/language.ts'
import type { Criterion } from '../criteria.ts'
import { englishFrame } from './english/frame.ts'
import { englishRules } from './english/rules.ts'
import { frenchFrame } from './french/frame.ts'
import { frenchRules } from './french/rules.ts'
import { matchRules } from './match.ts'

/**
 * `ground`: reads as a reason. `mention`: a kind or casual word about a protected fact. `code`: a word that often
 * hides one ("surqualifié").
 */
export type Nature = 'ground' | 'mention' | 'code'

/** Offsets are UTF-16, into the text. */
export type ProtectedPassage = {
  criterion: Criterion
  nature: Nature
  start: number
  end: number
  /** Takes the place of the passage, and keeps what is lawful of its meaning. */
  suggestion?: string
}

/** What touches a protected ground (Code du travail L1132-1 and its neighbours abroad), in the order of the text. */
export function findProtected(text: string, language: Language): ProtectedPassage[] {
  return language === 'fr'
    ? matchRules(text, frenchRules, frenchFrame)
    : matchRules(text, englishRules, englishFrame)
}
