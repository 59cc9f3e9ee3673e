import type { Civility, Language } from '../../prisma/client/enums.ts'
import { dayMonthYear, lastingInterviewDate } from '../language/dates.ts'
import { withDe } from '../language/elision.ts'
import { civilityWord } from '../language/gender.ts'
import { displayName, greeting } from '../language/names.ts'
import { cleanJobTitle } from '../language/title.ts'
import { typeset } from '../language/typography.ts'
import { withoutControls } from '../language/visible.ts'
import { type FieldKey, type FieldValues, isFeedback } from './fields.ts'

/** What the records know of a letter. `interview.day` is an ISO day where the company is. */
export type LetterFacts = {
  language: Language
  candidate: { firstName: string; lastName: string; civility: Civility | null }
  jobTitle: string
  company: string
  interview: { day: string; interviewers: string[] } | null
  recruiter: { name: string; jobTitle: string | null }
  /** The last day (ISO) of the person's entry in the talent pool, where there is one. */
  poolUntil?: string | null
}

/** The data fields of a letter, from raw records: names as people write them, titles fit for running text. */
export function letterValues(facts: LetterFacts): FieldValues {
  const { language, candidate, interview, recruiter } = facts
  const name = displayName(candidate)
  // "avec Claire Vasseur", signed Claire Vasseur, would read as two people.
  const others = (interview?.interviewers ?? []).filter((person) => person !== recruiter.name)
  return {
    first_name: greeted(candidate, language),
    last_name: name.lastName,
    civility_name: formalName(candidate, language),
    job: cleanJobTitle(facts.jobTitle, { civility: candidate.civility, language }),
    company: facts.company,
    interview_date: interview?.day ?? null,
    interviewer: new Intl.ListFormat(language, { type: 'conjunction' }).format(others) || null,
    pool_until: facts.poolUntil ?? null,
    recruiter: recruiter.name,
    recruiter_role: recruiter.jobTitle,
  }
}

// The name to greet with. Where there is only an initial or a family name, people write more than that.
function greeted(candidate: LetterFacts['candidate'], language: Language): string {
  return greeting(candidate, language)
    .replace(/^\S+?,?( |$)/, '')
    .replace(/,$/, '')
}

function formalName({ civility, ...raw }: LetterFacts['candidate'], language: Language): string {
  const { lastName, fullName } = displayName(raw)
  return civility && lastName ? `${civilityWord(civility, language)} ${lastName}` : fullName
}

export type Manner = { language: Language; today: string }

/** A value as the letter prints it. `today` (ISO day) is the day it will be read. RangeError on a day that is none. */
export function shapeValue(
  key: FieldKey,
  value: string,
  shape: Manner & { filters: readonly string[] },
): string {
  const { language, filters } = shape
  if (isFeedback(key)) return typeset(value, language)
  if (key === 'interview_date') return interviewPhrase(value, shape)
  if (key === 'pool_until') return dayMonthYear(value, language)
  const text = value.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  return filters.includes('de') && language === 'fr' ? withDe(text) : text
}

// "hier" would be wrong by the time the letter is opened.
function interviewPhrase(
  day: string,
  { language, today, filters }: Manner & { filters: readonly string[] },
): string {
  const phrase = lastingInterviewDate(day, today, language)
  return filters.includes('day')
    ? phrase.replace(/^(?:du|on) /, '').replace(/ (?:dernier|prochain)$/, '')
    : phrase
}

/** Hostile or careless input made harmless: one line for data, lines and paragraphs for feedback. */
export function cleanValue(key: FieldKey, raw: string | null | undefined): string {
  const text = cleanText(raw ?? '')
  if (isFeedback(key)) return text
  // A name or a title without a letter or a figure is none: "-", "," or "?" in a file.
  return /[\p{L}\p{N}]/u.test(text) ? oneLine(text) : ''
}

function oneLine(text: string): string {
  return text
    .replace(/^[\s,;]+/, '')
    .replace(/\n+/g, ' ')
    .replace(/ +,/g, ',')
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
  const visible = withoutControls(line.replace(/[\p{Cs}\p{Co}]/gu, ''))
  return disarm(visible).replace(/ +,/g, ',').trim()
}

/** What looks like a merge field must never leave, whoever wrote it. */
export function disarm(text: string): string {
  return text.replace(/\{[{%]+|[%}]+\}/g, (mark) => (mark.startsWith('{') ? '{' : '}'))
}
