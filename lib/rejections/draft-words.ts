import type { Company } from '../../prisma/client/client.ts'
import { dayOf } from '../calendar/days.ts'
import type { EvidenceLink } from '../feedback/schema.ts'
import type { FieldValues } from '../templates/fields.ts'
import type { RenderedLetter } from '../templates/letter.ts'
import { renderLetter, renderWritten } from '../templates/render.ts'
import { letterValues } from '../templates/values.ts'
import type { Finding, Rule } from '../wording/finding.ts'
import { checkLetter } from '../wording/letter-checks.ts'
import { withOverrides } from './override.ts'
import type { LetterRecord } from './record.ts'
import { findUnsupported } from './support.ts'

export type DraftWords = {
  /** The letter in pieces, holes included, for the composer. */
  composed: RenderedLetter
  /** Exactly what would leave. */
  subject: string
  text: string
  findings: Finding[]
}

export type Around = {
  company: Pick<Company, 'name' | 'timeZone'>
  /** When the letter is expected to be read, for "du 4 avril dernier". */
  readAt: Date
  /** Names of the other candidates of this job. */
  otherNames: string[]
}

/** The words of a draft as they stand, and what speaks against sending them. Pure. */
export function draftWords(record: LetterRecord, around: Around): DraftWords {
  const { candidate } = record.application
  const { language } = record
  const { subject, body } = record.templateVersion
  const today = dayIn(around.readAt, around.company.timeZone)
  const values = valuesOf(record, around)
  const letter = { subject, body, language, today, values }
  const fromTemplate = renderLetter({ ...letter, mode: 'final' })
  const written = renderWritten({ subject: record.subject ?? '', body: record.body ?? '', language })
  const words = {
    subject: record.subject === null ? fromTemplate.subjectText : written.subjectText,
    text: record.body === null ? fromTemplate.text : written.text,
  }
  const missing = record.body === null ? fromTemplate.missing : []
  const checked = checkLetter({
    ...words,
    language,
    candidate: {
      firstName: candidate.firstName,
      lastName: candidate.lastName,
      email: candidate.emails[0]?.address ?? null,
    },
    job: values.job ?? record.application.job.title,
    otherNames: around.otherNames,
    ownNames: [record.owner.name, around.company.name, ...interviewerNames(record)],
    missing,
    ...factsOf(record, around),
  })
  const findings = [
    ...checked.filter(({ rule }) => missing.length === 0 || !waitsForFields.includes(rule)),
    ...(record.body === null ? findUnsupported(fromTemplate, record.links as EvidenceLink[]) : []),
  ]
  return {
    composed: renderLetter({ ...letter, mode: 'compose' }),
    ...words,
    findings: withOverrides(findings, record.overrides),
  }
}

// A letter that is not written yet is vague and short by nature: said once its required fields are filled.
const waitsForFields: readonly Rule[] = ['reason.vague', 'personal.missing', 'advice.missing', 'length.short']

function valuesOf(record: LetterRecord, around: Around): FieldValues {
  const { candidate, job, interviews } = record.application
  const latest = interviews[0]
  return {
    ...letterValues({
      language: record.language,
      candidate,
      jobTitle: job.title,
      company: around.company.name,
      interview: latest
        ? {
            day: dayIn(latest.startsAt, around.company.timeZone),
            interviewers: latest.interviewers.map((one) => one.user.name),
          }
        : null,
      recruiter: record.owner,
      poolUntil: poolOf(record)?.until ?? null,
    }),
    ...(record.fields as FieldValues),
  }
}

/** What the letter must not contradict. */
function factsOf(record: LetterRecord, { company }: Around) {
  const { job, interviews } = record.application
  return {
    company: company.name,
    hired: job.applications.length > 0,
    pool: poolOf(record),
    ratings: interviews.flatMap((one) => one.ratings),
    interviews: interviews.map(({ startsAt, interviewers }) => ({
      date: dayIn(startsAt, company.timeZone),
      interviewer: interviewers.map(({ user }) => user.name).join(', '),
    })),
  }
}

function poolOf({ application }: LetterRecord): { until: string } | null {
  const [entry] = application.candidate.poolEntries
  return entry ? { until: entry.until.toISOString().slice(0, 10) } : null
}

function interviewerNames(record: LetterRecord): string[] {
  return record.application.interviews.flatMap((one) => one.interviewers.map(({ user }) => user.name))
}

/** The ISO day of an instant on a wall calendar. */
export function dayIn(instant: Date, timeZone: string): string {
  return dayOf(instant, timeZone).toString()
}
