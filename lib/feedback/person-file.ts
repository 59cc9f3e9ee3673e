import { db } from '../db.ts'
import type { TranscriptTurn } from '../interviews/transcript/transcript.ts'
import type { Criterion } from '../wording/criteria.ts'
import type { SkillPassage } from './passages.ts'
import type { TranscriptEvidence } from './redact.ts'
import type { EvidenceSource } from './schema.ts'
import { type SetAside, sift } from './set-aside.ts'

/** A passage that a sentence of the letter may rest on. */
export type EvidencePiece = {
  source: EvidenceSource
  /** Exact words of the source. */
  quote: string
  /** For a transcript: who speaks and when (ms from the start), the skill it shows or lacks. */
  speaker?: string
  startMs?: number | null
  skill?: string
  leaning?: 'strength' | 'gap'
}

export type FileNote = { id: string; author: string; at: Date; pieces: EvidencePiece[]; setAside: SetAside[] }
export type FileScorecard = {
  interviewId: string
  authorId: string
  author: string
  at: Date
  ratings: { criterion: string; value: number }[]
}
export type FileTranscript = {
  id: string
  name: string | null
  at: Date
  minutes: number | null
  pieces: EvidencePiece[]
  setAside: { criterion: Criterion; turn: number }[]
}
export type PersonFile = { notes: FileNote[]; scorecards: FileScorecard[]; transcripts: FileTranscript[] }

/** What was noted, rated and said about an application, newest first, without what may not be used. Three queries. */
export async function listPersonFile(applicationId: string): Promise<PersonFile> {
  const [notes, ratings, transcripts] = await Promise.all([
    db.note.findMany({
      where: { applicationId, deletedAt: null, body: { not: '' } },
      orderBy: { createdAt: 'desc' },
      select: { id: true, body: true, createdAt: true, author: { select: { name: true } } },
    }),
    db.rating.findMany({
      where: { interview: { applicationId, cancelledAt: null } },
      orderBy: [{ interview: { startsAt: 'desc' } }, { value: 'desc' }],
      select: {
        criterion: true,
        value: true,
        authorId: true,
        interview: { select: { id: true, startsAt: true } },
        author: { select: { name: true } },
      },
    }),
    db.transcript.findMany({
      where: { applicationId },
      orderBy: { createdAt: 'desc' },
      select: {
        id: true,
        fileName: true,
        createdAt: true,
        turns: true,
        passages: true,
        interview: { select: { startsAt: true } },
      },
    }),
  ])
  return {
    notes: notes.map(fileNote),
    scorecards: scorecardsOf(ratings),
    transcripts: transcripts.map(fileTranscript),
  }
}

type NoteRow = { id: string; body: string; createdAt: Date; author: { name: string } }

function fileNote({ id, body, createdAt, author }: NoteRow): FileNote {
  const { usable, setAside } = sift(body)
  // A quote must stand in the note word for word: with a sentence taken out, each paragraph that is left whole does.
  const quotes = setAside.length === 0 ? [body.trim()] : usable.split(/\n+/).map((line) => line.trim())
  const pieces = quotes
    .filter((quote) => quote !== '' && body.includes(quote))
    .map((quote): EvidencePiece => ({ source: { kind: 'note', noteId: id }, quote }))
  return { id, author: author.name, at: createdAt, pieces, setAside }
}

type RatingRow = {
  criterion: string
  value: number
  authorId: string
  interview: { id: string; startsAt: Date }
  author: { name: string }
}

function scorecardsOf(rows: readonly RatingRow[]): FileScorecard[] {
  const cards = new Map<string, FileScorecard>()
  for (const { interview, authorId, author, criterion, value } of rows) {
    const key = `${interview.id} ${authorId}`
    const card = cards.get(key) ?? {
      interviewId: interview.id,
      authorId,
      author: author.name,
      at: interview.startsAt,
      ratings: [],
    }
    card.ratings.push({ criterion, value })
    cards.set(key, card)
  }
  return [...cards.values()]
}

type TranscriptRow = {
  id: string
  fileName: string | null
  createdAt: Date
  turns: unknown
  passages: unknown
  interview: { startsAt: Date } | null
}

function fileTranscript(row: TranscriptRow): FileTranscript {
  const turns = row.turns as TranscriptTurn[]
  const { strengths, gaps, offLimits } = row.passages as TranscriptEvidence
  const byNumber = new Map(turns.map((turn) => [turn.number, turn]))
  const piece =
    (leaning: 'strength' | 'gap') =>
    ({ skill, quote, turn }: SkillPassage): EvidencePiece => ({
      source: { kind: 'transcript', transcriptId: row.id, turn },
      quote,
      speaker: byNumber.get(turn)?.speaker,
      startMs: byNumber.get(turn)?.startMs ?? null,
      skill,
      leaning,
    })
  const last = turns.at(-1)?.startMs
  return {
    id: row.id,
    name: row.fileName,
    at: row.interview?.startsAt ?? row.createdAt,
    minutes: last ? Math.max(1, Math.round(last / 60_000)) : null,
    pieces: [...strengths.map(piece('strength')), ...gaps.map(piece('gap'))].toSorted(
      (a, b) => turnOf(a) - turnOf(b),
    ),
    setAside: offLimits.map(({ criterion, turn }) => ({ criterion, turn })),
  }
}

function turnOf({ source }: EvidencePiece): number {
  return source.kind === 'transcript' ? source.turn : 0
}
