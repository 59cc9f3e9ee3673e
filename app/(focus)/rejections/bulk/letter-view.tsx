'use client'

import { useLocale, useTranslations } from 'next-intl'
import { openFindings } from '@/app/(focus)/rejections/[rejectionId]/findings.ts'
import type { BulkFacts } from './batch-row.ts'
import type { RowState } from './draft-store.ts'
import { letterPieces, type Piece } from './letter-pieces.ts'

/** One letter as its reader will see it; a person's words in blue, what the records gave underlined. */
export function LetterView({ state, facts }: { state: RowState; facts: BulkFacts }) {
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
            <PieceView key={piece.start} piece={piece} facts={facts} />
          ))}
        </p>
      ))}
    </article>
  )
}

function PieceView({ piece: { text, mark, finding }, facts }: { piece: Piece; facts: BulkFacts }) {
  const t = useTranslations('bulk')
  if (mark?.isHole) return <Hole>{t('to-write', { field: labelOf(mark.key, facts) })}</Hole>
  const words = finding ? <mark className={finding.severity === 'block' ? 'stop' : 'u'}>{text}</mark> : text
  if (!mark) return words
  return <span className={mark.isHuman ? 'h' : 'mf'}>{words}</span>
}

/** In the language of the page, not of the letter: it is no part of it. */
function Hole({ children }: { children: string }) {
  const locale = useLocale()
  return (
    <span className="hole" lang={locale}>
      {children}
    </span>
  )
}

function labelOf(key: string, { columns, labels }: BulkFacts): string {
  return columns.find((column) => column.key === key)?.label ?? labels[key] ?? key
}
