import { folded } from '../../language/language.ts'
import { looksFrench } from './tongue.ts'
import type { Piece, TranscriptTurn } from './transcript.ts'

/** Consecutive pieces of one speaker become one turn; a piece without a name goes on with the one before. */
export function joinTurns(pieces: readonly Piece[]): TranscriptTurn[] {
  const said = pieces.filter((piece) => piece.text.trim() !== '')
  const isNamed = said.some((piece) => piece.speaker !== null)
  const groups: { key: string; speaker: string; startMs: number | null; texts: string[] }[] = []
  const unnamed = looksFrench(
    said
      .slice(0, 50)
      .map((piece) => piece.text)
      .join(' '),
  )
    ? 'Intervenant'
    : 'Speaker'
  for (const { speaker, startMs, text } of isNamed ? said : askedAndAnswered(said, unnamed)) {
    const last = groups.at(-1)
    const name = speaker ?? last?.speaker ?? unnamed
    const key = folded(name).replace(/\s+/g, ' ').trim()
    if (last?.key === key) last.texts.push(text.trim())
    else groups.push({ key, speaker: name, startMs, texts: [text.trim()] })
  }
  return groups.map(({ speaker, startMs, texts }, index) => ({
    number: index + 1,
    speaker,
    startMs,
    text: texts.join(' '),
  }))
}

/** Nobody is named: who asks is one person, who answers the other. Pieces of one sentence stay together. */
function askedAndAnswered(pieces: Piece[], unnamed: string): Piece[] {
  const sentences: Piece[] = []
  for (const piece of pieces) {
    const last = sentences.at(-1)
    if (last && !/[.?!…]["»”’)]*\s*$/.test(last.text)) last.text = `${last.text} ${piece.text.trim()}`
    else sentences.push({ ...piece, text: piece.text.trim() })
  }
  return sentences.map((piece) => ({
    ...piece,
    speaker: `${unnamed} ${/\?["»”’)\s]*$/.test(piece.text) ? 1 : 2}`,
  }))
}
