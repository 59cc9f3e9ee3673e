import type { FeedbackKey, FieldKey } from './fields.ts'

/** A letter in pieces. Its words are these pieces joined, and nothing else. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'field'; key: FieldKey; text: string; feedback: boolean }
  /** Still empty. Its text is one ellipsis, so that nobody takes the letter for a finished one. */
  | { kind: 'hole'; key: FieldKey; text: string; feedback: boolean; required: boolean }

export type Paragraph = { segments: Segment[] }

/** A sentence that dropped out: the empty fields that took it away, and feedback that went with it. */
export type Dropped = { because: FieldKey[]; lost: FeedbackKey[] }

export type RenderedLetter = {
  subject: Segment[]
  paragraphs: Paragraph[]
  subjectText: string
  /** Paragraphs are parted by one blank line. */
  text: string
  /** Required and empty: the letter cannot be approved. */
  missing: FieldKey[]
  dropped: Dropped[]
  /** Feedback fields that the template knows but that stand nowhere in this letter. */
  unplaced: FeedbackKey[]
}

export const holeText = '…'

export function wordsOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('')
}

export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => wordsOf(paragraph.segments)).join('\n\n')
}
