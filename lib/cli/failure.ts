import { fill, type Values, words } from './say.ts'

/** Something that the person at the terminal can put right: one sentence with the way out, no stack. */
export class Failure extends Error {
  override name = 'Failure'
  readonly reason: keyof typeof words.failures

  constructor(reason: keyof typeof words.failures, values: Values = {}) {
    super(fill(words.failures[reason], values))
    this.reason = reason
  }
}
