import type { Criterion } from '../criteria.ts'
import type { Nature } from './protected.ts'

/**
 * One way to touch a protected ground. Expressions read a folded sentence: lower case, no accents, straight
 * apostrophes, single spaces (`fold`).
 */
export type LawRule = {
  criterion: Criterion
  /** `ground` unless said otherwise; among kind words a ground is a mention. */
  nature?: Nature
  /** What is pointed at; every match is a passage. Never matches the empty string. */
  pattern: RegExp
  /** The sentence must also say this, anywhere. */
  needs?: RegExp
  /** The whole text must say this. */
  needsInText?: RegExp
  /** Said anywhere in the sentence, the words mean something else. */
  unless?: RegExp
  /** The same, between the commas around the match only. */
  unlessInClause?: RegExp
  /** Takes the place of the match and keeps the grammar. */
  suggestion?: string
}

/** What a language knows beside its rules. */
export type LawFrame = {
  /** Terms of a trade that are hidden from the rules: "carte mère", "race condition". A global expression. */
  innocent?: RegExp
  /** Proper names, hidden as well; read in the text itself, capitals and accents kept: "Marie". A global expression. */
  names?: RegExp
  /** Nothing in such a sentence counts: a statement on equal opportunities. `around`: with its neighbours. */
  passes?: (sentence: string, around: string) => boolean
  /** Wishes and sympathy: a ground among them is a mention. */
  kindness?: RegExp
  /** Said beside the kind words: the sentence gives a reason all the same. */
  reason?: RegExp
}
