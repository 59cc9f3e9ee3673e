'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import type { BulkFacts } from './batch-row.ts'
import type { DraftStore, RowState } from './draft-store.ts'
import { LetterFields } from './letter-fields.tsx'
import type { Repeats } from './repeats.ts'
import { StandingWords } from './standing-words.tsx'

type Props = {
  states: readonly RowState[]
  store: DraftStore
  facts: BulkFacts
  repeats: Repeats
  currentId: string | null
  onGo: (id: string) => void
}

/** On a phone: one person at a time, with the fields of their letter. */
export function PhoneFill({ states, store, facts, repeats, currentId, onGo }: Props) {
  const t = useTranslations('bulk')
  const index = Math.max(
    0,
    states.findIndex(({ row }) => row.id === currentId),
  )
  const state = states[index]
  if (!state) return null
  const turn = (by: number) => {
    const next = states[index + by]
    if (next) onGo(next.row.id)
  }
  return (
    <section className="pfill" aria-label={t('grid')}>
      <header>
        <button
          type="button"
          className="btn ic"
          onClick={() => turn(-1)}
          disabled={index === 0}
          aria-label={t('review.previous')}
        >
          <ChevronLeft className="i" aria-hidden />
        </button>
        <div className="grow">
          <h2 className="trunc">{state.row.name}</h2>
          <p className="m3 t12 trunc">{state.row.job.title}</p>
          <p className="row t12">
            <span className="m3">{t('review.position', { index: index + 1, total: states.length })}</span>
            <SilenceMark days={state.row.silenceDays} />
          </p>
        </div>
        <button
          type="button"
          className="btn ic"
          onClick={() => turn(1)}
          disabled={index === states.length - 1}
          aria-label={t('next')}
        >
          <ChevronRight className="i" aria-hidden />
        </button>
      </header>
      <p className="pstand">
        <StandingWords state={state} facts={facts} />
        <span className="m3 t12 trunc">{state.row.template.name}</span>
      </p>
      <LetterFields key={state.row.id} {...{ state, store, facts, repeats }} />
    </section>
  )
}
