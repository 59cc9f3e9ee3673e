import { db } from '../db.ts'
import { findProtectedInEither } from '../wording/law/either-language.ts'
import type { EvidenceLink, EvidenceSource } from './schema.ts'

/**
 * The links that rest on something of this application, word for word, and on nothing protected. What a browser
 * sends is only a claim. At most three queries; none when there is nothing to look up.
 */
export async function provenLinks(
  applicationId: string,
  links: readonly EvidenceLink[],
): Promise<EvidenceLink[]> {
  if (links.length === 0) return []
  const ids = <Kind extends EvidenceSource['kind']>(kind: Kind) =>
    links
      .map(({ source }) => source)
      .filter((source): source is Extract<EvidenceSource, { kind: Kind }> => source.kind === kind)
  const noteIds = ids('note').map((source) => source.noteId)
  const interviewIds = ids('rating').map((source) => source.interviewId)
  const transcriptIds = ids('transcript').map((source) => source.transcriptId)
  const notes = noteIds.length
    ? await db.note.findMany({
        where: { id: { in: noteIds }, applicationId, deletedAt: null },
        select: { id: true, body: true },
      })
    : []
  const ratings = interviewIds.length
    ? await db.rating.findMany({
        where: { interviewId: { in: interviewIds }, interview: { applicationId } },
        select: { interviewId: true, authorId: true, criterion: true },
      })
    : []
  const transcripts = transcriptIds.length
    ? await db.transcript.findMany({
        where: { id: { in: transcriptIds }, applicationId },
        select: { id: true, turns: true },
      })
    : []
  const saysSo = ({ source, quote }: EvidenceLink): boolean => {
    switch (source.kind) {
      case 'note':
        return notes.some((note) => note.id === source.noteId && note.body.includes(quote))
      case 'rating':
        return ratings.some(
          (one) =>
            one.interviewId === source.interviewId &&
            one.authorId === source.authorId &&
            one.criterion === source.criterion,
        )
      case 'transcript':
        return transcripts.some(
          (one) => one.id === source.transcriptId && turnSays(one.turns, source.turn, quote),
        )
    }
  }
  return links.filter((link) => saysSo(link) && findProtectedInEither(link.quote).length === 0)
}

function turnSays(turns: unknown, number: number, quote: string): boolean {
  if (!Array.isArray(turns)) return false
  const turn = (turns as { number: number; text: string }[]).find((one) => one.number === number)
  return turn?.text.includes(quote) ?? false
}
