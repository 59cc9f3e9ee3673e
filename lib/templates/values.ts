import type { Civility, Language } from '../../prisma/client/enums.ts'
import { interviewDate } from '../language/dates.ts'
import { withDe } from '../language/elision.ts'
import { displayName } from '../language/names.ts'
import { cleanJobTitle } from '../language/title.ts'
import { typeset } from '../language/typography.ts'
import { type FieldKey, type FieldValues, isFeedback } from './fields.ts'

/** What the records know of a letter. `interviewedOn` is an ISO day, in the candidate's calendar. */
export type LetterFacts = {
  language: Language
  candidate: { firstName: string; lastName: string; civility: Civility | null }
  jobTitle: string
  company: string
  interview: { day: string; interviewers: string[] } | null
  recruiter: { name: string; jobTitle: string | null }
}

/** The data fields of a letter, from raw records: names as people write them, titles fit for running text. */
export function letterValues(facts: LetterFacts): FieldValues {
  const { language, candidate, interview, recruiter } = facts
  const name = displayName(candidate, language)
  // "avec Claire Vasseur", signed Claire Vasseur, would read as two people.
  const others = (interview?.interviewers ?? []).filter((person) => person !== recruiter.name)
  return {
    first_name: name.firstName,
    last_name: name.lastName,
    civility_name: name.formal,
    job: cleanJobTitle(facts.jobTitle, { civility: candidate.civility }),
    company: facts.company,
    interview_date: interview?.day ?? null,
    interviewer: new Intl.ListFormat(language, { type: 'conjunction' }).format(others) || null,
    recruiter: recruiter.name,
    recruiter_role: recruiter.jobTitle,
  }
}

export type Manner = { language: Language; today: string }

/** A value as the letter prints it. `today` (ISO day) is the day it will be read. */
export function shapeValue(
  key: FieldKey,
  value: string,
  shape: Manner & { filters: readonly string[] },
): string {
  const { language, today, filters } = shape
  if (isFeedback(key)) return typeset(value, language)
  if (key === 'interview_date') return interviewDate(value, today, language)
  const text = value.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  return filters.includes('de') && language === 'fr' ? withDe(text) : text
}

// Controls, lone surrogates, private use, and everything that turns the direction of reading or hides.
const unprintable =
  /[\p{Cc}\p{Cs}\p{Co}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFC]/gu

/** Hostile or careless input made harmless: one line for data, lines and paragraphs for feedback. */
export function cleanValue(key: FieldKey, raw: string | null | undefined): string {
  const text = cleanText(raw ?? '')
  return isFeedback(key) ? text : text.replace(/\n+/g, ' ')
}

/** Text of several paragraphs without controls, doubled spaces, or anything that looks like a merge field. */
export function cleanText(raw: string): string {
  const lines = raw.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(cleanLine)
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function cleanLine(line: string): string {
  return disarm(line.replace(/\t|(?![\u00A0\u202F])\p{Zs}/gu, ' ').replace(unprintable, ''))
    .replace(/ *([\u00A0\u202F])[ \u00A0\u202F]*| {2,}/g, (_, hard?: string) => hard ?? ' ')
    .replace(/[ \u00A0\u202F]+,/g, ',')
    .trim()
}

/** What looks like a merge field must never leave, whoever wrote it. */
export function disarm(text: string): string {
  return text.replace(/\{[{%]+|[%}]+\}/g, (mark) => (mark.startsWith('{') ? '{' : '}'))
}
