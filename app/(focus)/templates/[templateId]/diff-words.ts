import { diffArrays } from 'diff'
import type { TemplatePiece } from '@/components/template-editor/pieces.ts'
import type { ChipFace } from '@/components/template-editor/slots.ts'

/** A part of a text as a comparison sees it: a word, a space, or a chip, which is one whole. */
export type Token = { text: string; tone?: ChipFace['tone'] }
export type Change = { kind: 'same' | 'added' | 'removed'; tokens: Token[] }

/** A template as tokens: words, what stands between them, and chips under their names. */
export function tokensOf(pieces: readonly TemplatePiece[], faces: readonly ChipFace[]): Token[] {
  return pieces.flatMap((piece, index): Token[] => {
    const face = faces[index]
    if (piece.kind === 'text' || !face) return wordsOf(piece.source)
    const label = face.note && piece.kind === 'field' ? `${face.label} (${face.note})` : face.label
    const breaks = /^\n*/.exec(piece.source)?.[0] ?? ''
    const after = /\n*$/.exec(piece.source)?.[0] ?? ''
    return [...wordsOf(breaks), { text: label, tone: face.tone }, ...wordsOf(after)]
  })
}

/** What became of one text in another, word by word. */
export function compare(before: readonly Token[], after: readonly Token[]): Change[] {
  const same = (one: Token, other: Token) => one.text === other.text && one.tone === other.tone
  return diffArrays([...before], [...after], { comparator: same }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    tokens: value,
  }))
}

function wordsOf(text: string): Token[] {
  return (text.match(/[\p{L}\p{N}’'-]+|\n|[^\S\n]+|[^\p{L}\p{N}\s]/gu) ?? []).map((word) => ({ text: word }))
}
