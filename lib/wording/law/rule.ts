import type { Criterion } from '../criteria.ts'
import type { Nature } from './protected.ts'

/**
 * One way to touch a protected ground. Expressions read a folded sentence: lower case, no accents, straight
 * apostrophes, single spaces (`fold`).
 */
export type LawRule = {
  criterion: Criterion
  /** `ground` unless said otherwise. */
  nature?: Nature
  /** What is pointed at; its match is the passage. Never matches the empty string. */
  pattern: RegExp
  /** The sentence must also say this, anywhere. */
  needs?: RegExp
  /** Said anywhere in the sentence, the words mean something else. */
  unless?: RegExp
  /** Takes the place of the match and keeps the grammar. */
  suggestion?: string
}
