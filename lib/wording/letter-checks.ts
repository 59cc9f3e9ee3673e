import type { Language } from '../language/language.ts'
import { checkAddress } from './address.ts'
import { checkWording } from './check.ts'
import type { Finding } from './finding.ts'
import { fold } from './fold.ts'
import type { PassageContext } from './passage.ts'

export type LetterToCheck = Pick<
  PassageContext,
  'company' | 'stage' | 'interviews' | 'hired' | 'pool' | 'ratings'
> & {
  language: Language
  subject: string
  text: string
  candidate: { firstName: string; lastName: string; email: string | null }
  /** First and last names of the other candidates for this job. */
  otherNames: readonly string[]
  /** Required fields that are empty, by key. */
  missing: readonly string[]
  /** The job's title as the letter writes it. */
  job: string
  /** Recruiter, interviewers, company: names that may stand in the letter. */
  ownNames: readonly string[]
}

/** What speaks against sending these words to this person. Pure and offline; order as in the letter. */
export function checkLetter(letter: LetterToCheck): Finding[] {
  const { subject, text, language, candidate, missing, job, ...context } = letter
  return [
    ...checkAddress(candidate.email),
    ...checkSubject(subject, job),
    ...missing.map((detail): Finding => ({ rule: 'field.required', severity: 'block', detail })),
    ...checkWording({
      kind: 'letter',
      language,
      subject,
      text,
      context: { ...context, candidate, job: { title: job } },
    }),
  ]
}

function checkSubject(subject: string, job: string): Finding[] {
  if (subject.trim() === '') return [{ rule: 'subject.empty', severity: 'block', part: 'subject' }]
  const said = fold(subject)
  const title = fold(job).match(/[\p{L}\p{N}+#]+/gu) ?? []
  if (title.every((word) => said.includes(word))) return []
  return [{ rule: 'subject.job', severity: 'warn', part: 'subject', excerpt: subject, detail: job }]
}
