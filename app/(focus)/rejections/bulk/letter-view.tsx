'use client'

import { openFindings } from '@/app/(focus)/rejections/[rejectionId]/findings.ts'
import type { RowState } from './draft-store.ts'
import { letterPieces, type Piece } from './letter-pieces.ts'

/** One letter as its reader will see it; a person's words in blue, what the records gave underlined. */
export function LetterView({ state }: { state: RowState }) {
  const { row, text } = state
  const paragraphs = letterPieces(
    row.words,
    openFindings(row.words.findings, text.kept).filter((finding) => finding.severity !== 'info'),
  )
  return (
    <article className="lt" lang={row.language}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start} className="whitespace-pre-line">
          {pieces.map((piece) => (
            <PieceView key={piece.start} piece={piece} />
          ))}
        </p>
      ))}
    </article>
  )
}

function PieceView({ piece: { text, mark, finding } }: { piece: Piece }) {
  const words = finding ? <mark className={finding.severity === 'block' ? 'stop' : 'u'}>{text}</mark> : text
  if (!mark) return words
  return <span className={mark.isHuman ? 'h' : 'mf'}>{words}</span>
}
