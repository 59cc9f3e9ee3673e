import type { Criterion } from './criteria.ts'

/** `block`: the letter cannot be approved. `warn`: a person should look. `info`: worth knowing. */
export type Severity = 'block' | 'warn' | 'info'

export const rules = [
  'law',
  'thanks.missing',
  'decision.unclear',
  'reason.vague',
  'personal.missing',
  'advice.missing',
  'opening.missing',
  'tone.cold',
  'empathy.false',
  'person.third',
  'shouting',
  'length.long',
  'length.short',
  'promise.unfounded',
  'truth.hired',
  'truth.interview',
  'truth.date',
  'truth.interviewer',
  'truth.reason',
  'truth.support',
  'name.other',
  'field.required',
  'field.unresolved',
  'blank',
  'address.missing',
  'address.malformed',
  'subject.empty',
  'subject.job',
] as const

export type Rule = (typeof rules)[number]

/** Something to look at in a letter. Offsets are UTF-16, into the part; the words are in messages `wording`. */
export type Finding = {
  rule: Rule
  severity: Severity
  /** For `law`: the protected ground. */
  criterion?: Criterion
  part?: 'subject' | 'text'
  start?: number
  end?: number
  excerpt?: string
  /** For `field.required` the field's key; for `address.malformed` the address; else what the sentence names. */
  detail?: string
  /** Takes the place of the words from `start` to `end`; empty: they go. */
  suggestion?: string
  /** Set when a person with the right to do so let a block stand (it is a `warn` then), and why. */
  override?: { by: string; reason: string }
}

/** What a person keeps or overrides: this rule about these words, whatever stands around them. */
export function findingKey({ rule, criterion, excerpt = '', detail = '' }: Finding): string {
  return [rule, criterion ?? '', excerpt.trim() || detail].join('|')
}

/** Blocks that are a matter of judgement. A missing address or field is none. */
const matterOfJudgement: readonly Rule[] = [
  'law',
  'name.other',
  'promise.unfounded',
  'truth.hired',
  'truth.interview',
  'truth.date',
  'truth.interviewer',
]

/** Whether a person with the right to do so may let this block stand. */
export function canBeOverridden({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return severity === 'block' && matterOfJudgement.includes(rule)
}
