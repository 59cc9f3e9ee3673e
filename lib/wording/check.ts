import type { Finding } from './finding.ts'
import { fold } from './fold.ts'
import { findProtected } from './law/protected.ts'
import { findLeftovers } from './leftovers.ts'
import { findOtherLetter, findOtherReader } from './other-job.ts'
import { findOtherNames } from './other-names.ts'
import type { Passage } from './passage.ts'
import { findPromises } from './promises.ts'
import { findNoAdvice } from './quality/advice.ts'
import { findDecision } from './quality/decision.ts'
import { findFalseEmpathy } from './quality/empathy.ts'
import { findLength } from './quality/length.ts'
import { findNoOpening } from './quality/opening.ts'
import { findThirdPerson } from './quality/person.ts'
import { findImpersonal } from './quality/personal.ts'
import { findVague } from './quality/reason.ts'
import { findShouting } from './quality/shouting.ts'
import { findThanks } from './quality/thanks.ts'
import { findCold } from './quality/tone.ts'
import { type Reading, read } from './reading.ts'
import { findWrongDate } from './truth/date.ts'
import { findNobodyHired } from './truth/hired.ts'
import { findNoInterview } from './truth/interview.ts'
import { findWrongInterviewer } from './truth/interviewer.ts'
import { findContradicted } from './truth/reason.ts'

type Check = (reading: Reading) => Finding[]

/** What holds for any words to the reader. */
const ofWords: Check[] = [
  findVague,
  findCold,
  findFalseEmpathy,
  findThirdPerson,
  findShouting,
  findPromises,
  findNobodyHired,
  findNoInterview,
  findWrongDate,
  findWrongInterviewer,
  findContradicted,
  findOtherLetter,
]
/** What holds for a letter as a whole. */
const ofLetters: Check[] = [
  findThanks,
  findDecision,
  findImpersonal,
  findNoAdvice,
  findNoOpening,
  findLength,
  findOtherReader,
]

/**
 * What speaks against a letter, a feedback field or an interview note: law, quality, truth, promises, leftovers, names.
 * Pure, offline and the same each time; in the order of the words, those of the subject first.
 */
export function checkWording(passage: Passage): Finding[] {
  const { text, kind, subject = '' } = passage
  const law = lawOf(passage, 'text')
  if (kind === 'note') return law
  const findings = text.trim() === '' ? [] : findingsOf(passage)
  const inSubject = [
    ...findLeftovers('subject', subject),
    ...lawOf(passage, 'subject'),
    ...namesOf(passage, 'subject'),
  ]
  return distinct([
    ...inSubject,
    ...law,
    ...findLeftovers('text', text),
    ...namesOf(passage, 'text'),
    ...findings,
  ]).sort(byPlace)
}

function findingsOf(passage: Passage): Finding[] {
  const reading = read(passage)
  const checks = passage.kind === 'letter' ? [...ofWords, ...ofLetters] : ofWords
  return checks.flatMap((check) => check(reading))
}

function lawOf(
  { text, subject = '', kind, language, context = {} }: Passage,
  part: 'subject' | 'text',
): Finding[] {
  const words = part === 'text' ? text : subject
  if (words.trim() === '') return []
  const named = placesOf([context.company, context.job?.title, ...(context.ownNames ?? [])], words)
  const passages = findProtected(words, language).filter(
    ({ start, end }) => !named.some((place) => place.start <= start && end <= place.end),
  )
  return passages.map(({ criterion, nature, start, end, suggestion }) => ({
    rule: 'law',
    criterion,
    severity: kind === 'note' || nature === 'code' ? 'warn' : 'block',
    part,
    start,
    end,
    excerpt: words.slice(start, end),
    ...(suggestion === undefined ? {} : { suggestion }),
  }))
}

/** Where our own names stand: "Aubrac Santé" and "Infirmier en santé au travail" say nothing of anybody's health. */
function placesOf(names: (string | undefined)[], words: string): { start: number; end: number }[] {
  const text = fold(words)
  return names
    .map((name) => fold((name ?? '').trim().normalize('NFC')))
    .filter((name) => name.length > 3)
    .flatMap((name) => {
      const places: { start: number; end: number }[] = []
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        places.push({ start: at, end: at + name.length })
      }
      return places
    })
}

function namesOf({ text, subject = '', context = {} }: Passage, part: 'subject' | 'text'): Finding[] {
  const { candidate, job, company, ownNames = [], interviews = [], otherNames = [] } = context
  const known = [
    candidate?.firstName,
    candidate?.lastName,
    job?.title,
    company,
    ...ownNames,
    ...interviews.map((one) => one.interviewer),
  ]
  return findOtherNames({
    text: part === 'text' ? text : subject,
    otherNames,
    known: known.filter((name) => typeof name === 'string'),
  }).map((found) => ({ ...found, part }))
}

// Two rules may find the same name; the first, surer one stays.
function distinct(findings: Finding[]): Finding[] {
  return findings.filter(
    (one, index) =>
      !findings
        .slice(0, index)
        .some(
          (other) =>
            other.rule === one.rule &&
            other.part === one.part &&
            other.criterion === one.criterion &&
            overlaps(one, other),
        ),
  )
}

function overlaps(a: Finding, b: Finding): boolean {
  return (a.start ?? 0) < (b.end ?? 0) && (a.end ?? 0) > (b.start ?? 0)
}

function byPlace(a: Finding, b: Finding): number {
  const order = (finding: Finding) => (finding.part === 'subject' ? 0 : 1)
  return order(a) - order(b) || (a.start ?? 0) - (b.start ?? 0) || (b.end ?? 0) - (a.end ?? 0)
}
