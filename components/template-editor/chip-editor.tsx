'use client'

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { caretBox, readSource, render, select, selectedRange } from './dom.ts'
import type { Edit, Range } from './edits.ts'
import { drawFrames } from './frame-lines.ts'
import { framePieces } from './frames.ts'
import type { TemplatePiece } from './pieces.ts'
import { type ChipFace, htmlOf } from './slots.ts'
import { tint } from './tint.ts'
import { useTyping } from './use-typing.ts'

/** A menu that is asked for while writing: at the caret, or for one chip. */
export type Asked = { box: DOMRect; chip?: number }

type Props = {
  source: string
  /** Where the caret belongs when `turn` rises; null when it belongs elsewhere. */
  caret: Range | null
  turn: number
  faces: (pieces: readonly TemplatePiece[]) => ChipFace[]
  label: string
  language: string
  multiline?: boolean
  readOnly?: boolean
  className?: string
  onEdit: (edit: Edit, typed: boolean) => void
  onCaret: (range: Range) => void
  onUndo: () => void
  onRedo: () => void
  onAsk: (asked: Asked) => void
}

export type ChipEditorProps = Props

/**
 * Text with chips in it. Every change is worked out on the source and shown again, so that the source is
 * always what stands on the screen; only composing (accents, other scripts, phones) is left to the browser.
 */
export function ChipEditor(props: Props) {
  const {
    source,
    caret,
    turn,
    faces,
    label,
    language,
    multiline = false,
    readOnly = false,
    className,
  } = props
  const root = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const shownTurn = useRef(turn)
  const isComposing = useTyping(root, props)
  const pieces = useMemo(() => framePieces(source), [source])
  // Set once: from then on the text is kept by `render`, and React leaves it alone.
  const [first] = useState(() => ({ __html: htmlOf(pieces, faces(pieces)) }))

  useLayoutEffect(() => {
    const element = root.current
    if (!element || isComposing.current) return
    render(element, pieces, faces(pieces))
    tint(element, pieces)
    if (layer.current) drawFrames(element, layer.current)
    if (turn === shownTurn.current) return
    shownTurn.current = turn
    if (!caret || readOnly) return
    if (document.activeElement !== element) element.focus({ preventScroll: true })
    select(element, caret)
    keepInView(element)
  }, [pieces, faces, turn, caret, readOnly, isComposing])

  // The text is laid out anew when the column changes its width or the letter's face arrives.
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (root.current && layer.current) drawFrames(root.current, layer.current)
    })
    if (root.current) observer.observe(root.current)
    return () => observer.disconnect()
  }, [])

  const { onCaret } = props
  useEffect(() => {
    const look = () => {
      const range = root.current && selectedRange(root.current)
      if (range && !isComposing.current && root.current && readSource(root.current) === source) onCaret(range)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [onCaret, source, isComposing])

  return (
    <div className="chipframe">
      <div ref={layer} aria-hidden />
      {/* biome-ignore lint/a11y/useSemanticElements: no text field can hold chips; the source view is one */}
      <div
        ref={root}
        className={className}
        role="textbox"
        tabIndex={0}
        aria-multiline={multiline}
        aria-label={label}
        aria-readonly={readOnly || undefined}
        lang={language}
        contentEditable={!readOnly}
        suppressContentEditableWarning
        spellCheck={!readOnly}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: every character is escaped in htmlOf
        dangerouslySetInnerHTML={first}
      />
    </div>
  )
}

function keepInView(element: HTMLElement): void {
  const box = caretBox(element)
  const scroller = element.closest<HTMLElement>('.tscroll')
  if (!scroller) return
  const frame = scroller.getBoundingClientRect()
  const margin = 24
  if (box.bottom > frame.bottom - margin) scroller.scrollTop += box.bottom - frame.bottom + margin
  else if (box.top < frame.top + margin) scroller.scrollTop -= frame.top + margin - box.top
}
