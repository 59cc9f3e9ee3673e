'use client'

import { useTranslations } from 'next-intl'
import { type CSSProperties, type ReactNode, useCallback, useRef } from 'react'
import { columnSize } from '@/lib/candidates/board-view.ts'
import type { StageKind } from '@/prisma/client/enums.ts'
import { BoardCard } from './card.tsx'
import type { Card } from './cards.ts'
import { byStage } from './changes.ts'
import { DropZone } from './drop-zone.tsx'
import { useDragging } from './use-dragging.ts'
import { useFresh } from './use-fresh.ts'
import { useView } from './use-view.ts'
import { useWork, type Work } from './use-work.tsx'

type Stage = {
  id: string
  name: string
  kind: StageKind
  /** Everybody of the filter, shown or not. */
  total: number
  /** The words for those who are not shown; null when all are. */
  others: string | null
}

type Props = Omit<Work, 'stages'> & {
  stages: Stage[]
  aside: ReactNode
  asideLabel: string
  isFiltered: boolean
}

/** The people of a job by stage, and those who are no longer in one at the right. */
export function Board({ aside, asideLabel, isFiltered, ...work }: Props) {
  const t = useTranslations('board')
  const board = useRef<HTMLDivElement>(null)
  const { stages, view, may } = work
  const stageIds = stages.map((stage) => stage.id)
  const stageKey = stageIds.join()
  const columnsOf = useCallback(
    (cards: Card[]) =>
      [...byStage(cards, stageKey.split(','), view.sort).values()].map((column) =>
        column.map((card) => card.id),
      ),
    [stageKey, view.sort],
  )
  const { cards, selection, tabStop, tools, isHeld, move, refuse, onCard, onFocus } = useWork({
    ...work,
    within: board,
    columnsOf,
  })
  const dragged = useDragging({
    selected: selection.selected,
    previewOf: (count) => t('card.dragged', { count }),
    onMove: move,
    onRefuse: refuse,
  })
  useFresh(isHeld || dragged.length > 0)
  const { show, isPending } = useView(view)
  const columns = byStage(cards, stageIds, view.sort)
  const before = byStage(work.cards, stageIds, view.sort)
  const emptyWords = (kind: StageKind) => {
    if (isFiltered) return t('filter.nobody')
    if (!may.write || (kind !== 'APPLIED' && kind !== 'OFFER')) return t('column.empty')
    return kind === 'APPLIED' ? t('column.empty-applied') : t('column.empty-offer')
  }

  return (
    <>
      {may.write && <p className="sr">{t('keys')}</p>}
      <section
        className="board stages"
        ref={board}
        aria-label={t('label')}
        aria-busy={isPending}
        style={{ '--cols': stages.length } as CSSProperties}
        onFocus={(event) => onFocus(event.target)}
      >
        {stages.map((stage, position) => {
          const people = columns.get(stage.id) ?? []
          const total = stage.total + people.length - (before.get(stage.id)?.length ?? 0)
          return (
            <DropZone
              key={stage.id}
              className="col"
              label={t('column.label', { stage: stage.name, count: total })}
              data={may.write ? { stageId: stage.id } : null}
            >
              <h2>
                {stage.name}
                <span>{total}</span>
              </h2>
              <ul>
                {people.map((card) => (
                  <BoardCard
                    key={card.id}
                    card={card}
                    isSelected={selection.selected.includes(card.id)}
                    isDragged={dragged.includes(card.id)}
                    isTabStop={card.id === tabStop}
                    onAct={onCard}
                  />
                ))}
              </ul>
              {people.length === 0 && <p className="empty">{emptyWords(stage.kind)}</p>}
              {stage.others && (
                <button
                  type="button"
                  className="btn ghost sm more"
                  disabled={isPending}
                  onClick={() => {
                    const count = (view.shown[position] ?? columnSize) + 2 * columnSize
                    show({ shown: { ...view.shown, [position]: count } })
                  }}
                >
                  {stage.others}
                </button>
              )}
            </DropZone>
          )
        })}
        <DropZone className="col ref" label={asideLabel} data={may.refuse ? { refuse: 'yes' } : null}>
          {aside}
        </DropZone>
      </section>
      {tools}
    </>
  )
}
