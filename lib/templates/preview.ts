import { LiquidError } from 'liquidjs'
import { Temporal } from 'temporal-polyfill'
import type { Language } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { done, NotFound, type Outcome } from '../errors.ts'
import { displayName } from '../language/names.ts'
import { translatorFor } from '../messages/messages.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { checkWording } from '../wording/check.ts'
import type { Finding } from '../wording/finding.ts'
import { asExtreme } from './extremes.ts'
import { customFieldPrefix, type FieldValues, feedbackFields } from './fields.ts'
import type { RenderedLetter } from './letter.ts'
import { checkTemplate, type TemplateProblem } from './parse.ts'
import { renderLetter } from './render.ts'
import type { PreviewTemplate } from './schema.ts'
import { type LetterFacts, letterValues } from './values.ts'

/**
 * `letter` is null while the words cannot be read as a template. `findings`: what the reading of letters says of it,
 * with every feedback field filled; places are left out, since the letter shown may be another one.
 */
export type TemplatePreview = {
  problems: TemplateProblem[]
  letter: RenderedLetter | null
  findings: Finding[]
}

/** A template, saved or not, as one person would get it: their data, and feedback as it was or might be written. */
export async function previewTemplate(
  actor: Actor,
  input: PreviewTemplate,
  now = new Date(),
): Promise<Outcome<TemplatePreview>> {
  requirePermission(actor, 'template.see')
  const { language, subject, body, applicationId, extreme } = input
  const [company, custom, person] = await Promise.all([
    db.company.findUniqueOrThrow({ where: { id: 1 }, select: { name: true, timeZone: true } }),
    db.feedbackField.findMany({ where: { archivedAt: null } }),
    applicationId ? findPerson(applicationId, now) : null,
  ])
  if (applicationId && !person) throw new NotFound('application')
  const today = dayIn(now, company.timeZone)
  const recruiter = { name: actor.name, jobTitle: actor.jobTitle }
  const someone: LetterFacts = person
    ? { ...factsOf(person, company.timeZone), language, company: company.name, recruiter }
    : { ...madeUp(language, today), language, company: company.name, recruiter }
  const feedback = { ...sampleFeedback(language, custom), ...writtenFor(person, language) }
  const facts = extreme ? asExtreme(extreme, someone) : someone
  const withFeedback = input.withFeedback && extreme !== 'no-feedback'
  const data = letterValues(facts)
  const problems = checkTemplate({ language, subject, body, customKeys: custom.map((field) => field.key) })
  if (problems.some(isUnreadable)) return done({ problems, letter: null, findings: [] })
  const asked = { language, subject, body, today, mode: 'final' } as const
  const filled = render({ ...asked, values: { ...data, ...feedback } })
  const letter = withFeedback ? filled : render({ ...asked, values: data })
  return done({ problems, letter, findings: filled ? findingsIn(filled, facts) : [] })
}

export type PreviewPerson = { applicationId: string; name: string; job: string }

/** Whose letter may be looked at: the latest applications to open jobs. */
export async function listPreviewPeople(actor: Actor): Promise<PreviewPerson[]> {
  requirePermission(actor, 'template.see')
  const applications = await db.application.findMany({
    where: { job: { archivedAt: null } },
    // Ids rise with time, so this reads the end of an index and sorts nothing.
    orderBy: { id: 'desc' },
    take: 40,
    select: {
      id: true,
      job: { select: { title: true } },
      candidate: { select: { firstName: true, lastName: true } },
    },
  })
  return applications.map(({ id, job, candidate }) => ({
    applicationId: id,
    name: displayName(candidate).fullName,
    job: job.title,
  }))
}

function findPerson(applicationId: string, now: Date) {
  return db.application.findUnique({
    where: { id: applicationId },
    select: {
      job: { select: { title: true } },
      candidate: { select: { firstName: true, lastName: true, civility: true } },
      interviews: {
        where: { cancelledAt: null, startsAt: { lte: now } },
        orderBy: { startsAt: 'desc' },
        take: 1,
        select: { startsAt: true, interviewers: { select: { user: { select: { name: true } } } } },
      },
      rejections: { where: { cancelledAt: null }, take: 1, select: { fields: true, language: true } },
    },
  })
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>

function factsOf({ candidate, job, interviews }: Person, timeZone: string) {
  const latest = interviews[0]
  const interview = latest && {
    day: dayIn(latest.startsAt, timeZone),
    interviewers: latest.interviewers.map(({ user }) => user.name),
  }
  return { candidate, jobTitle: job.title, interview: interview ?? null }
}

function writtenFor(person: Person | null, language: Language): FieldValues {
  const rejection = person?.rejections.find((one) => one.language === language)
  const written = (rejection?.fields ?? {}) as Record<string, string>
  return Object.fromEntries(Object.entries(written).filter(([, words]) => words.trim() !== ''))
}

function madeUp(language: Language, today: string) {
  const t = translatorFor(language, 'templates')
  return {
    candidate: {
      firstName: t('pages.sample.first-name'),
      lastName: t('pages.sample.last-name'),
      civility: null,
    },
    jobTitle: t('pages.sample.job'),
    interview: {
      day: Temporal.PlainDate.from(today).subtract({ days: 9 }).toString(),
      interviewers: [t('pages.sample.interviewer')],
    },
  }
}

function sampleFeedback(
  language: Language,
  custom: { key: string; labelFr: string; labelEn: string }[],
): FieldValues {
  const t = translatorFor(language, 'templates')
  const given = feedbackFields.map((key) => [key, t(`pages.sample.${key}`)])
  const own = custom.map(({ key, labelFr, labelEn }) => [
    `${customFieldPrefix}${key}`,
    t('pages.sample.custom', { label: language === 'fr' ? labelFr : labelEn }),
  ])
  return Object.fromEntries([...given, ...own])
}

// Truth is a matter of each letter, not of its template; law in the template's own words stands among the problems.
function findingsIn({ text, subjectText }: RenderedLetter, facts: LetterFacts): Finding[] {
  const { language, candidate, company, interview, recruiter, poolUntil } = facts
  const interviewers = interview?.interviewers ?? []
  const findings = checkWording({
    kind: 'letter',
    language,
    text,
    subject: subjectText,
    context: {
      candidate,
      company,
      job: { title: facts.jobTitle },
      interviews: interview ? [{ date: interview.day, interviewer: interviewers.join(', ') }] : [],
      ownNames: [recruiter.name, company, ...interviewers],
      pool: poolUntil ? { until: poolUntil } : null,
    },
  })
  return findings.filter(({ rule }) => !rule.startsWith('truth.'))
}

const unreadable = new Set(['syntax', 'tag-not-allowed', 'too-deep', 'long-condition', 'too-long'])

function isUnreadable({ kind }: TemplateProblem): boolean {
  return unreadable.has(kind)
}

function render(input: Parameters<typeof renderLetter>[0]): RenderedLetter | null {
  try {
    return renderLetter(input)
  } catch (error) {
    if (LiquidError.is(error)) return null
    throw error
  }
}

function dayIn(instant: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
  return zoned.toPlainDate().toString()
}
