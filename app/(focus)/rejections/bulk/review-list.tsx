'use client'

import { Check, CircleAlert, PencilLine, SkipForward } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { RowState } from './draft-store.ts'
import { standingOf } from './standing.ts'
import type { Reading } from './use-reading.ts'

type Props = {
  states: readonly RowState[]
  reading: Reading
  currentId: string | null
  onGo: (id: string) => void
}

/** The letters of the batch, each with what became of it, and how much is left. */
export function ReviewList({ states, reading, currentId, onGo }: Props) {
  const t = useTranslations('bulk.review')
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (currentId) current.current?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const read = states.filter(reading.isRead).length
  const aside = states.filter(({ row }) => reading.isAside(row.id)).length
  return (
    <aside className="fl" aria-label={t('list')}>
      <ul>
        {states.map((state) => {
          const isHere = state.row.id === currentId
          return (
            <li key={state.row.id}>
              <button
                type="button"
                ref={isHere ? current : undefined}
                aria-current={isHere ? 'true' : undefined}
                onClick={() => onGo(state.row.id)}
              >
                <Mark state={state} reading={reading} />
                <span className="trunc">{state.row.name}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="m3 t12" role="status">
        {t('counts', { read, aside, left: states.length - read - aside })}
      </p>
    </aside>
  )
}

function Mark({ state, reading }: { state: RowState; reading: Reading }) {
  const t = useTranslations('bulk.review.mark')
  const { kind } = standingOf(state)
  if (reading.isRead(state))
    return (
      <span className="fs done" role="img" aria-label={t('read')}>
        <Check className="i xs" aria-hidden />
      </span>
    )
  if (reading.isAside(state.row.id))
    return (
      <span className="fs miss" role="img" aria-label={t('aside')}>
        <SkipForward className="i xs" aria-hidden />
      </span>
    )
  if (kind === 'blocked' || kind === 'unsaved')
    return (
      <span className="fs stop" role="img" aria-label={t('blocked')}>
        <CircleAlert className="i xs" aria-hidden />
      </span>
    )
  if (kind === 'todo')
    return (
      <span className="fs miss" role="img" aria-label={t('todo')}>
        <PencilLine className="i xs" aria-hidden />
      </span>
    )
  return <span className="fs" role="img" aria-label={t('to-read')} />
}
