/**
 * The template language is a closed list (docs/decisions/0004-template-language.md): these fields, these
 * filters and these tags. What is not here is refused when a template is saved.
 */

/**
 * Taken from the records. `interview_date` is a day ("2026-04-04") and reads "du 4 avril dernier"; `pool_until`,
 * the last day in the talent pool, reads "30 juin 2027".
 */
export const dataFields = [
  'first_name',
  'last_name',
  'civility_name',
  'job',
  'company',
  'interview_date',
  'interviewer',
  'pool_until',
  'recruiter',
  'recruiter_role',
] as const

/** Written by the recruiter for each candidate; `custom_<key>` come from the table FeedbackField. */
export const feedbackFields = ['strength', 'reason', 'advice'] as const

/**
 * `de`: French, elided before a vowel sound ("d’Ingénieur Cloud", "de Cheffe de projet").
 * `day`: the interview's day without its preposition ("4 avril", "4 April").
 * `required`: left empty, the field blocks this one letter instead of taking its sentence away.
 */
export const filterNames = ['de', 'day', 'required'] as const

export const tagNames = [
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'comment',
  'endcomment',
] as const

/** Characters that each should not pass: two or three sentences. Those of the company's own fields are in the database. */
export const feedbackLengths = { strength: 500, reason: 500, advice: 500 } as const

export const customFieldPrefix = 'custom_'

export type DataField = (typeof dataFields)[number]
export type FeedbackKey = (typeof feedbackFields)[number] | `custom_${string}`
export type FieldKey = DataField | FeedbackKey
export type FilterName = (typeof filterNames)[number]
export type FieldValues = Partial<Record<FieldKey, string | null>>

const alwaysRequired: ReadonlySet<string> = new Set<DataField>([
  'first_name',
  'civility_name',
  'job',
  'company',
  'recruiter',
])

export function isFeedback(key: string): key is FeedbackKey {
  return (feedbackFields as readonly string[]).includes(key) || key.startsWith(customFieldPrefix)
}

export function isFilter(name: string): name is FilterName {
  return (filterNames as readonly string[]).includes(name)
}

/** `customKeys` are keys of FeedbackField, without the prefix. */
export function isField(name: string, customKeys: readonly string[]): name is FieldKey {
  if ((dataFields as readonly string[]).includes(name)) return true
  if ((feedbackFields as readonly string[]).includes(name)) return true
  return name.startsWith(customFieldPrefix) && customKeys.includes(name.slice(customFieldPrefix.length))
}

/** Whether this output may not be empty: some fields never, the others where the template says so. */
export function isRequired(key: FieldKey, filters: readonly string[]): boolean {
  return alwaysRequired.has(key) || filters.includes('required')
}
