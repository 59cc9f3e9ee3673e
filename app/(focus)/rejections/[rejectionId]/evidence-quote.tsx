'use client'

import { CornerUpRight, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { EvidencePiece } from '@/lib/feedback/person-file.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { clock, type Use, uses } from './evidence-words.ts'
import { focusField } from './focus-field.ts'
import type { Evidence } from './use-evidence.ts'

type Props = {
  piece: EvidencePiece
  meta: string
  evidence: Evidence
  facts: ComposerFacts
  /** The uses in the order of their likelihood. */
  first?: readonly Use[]
}

/** A passage of the file, and what it became in the letter. */
export function EvidenceQuote({ piece, meta, evidence, facts, first = uses }: Props) {
  const t = useTranslations('compose')
  const links = evidence.linkOf(piece)
  const offered = first.filter((use) => facts.fields.some((field) => field.key === use))
  const free = offered.filter((use) => !links.some((link) => link.field === use))
  return (
    <li className={links.length > 0 ? 'ev used' : 'ev'}>
      <div className="evm">
        {piece.startMs == null ? null : (
          <span className="tc">
            <Play className="i" aria-hidden />
            {clock(piece.startMs)}
          </span>
        )}
        {meta}
        {piece.skill && <span className="tagu ml-auto">{piece.skill}</span>}
      </div>
      <blockquote className="whitespace-pre-line break-words">{piece.quote}</blockquote>
      {links.map((link) => (
        <div className="usedas" key={link.field + link.sentence}>
          <CornerUpRight className="i s" aria-hidden />
          <button type="button" className="link goto" onClick={() => focusField(link.field)}>
            {t('use.used', { use: (facts.labels[link.field] ?? link.field).toLocaleLowerCase() })}
          </button>
          <button type="button" className="link" onClick={() => evidence.takeBack(link)}>
            {t('use.take-back')}
          </button>
        </div>
      ))}
      {links.length === 0 && free.length > 0 && (
        <div className="use">
          <span>{t('use.as')}</span>
          {free.map((use) => (
            <button
              key={use}
              type="button"
              className="ub"
              disabled={evidence.busy !== null}
              onClick={() => void evidence.use(piece, use)}
            >
              {t(`use.${use}`)}
            </button>
          ))}
        </div>
      )}
    </li>
  )
}
