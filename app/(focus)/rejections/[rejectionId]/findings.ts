import type { RenderedLetter } from '@/lib/templates/letter.ts'
import { type Finding, findingKey, type Rule } from '@/lib/wording/finding.ts'
import type { DraftText } from './draft-text.ts'

/** The lines of the proof-reader's column, and the rules that each answers for. */
export const groups = {
  legal: ['law'],
  truth: [
    'truth.hired',
    'truth.interview',
    'truth.date',
    'truth.interviewer',
    'truth.reason',
    'truth.support',
    'promise.unfounded',
  ],
  tone: ['tone.cold', 'empathy.false', 'person.third', 'shouting'],
  precision: [
    'decision.unclear',
    'reason.vague',
    'advice.missing',
    'opening.missing',
    'length.long',
    'length.short',
  ],
  personal: ['personal.missing', 'thanks.missing'],
  fields: ['field.required', 'field.unresolved', 'blank', 'name.other'],
  address: ['address.missing', 'address.malformed', 'subject.empty', 'subject.job'],
} as const satisfies Record<string, readonly Rule[]>

export type Group = keyof typeof groups

const weight = { block: 0, warn: 1, info: 2 }

/** What is still to look at, the gravest first: without what a person has read and kept. */
export function openFindings(findings: readonly Finding[], kept: readonly string[]): Finding[] {
  return findings
    .filter((finding) => finding.severity === 'block' || !kept.includes(findingKey(finding)))
    .toSorted((a, b) => weight[a.severity] - weight[b.severity])
}

type Words = { subject: string; text: string; composed: RenderedLetter }

/**
 * The draft with a finding's better wording in place. In a feedback field the field changes; in words of the
 * template the letter goes on by hand, so that the template stays what it is. Null when there is none.
 */
export function withSuggestion(finding: Finding, text: DraftText, words: Words): Partial<DraftText> | null {
  const { suggestion, start, end, excerpt, part } = finding
  if (suggestion === undefined || start === undefined || end === undefined || !excerpt) return null
  if (part === 'subject') return { subject: put(words.subject, { start, end, suggestion }) }
  if (text.body === null) {
    const field = fieldAt(words, start, end)
    if (field) {
      const place = { start: start - field.start, end: end - field.start, suggestion }
      return { fields: { ...text.fields, [field.key]: put(field.text, place) } }
    }
  }
  return { body: put(words.text, { start, end, suggestion }) }
}

type FieldPlace = { key: string; text: string; start: number }

/** The feedback field that holds this place of the letter. */
export function fieldAt({ composed, text }: Words, start: number, end: number): FieldPlace | null {
  const places = composed.paragraphs
    .flatMap((paragraph) => paragraph.segments)
    .filter((segment) => segment.kind === 'field' && segment.feedback)
  for (const segment of places) {
    if (segment.kind !== 'field') continue
    const at = text.indexOf(segment.text)
    if (at >= 0 && at <= start && end <= at + segment.text.length)
      return { key: segment.key, text: segment.text, start: at }
  }
  return null
}

type Put = { start: number; end: number; suggestion: string }

function put(text: string, { start, end, suggestion }: Put): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (suggestion !== '') return before + suggestion + after
  // A sentence that goes takes one of the spaces beside it along, and an empty paragraph its blank line.
  return `${before.replace(/[ \u00a0\u202f]+$/u, '')}${/^\s*$/.test(before.split('\n').at(-1) ?? '') ? after.replace(/^\s+/, '') : after}`
    .replace(/\n{3,}/g, '\n\n')
    .replace(/([^\s]) {2,}/g, '$1 ')
}
