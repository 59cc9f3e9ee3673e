import { type RefObject, useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/toasts.tsx'
import { arrows, neighbour } from './neighbour.ts'
import type { Selection } from './use-selection.ts'

export type KeyAct = 'refuse' | 'move' | 'assign'

type Given = {
  within: RefObject<HTMLElement | null>
  /** The ids on the screen, column by column. */
  columns: string[][]
  activeId: string | null
  selection: Selection
  /** Null for those who only look. */
  onAct: ((act: KeyAct, ids: string[]) => void) | null
}

const acts: Record<string, KeyAct> = { r: 'refuse', m: 'move', a: 'assign' }

/** Arrows move the focus between cards, X ticks, Shift and arrows extend; R, M and A act on the ticked or the focused. */
export function useKeys(given: Given): void {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => handle(event, latest.current)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

export function focusCard(id: string): void {
  document.getElementById(`card-${id}`)?.focus()
}

function handle(event: KeyboardEvent, { within, columns, activeId, selection, onAct }: Given): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target))
    return
  const isOnCard = event.target instanceof Element && within.current?.contains(event.target) === true
  const isLoose = event.target === document.body
  if (!isOnCard && !isLoose && !(event.target instanceof Element && event.target.closest('.bulkbar'))) return
  const { selected } = selection
  const arrow = arrows[event.key]
  if (arrow && (isOnCard || isLoose)) {
    const target = isOnCard ? neighbour(columns, activeId, arrow) : (activeId ?? columns.flat()[0])
    if (!target) return
    event.preventDefault()
    if (event.shiftKey && onAct && activeId) selection.add([activeId, target])
    focusCard(target)
    return
  }
  if (event.key === 'Escape' && selected.length > 0) {
    selection.clear()
    return
  }
  if (!onAct || event.shiftKey) return
  if (event.key === 'x' && isOnCard && activeId) {
    event.preventDefault()
    selection.toggle(activeId)
    return
  }
  const act = acts[event.key]
  const ids = selected.length > 0 ? selected : isOnCard && activeId ? [activeId] : []
  if (!act || ids.length === 0) return
  event.preventDefault()
  onAct(act, ids)
}

/** Someone types, or a menu or dialog has the keys. A checkbox takes no letters. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true
  return isTyping(target) && !(target instanceof HTMLInputElement && target.type === 'checkbox')
}
