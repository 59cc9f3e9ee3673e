'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import type { BulkFacts } from './batch-row.ts'
import type { DraftStore, RowState } from './draft-store.ts'
import { fillDown } from './repeats.ts'
import { findingsIn } from './standing.ts'
import { showRow } from './use-window.ts'

export type Place = { id: string; col: string }

type Given = { states: readonly RowState[]; store: DraftStore; facts: BulkFacts; start: Place | null }

export const cellId = ({ id, col }: Place) => `cell-${id}-${col}`

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/** Where one is in the grid and what the keys do there, as in a sheet. */
export function useGrid({ states, store, facts, start }: Given) {
  const t = useTranslations('bulk')
  const toast = useToast()
  const box = useRef<HTMLDivElement>(null)
  const cols = useMemo(
    () => ['tick', 'who', 'template', ...facts.columns.map(({ key }) => key), 'check'],
    [facts.columns],
  )
  const [active, setActive] = useState<Place | null>(start)
  const [anchor, setAnchor] = useState<string | null>(null)
  const [isEditing, setIsEditing] = useState(start !== null)
  const follows = useRef(start !== null)

  const indexOf = (id: string | undefined) => states.findIndex(({ row }) => row.id === id)
  const isField = (col: string) => facts.columns.some(({ key }) => key === col)
  const canWrite = (place: Place) => {
    const state = store.find(place.id)
    return (
      isField(place.col) &&
      state !== undefined &&
      state.status !== 'refused' &&
      state.text.body === null &&
      state.row.fields.some(({ key }) => key === place.col)
    )
  }

  const go = (place: Place, options: { extend?: boolean; edit?: boolean } = {}) => {
    setAnchor(options.extend ? (anchor ?? active?.id ?? null) : null)
    setActive(place)
    setIsEditing(Boolean(options.edit) && canWrite(place))
    follows.current = true
    if (box.current) showRow(box.current, indexOf(place.id))
  }
  const step = (rows: number, columns: number, extend = false) => {
    const from = active ?? { id: states[0]?.row.id ?? '', col: cols[0] ?? '' }
    const row = Math.min(states.length - 1, Math.max(0, indexOf(from.id) + rows))
    const col = Math.min(cols.length - 1, Math.max(0, cols.indexOf(from.col) + columns))
    const id = states[row]?.row.id
    if (id) go({ id, col: cols[col] ?? from.col }, { extend })
  }

  // The cell is drawn first, then it has the focus.
  useEffect(() => {
    if (!active || isEditing || !follows.current) return
    follows.current = false
    document.getElementById(cellId(active))?.focus({ preventScroll: true })
  }, [active, isEditing])

  /** The rows from the anchor to where one is, in order. */
  const range = () => {
    if (!active) return []
    const here = indexOf(active.id)
    const there = anchor ? indexOf(anchor) : here
    return states.slice(Math.min(here, there), Math.max(here, there) + 1)
  }

  const fill = () => {
    if (!active || !isField(active.col)) return
    const key = active.col
    const chosen = range()
    // One cell alone takes the words above it.
    const rows =
      chosen.length > 1 ? chosen : states.slice(Math.max(0, indexOf(active.id) - 1), indexOf(active.id) + 1)
    const result = fillDown(rows, key)
    if ('refused' in result) return toast(t(`fill.${result.refused}`))
    if (result.ids.length === 0) return toast(t('fill.all-written', { count: result.left }))
    const put = (id: string, value: string) => {
      const fields = store.find(id)?.text.fields
      if (fields) store.change(id, { fields: { ...fields, [key]: value } })
    }
    for (const id of result.ids) put(id, result.value)
    toast(t('fill.done', { count: result.ids.length, left: result.left }), {
      undo: () => {
        for (const id of result.ids) if (store.find(id)?.text.fields[key] === result.value) put(id, '')
      },
    })
  }

  const nextFinding = () => {
    const places = states.flatMap((state) =>
      facts.columns
        .filter(({ key }) => findingsIn(state, key).length > 0)
        .map(({ key }) => ({ id: state.row.id, col: key })),
    )
    const order = (place: Place) => indexOf(place.id) * cols.length + cols.indexOf(place.col)
    const next = places.find((place) => !active || order(place) > order(active)) ?? places[0]
    if (next) go(next)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isEditing || !active || event.altKey) return
    const isInside = (event.target as Element).closest('.pop, .menu-pop') !== null
    if (isInside) {
      // The same place anew: the focus comes back from the note to its cell.
      if (event.key === 'Escape') go({ ...active })
      return
    }
    const held = event.ctrlKey || event.metaKey
    const act = (() => {
      const [rows, columns] = steps[event.key] ?? []
      if (rows !== undefined && columns !== undefined)
        return () => step(held && rows ? rows * states.length : rows, columns, event.shiftKey)
      if (held && event.key === 'd') return fill
      if (held) return undefined
      if (event.key === 'Home') return () => step(0, -cols.length)
      if (event.key === 'End') return () => step(0, cols.length)
      if (event.key === 'F8') return nextFinding
      if ((event.key === 'Enter' || event.key === 'F2') && canWrite(active))
        return () => go(active, { edit: true })
      if (event.key === 'Enter' || event.key === ' ')
        return () =>
          document.getElementById(cellId(active))?.querySelector<HTMLElement>('input, a, button')?.click()
      return undefined
    })()
    if (!act) return
    event.preventDefault()
    act()
  }

  return {
    box,
    active,
    isEditing,
    inRange: (place: Place) =>
      anchor !== null && place.col === active?.col && range().some(({ row }) => row.id === place.id),
    rangeSize: anchor === null || !active || !isField(active.col) ? 0 : range().length,
    go,
    /** A cell that got the focus by other means than the grid's own: a screen reader, say. */
    meet: (place: Place) => {
      if (active?.id !== place.id || active.col !== place.col) go(place)
    },
    step,
    fill,
    canWrite,
    stopEditing: (rows: number, columns: number) => {
      setIsEditing(false)
      follows.current = true
      if (rows !== 0 || columns !== 0) step(rows, columns)
      else setActive((before) => before && { ...before })
    },
    leave: () => setIsEditing(false),
    onKeyDown,
  }
}

export type GridState = ReturnType<typeof useGrid>
