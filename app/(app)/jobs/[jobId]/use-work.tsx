import { type RefObject, useCallback, useEffect, useMemo, useOptimistic, useRef, useState } from 'react'
import type { BoardView } from '@/lib/candidates/board-view.ts'
import { ActMenu, type AskedMenu, type Choice } from './act-menu.tsx'
import { BulkBar } from './bulk-bar.tsx'
import type { CardAct } from './card.tsx'
import type { Card } from './cards.ts'
import { applyChange } from './changes.ts'
import type { May, Owner } from './load.ts'
import { useActs } from './use-acts.ts'
import { focusCard, useKeys } from './use-keys.ts'
import { useSelection } from './use-selection.ts'

export type Work = {
  cards: Card[]
  stages: { id: string; name: string }[]
  owners: Owner[]
  view: BoardView
  may: May
}

type Given = Work & {
  within: RefObject<HTMLElement | null>
  /** The ids in the order of the screen, column by column. */
  columnsOf: (cards: Card[]) => string[][]
}

/** What the board and the list share: cards that change at once, the selection, the keys, the menu, the bar. */
export function useWork({ within, columnsOf, ...work }: Given) {
  const { stages, owners, may } = work
  const [cards, change] = useOptimistic(work.cards, applyChange)
  const columns = useMemo(() => columnsOf(cards), [cards, columnsOf])
  const order = useMemo(() => columns.flat(), [columns])
  const selection = useSelection(order)
  const { selected, toggle, clear } = selection
  const [activeId, setActiveId] = useState<string | null>(null)
  const [menu, setMenu] = useState<AskedMenu | null>(null)
  const acts = useActs({ cards, stages, owners, change })
  const followFocus = useFollowFocus(activeId)

  const ask = (kind: AskedMenu['kind'], ids: string[], anchor?: Element | null) => {
    const beside = anchor ?? besideOf(ids)
    if (beside instanceof HTMLElement) setMenu({ kind, ids, anchor: beside })
  }
  const refuse = (ids: string[]) => {
    clear()
    acts.refuse(ids)
  }
  const move = (ids: string[], stageId: string) => {
    clear()
    acts.move(ids, stageId)
    followFocus()
  }
  const choose = (choice: Choice) => {
    if (!menu) return
    const { ids } = menu
    const [id = ''] = ids
    if (choice.kind === 'move') move(ids, choice.stageId)
    else if (choice.kind === 'refuse') refuse(ids)
    else if (choice.kind === 'open') acts.open(id)
    else if (choice.kind === 'assign') {
      clear()
      acts.assign(ids, choice.ownerId)
    } else if (choice.kind === 'assign-dots') requestAnimationFrame(() => ask('assign', ids, menu.anchor))
    else acts[choice.kind](id)
  }

  useKeys({
    within,
    columns,
    activeId,
    selection,
    onAct: may.write
      ? (act, ids) => {
          if (act !== 'refuse') ask(act, ids)
          else if (may.refuse) refuse(ids)
        }
      : null,
  })
  const latest = useRef({ ask, toggle })
  useEffect(() => {
    latest.current = { ask, toggle }
  })
  const onCard = useCallback((act: CardAct) => {
    if (act.kind === 'toggle') latest.current.toggle(act.id, act.isRange)
    else latest.current.ask('card', [act.id], act.anchor)
  }, [])

  const only = menu?.ids.length === 1 ? cards.find((card) => card.id === menu.ids[0]) : undefined
  const tools = (
    <>
      <ActMenu
        asked={menu}
        stages={stages}
        currentStageId={only?.stageId ?? null}
        owners={owners}
        mayRefuse={may.refuse}
        onChoose={choose}
        onClose={() => setMenu(null)}
      />
      <BulkBar
        count={selected.length}
        mayRefuse={may.refuse}
        isBusy={acts.isBusy}
        onRefuse={() => refuse(selected)}
        onMenu={(kind, anchor) => ask(kind, selected, anchor)}
        onClear={clear}
      />
    </>
  )
  const tabStop = activeId && order.includes(activeId) ? activeId : order[0]
  return {
    cards,
    selection,
    tabStop,
    tools,
    isHeld: menu !== null,
    move,
    refuse,
    onCard: may.write ? onCard : null,
    onFocus: (target: Element) => {
      const id = target.closest<HTMLElement>('[data-card]')?.dataset.card
      if (id) setActiveId(id)
    },
  }
}

/** The card that has the focus when it is meant, else the bar. */
function besideOf(ids: string[]): Element | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-card]')
  return focused && ids.includes(focused.dataset.card ?? '') ? focused : document.querySelector('.bulkbar')
}

/** A card that changes its column is a new element: the focus goes after it. */
function useFollowFocus(activeId: string | null): () => void {
  const until = useRef(0)
  useEffect(() => {
    if (Date.now() > until.current || !activeId) return
    const timer = setTimeout(() => {
      if (!document.activeElement || document.activeElement === document.body) focusCard(activeId)
    }, 50)
    return () => clearTimeout(timer)
  })
  return () => {
    until.current = Date.now() + 1500
  }
}
