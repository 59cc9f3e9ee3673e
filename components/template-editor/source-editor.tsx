'use client'

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { Edit, Range } from './edits.ts'

type Props = {
  source: string
  caret: Range | null
  turn: number
  label: string
  language: string
  multiline?: boolean
  onEdit: (edit: Edit, typed: boolean) => void
  onCaret: (range: Range) => void
  onUndo: () => void
  onRedo: () => void
}

/** The raw Liquid text, for those who know it, and for every device that cannot do chips. */
export function SourceEditor(props: Props) {
  const { source, caret, turn, label, language, multiline = false, onEdit, onCaret, onUndo, onRedo } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const shownTurn = useRef(turn)

  useLayoutEffect(() => {
    if (turn === shownTurn.current) return
    shownTurn.current = turn
    const element = area.current
    if (!element || !caret) return
    if (document.activeElement !== element) element.focus()
    element.setSelectionRange(caret.start, caret.end)
  }, [turn, caret])

  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')) {
      event.preventDefault()
      return key === 'y' || event.shiftKey ? onRedo() : onUndo()
    }
    if (event.key === 'Enter' && !multiline) event.preventDefault()
  }

  return (
    <textarea
      ref={area}
      className={multiline ? 'tsource' : 'tsource one'}
      rows={multiline ? Math.max(14, source.split('\n').length + 1) : 1}
      aria-label={label}
      lang={language}
      value={source}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onChange={({ target }) => {
        const value = multiline ? target.value : target.value.replace(/\s*\n\s*/g, ' ')
        onEdit({ source: value, start: target.selectionStart, end: target.selectionEnd }, true)
      }}
      onSelect={({ currentTarget }) => {
        onCaret({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
      }}
    />
  )
}
