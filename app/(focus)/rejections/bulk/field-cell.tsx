'use client'

import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useLayoutEffect, useRef, useState } from 'react'
import type { BulkFacts, Column } from './batch-row.ts'
import { CellEditor } from './cell-editor.tsx'
import type { DraftStore, RowState } from './draft-store.ts'
import { FindingNote } from './finding-note.tsx'
import { distinct, findingsIn, type Placed, wordsIn } from './standing.ts'
import { cellId, type GridState } from './use-grid.ts'

type Props = {
  state: RowState
  column: Column
  grid: GridState
  store: DraftStore
  facts: BulkFacts
  /** In how many letters these words stand. */
  repeats: number
  isLast: boolean
}

/** One human sentence of one letter, with what the proof-reader says of it. */
export function FieldCell({ state, column, grid, store, facts, repeats, isLast }: Props) {
  const t = useTranslations('bulk')
  const { row, text } = state
  const place = { id: row.id, col: column.key }
  const field = row.fields.find(({ key }) => key === column.key)
  const isActive = grid.active?.id === row.id && grid.active.col === column.key
  const isEditing = isActive && grid.isEditing
  const words = wordsIn(state, column.key)
  const found = findingsIn(state, column.key)
  const isOwn = field && text.body === null
  const isBlank = isOwn && words.trim() === ''
  const looks = [
    isOwn ? (isBlank ? (field.required ? 'blank' : 'may') : 'tx') : 'na',
    found.some(({ finding }) => finding.severity !== 'info') && 'bad',
    found.some(({ finding }) => finding.severity === 'block') && 'stop',
    isActive && 'cur',
    isEditing && 'edit',
    grid.inRange(place) && 'sel',
  ]
  const begin = () => grid.go(place, { edit: true })
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid that the keys move in
      role="gridcell"
      id={cellId(place)}
      className={looks.filter(Boolean).join(' ')}
      tabIndex={isActive && !isEditing ? 0 : -1}
      aria-label={`${column.label}, ${row.name}`}
      aria-readonly={!isOwn}
      onFocus={(event) => event.target === event.currentTarget && grid.meet(place)}
      onMouseDown={(event) => {
        if ((event.target as Element).closest('.pop, textarea')) return
        if (isActive && !event.shiftKey) {
          event.preventDefault()
          begin()
        } else grid.go(place, { extend: event.shiftKey, edit: isBlank && !event.shiftKey })
        if (event.shiftKey || isBlank) event.preventDefault()
      }}
    >
      {isEditing ? (
        <CellEditor
          label={`${column.label}, ${row.name}`}
          prompt={column.prompt}
          words={words}
          language={row.language}
          required={field?.required ?? false}
          onChange={(value) => store.change(row.id, { fields: { ...text.fields, [column.key]: value } })}
          onDone={grid.stopEditing}
          onLeave={grid.leave}
        />
      ) : isOwn ? (
        isBlank ? (
          <span className="todo">
            {field.required ? t('to-write', { field: column.label }) : t('optional')}
          </span>
        ) : (
          <div lang={row.language}>
            <Marked words={words} found={found} />
          </div>
        )
      ) : (
        <span>{t(text.body === null ? 'not-in-template' : 'by-hand')}</span>
      )}
      {isOwn && repeats > 1 && !isEditing && (
        <span className="again" title={t('repeat.in', { count: repeats })}>
          <Copy className="i xs" aria-hidden />
          <span aria-hidden>{repeats}</span>
          <span className="sr">{t('repeat.in', { count: repeats })}</span>
        </span>
      )}
      {isActive && !isEditing && (found.length > 0 || (isOwn && repeats > 1)) && (
        <Pop isRight={isLast}>
          {distinct(found).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
            <FindingNote key={index} finding={one.finding} {...{ state, store, facts }} onWrite={begin} />
          ))}
          {repeats > 1 && <p className="m2">{t('repeat.text', { count: repeats })}</p>}
        </Pop>
      )}
    </td>
  )
}

/** The remarks under a cell; above it where the screen ends. */
export function Pop({ children, isRight }: { children: React.ReactNode; isRight: boolean }) {
  const own = useRef<HTMLDivElement>(null)
  const [isUp, setIsUp] = useState(false)
  useLayoutEffect(() => {
    const box = own.current?.closest('.gw')?.getBoundingClientRect()
    const cell = own.current?.parentElement?.getBoundingClientRect()
    if (!box || !cell || !own.current) return
    const height = own.current.offsetHeight + 12
    setIsUp(cell.bottom + height > box.bottom && cell.top - height > box.top)
  }, [])
  return (
    <div ref={own} className={`pop${isUp ? ' up' : ''}${isRight ? ' right' : ''}`} role="note">
      {children}
    </div>
  )
}

function Marked({ words, found }: { words: string; found: Placed[] }) {
  const pieces: React.ReactNode[] = []
  let from = 0
  // Where two overlap, the graver one is shown; what is only worth knowing waits in the note.
  const shown = found.filter(
    ({ start, end, finding }, at) =>
      finding.severity !== 'info' &&
      !found.slice(0, at).some((graver) => start < graver.end && end > graver.start),
  )
  for (const { start, end, finding } of shown.toSorted((a, b) => a.start - b.start)) {
    pieces.push(words.slice(from, start))
    pieces.push(
      <mark key={start} className={finding.severity === 'block' ? 'stop' : 'u'}>
        {words.slice(start, end)}
      </mark>,
    )
    from = end
  }
  return [...pieces, words.slice(from)]
}
