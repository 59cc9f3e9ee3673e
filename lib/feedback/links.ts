/** Where a human sentence of a letter comes from. */
export type EvidenceSource =
  | { kind: 'note'; noteId: string }
  | { kind: 'rating'; interviewId: string; authorId: string; criterion: string }
  | { kind: 'transcript'; transcriptId: string; turn: number }

/** A sentence of a feedback field, and the words of the file that it rests on. */
export type EvidenceLink = {
  /** The feedback field: `strength`, `reason`, `advice` or `custom_…`. */
  field: string
  /** The sentence as it stands in the field. */
  sentence: string
  source: EvidenceSource
  /** The exact words of the source. */
  quote: string
}
