import { openFindings } from '@/app/(focus)/rejections/[rejectionId]/findings.ts'
import type { Finding } from '@/lib/wording/finding.ts'
import type { BatchRow } from './batch-row.ts'
import type { RowState } from './draft-store.ts'

export type Standing =
  | { kind: 'ready' }
  /** A suggestion is open; the letter may leave. */
  | { kind: 'warn'; findings: Finding[] }
  /** Required fields are empty, by key. */
  | { kind: 'todo'; keys: string[] }
  | { kind: 'blocked'; findings: Finding[] }
  /** Two people wrote in it, or it is no draft any more. */
  | { kind: 'unsaved' }

/** Where a letter stands: what stops it first, then what is missing, then what might be better. */
export function standingOf({ row, text, status }: RowState): Standing {
  if (status === 'conflict' || status === 'refused') return { kind: 'unsaved' }
  const open = openFindings(row.words.findings, text.kept)
  const blocks = open.filter((finding) => finding.severity === 'block')
  const missing = blocks.filter((finding) => finding.rule === 'field.required')
  const others = blocks.filter((finding) => finding.rule !== 'field.required')
  if (others.length > 0) return { kind: 'blocked', findings: others }
  if (missing.length > 0) return { kind: 'todo', keys: missing.map((finding) => finding.detail ?? '') }
  const warnings = open.filter((finding) => finding.severity === 'warn' && !finding.override)
  return warnings.length > 0 ? { kind: 'warn', findings: warnings } : { kind: 'ready' }
}

/** Whether a person may approve it as it stands. */
export function canLeave(state: RowState): boolean {
  const { kind } = standingOf(state)
  return state.status === 'saved' && (kind === 'ready' || kind === 'warn')
}

export type Placed = { finding: Finding; start: number; end: number }

/** The findings about the words of one field, with their places in these words. */
export function findingsIn({ row, text, status }: RowState, key: string): Placed[] {
  if (status !== 'saved') return []
  return openFindings(row.words.findings, text.kept).flatMap((finding) => {
    const mark = markOf(row, finding)
    if (mark?.key !== key || finding.start === undefined || finding.end === undefined) return []
    return [{ finding, start: finding.start - mark.start, end: finding.end - mark.start }]
  })
}

/** One note for each kind of remark: the same law said twice in a sentence is one thing to write anew. */
export function distinct(found: Placed[]): Placed[] {
  const kind = ({ finding }: Placed) => `${finding.rule} ${finding.criterion ?? ''}`
  return found.filter((one, at) => found.findIndex((other) => kind(other) === kind(one)) === at)
}

/** The findings that are not about the words of a feedback field: they are said with the state of the letter. */
export function findingsBeside({ row, text }: RowState): Finding[] {
  return openFindings(row.words.findings, text.kept).filter(
    (finding) => finding.rule !== 'field.required' && !markOf(row, finding),
  )
}

function markOf({ words }: BatchRow, { part, start, end }: Finding) {
  if (part !== 'text' || start === undefined || end === undefined) return undefined
  return words.marks.find((mark) => mark.isHuman && mark.start <= start && end <= mark.end)
}

/** A field's words: as the letter says them once saved, as typed until then. */
export function wordsIn({ row, text, status }: RowState, key: string): string {
  const mark = status === 'saved' ? row.words.marks.find((one) => one.isHuman && one.key === key) : undefined
  return mark ? row.words.text.slice(mark.start, mark.end) : (text.fields[key] ?? '')
}

/** The field with the better wording in place; null when the words are not in a field. */
export function withSuggestion(state: RowState, finding: Finding): { key: string; value: string } | null {
  const mark = markOf(state.row, finding)
  const { start, end, suggestion } = finding
  if (!mark || suggestion === undefined || start === undefined || end === undefined) return null
  const words = state.row.words.text
  const before = words.slice(mark.start, start)
  const value = `${before}${suggestion}${words.slice(end, mark.end)}`.replace(/ {2,}/g, ' ').trim()
  // A word that goes from the head of a sentence leaves its capital to the next one.
  const opens = suggestion === '' && /(^|[.!?…]\s*)$/.test(before)
  return { key: mark.key, value: opens ? capitalAt(value, before.trimStart().length) : value }
}

function capitalAt(text: string, at: number): string {
  const from = text.slice(0, at)
  const rest = text.slice(at).replace(/^[\s,;]+/, '')
  return from + rest.charAt(0).toLocaleUpperCase() + rest.slice(1)
}
