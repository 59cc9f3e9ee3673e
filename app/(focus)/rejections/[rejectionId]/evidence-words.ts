import type { PersonFile } from '@/lib/feedback/person-file.ts'
import type { EvidenceLink, EvidenceSource } from '@/lib/feedback/schema.ts'

/** The three kinds of sentences that evidence may become. */
export const uses = ['strength', 'reason', 'advice'] as const
export type Use = (typeof uses)[number]

export function sameSource(a: EvidenceSource, b: EvidenceSource): boolean {
  if (a.kind === 'note' && b.kind === 'note') return a.noteId === b.noteId
  if (a.kind === 'transcript' && b.kind === 'transcript')
    return a.transcriptId === b.transcriptId && a.turn === b.turn
  if (a.kind === 'rating' && b.kind === 'rating')
    return a.interviewId === b.interviewId && a.authorId === b.authorId && a.criterion === b.criterion
  return false
}

/** "23:41", "1:02:07". */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`
}

export type SourceWords = { kind: EvidenceSource['kind']; who: string; time: string | null }

/** What a sentence rests on, to be said in a few words. Null when the source is gone. */
export function describeSource(file: PersonFile, { source, quote }: EvidenceLink): SourceWords | null {
  if (source.kind === 'note') {
    const note = file.notes.find((one) => one.id === source.noteId)
    return note ? { kind: 'note', who: note.author, time: null } : null
  }
  if (source.kind === 'rating') {
    const card = file.scorecards.find(
      (one) => one.interviewId === source.interviewId && one.authorId === source.authorId,
    )
    return card ? { kind: 'rating', who: source.criterion, time: null } : null
  }
  const transcript = file.transcripts.find((one) => one.id === source.transcriptId)
  const piece = transcript?.pieces.find((one) => sameSource(one.source, source) && one.quote === quote)
  if (!transcript) return null
  return {
    kind: 'transcript',
    who: piece?.speaker ?? '',
    time: piece?.startMs == null ? null : clock(piece.startMs),
  }
}
