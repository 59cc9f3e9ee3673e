import type { Language } from '../language/language.ts'
import type { Finding } from './finding.ts'

export type PassageKind = 'letter' | 'field' | 'note'

/** What is known about the person and the job. What is left out is not held against the words. */
export type PassageContext = {
  candidate?: { firstName?: string | null; lastName?: string | null; civility?: string | null }
  job?: { title: string }
  company?: string
  /** The stage reached, in any words. */
  stage?: string
  /** Interviews held; `date` is an ISO day, `interviewer` one name or several. Empty: there was none. */
  interviews?: readonly { date: string; interviewer?: string | null }[]
  /** Whether somebody is hired for this job. */
  hired?: boolean
  /** Names of the other candidates for this job. */
  otherNames?: readonly string[]
  /** Recruiter, interviewers, company: names that may stand in the words. */
  ownNames?: readonly string[]
  /** An open entry of the talent pool; it founds a promise to come back. */
  pool?: { until: string } | null
  /** The scorecards, 1 to 4. */
  ratings?: readonly { criterion: string; value: number }[]
}

export type Passage = {
  language: Language
  text: string
  kind: PassageKind
  subject?: string | undefined
  context?: PassageContext | undefined
}

/** A finding whose place in the text is known. */
export type PlacedFinding = Finding & { start: number; end: number; excerpt: string }
