'use client'

import { ArrowDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { BoardSort } from '@/lib/candidates/board-view.ts'
import type { Card } from '../cards.ts'
import { useFresh } from '../use-fresh.ts'
import { useView } from '../use-view.ts'
import { useWork, type Work } from '../use-work.tsx'
import { PersonRow } from './person-row.tsx'

const columnsOf = (cards: Card[]) => [cards.map((card) => card.id)]

type Column = { key: 'name' | 'silence' | 'applied'; sort: BoardSort }
const sortable: Column[] = [
  { key: 'name', sort: 'name' },
  { key: 'silence', sort: 'silence' },
  { key: 'applied', sort: 'newest' },
]

/** The people of a job in one order, with the same acts and keys as on the board. */
export function PeopleTable(work: Work) {
  const t = useTranslations('board.list')
  const bar = useTranslations('board.bar')
  const table = useRef<HTMLElement>(null)
  const { stages, view, may } = work
  const { show, isPending } = useView(view)
  const { cards, selection, tabStop, tools, isHeld, onCard, onFocus } = useWork({
    ...work,
    within: table,
    columnsOf,
  })
  useFresh(isHeld)
  const areAll = selection.selected.length === cards.length
  const head = (
    key: Column['key'] | 'stage' | 'interview' | 'source' | 'owner' | 'notes',
    className = '',
  ) => {
    const column = sortable.find((one) => one.key === key)
    if (!column) return <th className={className}>{t(key)}</th>
    const isSorted = column.sort === view.sort
    const order = column.sort === 'name' ? 'ascending' : 'descending'
    return (
      <th className={className} aria-sort={isSorted ? order : undefined}>
        <button
          type="button"
          className="sorter"
          onClick={() => show({ sort: column.sort })}
          title={t('sort-by', { column: t(key) })}
        >
          {t(key)}
          {isSorted && <ArrowDown className="i xs" aria-hidden />}
        </button>
      </th>
    )
  }
  return (
    <>
      <section
        className="tablewrap people"
        aria-label={t('caption')}
        ref={table}
        aria-busy={isPending}
        onFocus={(event) => onFocus(event.target)}
      >
        <table className="table dense">
          <caption className="sr">{t('caption')}</caption>
          <thead>
            <tr>
              {may.write && (
                <th className="tick">
                  <input
                    className="cb"
                    type="checkbox"
                    aria-label={bar('all')}
                    checked={areAll}
                    onChange={() =>
                      areAll ? selection.clear() : selection.add(cards.map((card) => card.id))
                    }
                  />
                </th>
              )}
              {head('name')}
              {head('silence')}
              {head('stage', 'hide-m-cell')}
              {head('interview', 'hide-m-cell')}
              {head('source', 'hide-m-cell')}
              {head('owner', 'hide-m-cell')}
              {head('applied', 'hide-m-cell')}
              {head('notes', 'hide-m-cell num')}
              {may.write && (
                <th>
                  <span className="sr">{bar('label')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <PersonRow
                key={card.id}
                card={card}
                stage={stages.find((stage) => stage.id === card.stageId)?.name ?? ''}
                isSelected={selection.selected.includes(card.id)}
                isTabStop={card.id === tabStop}
                onAct={onCard}
              />
            ))}
          </tbody>
        </table>
      </section>
      {tools}
    </>
  )
}
