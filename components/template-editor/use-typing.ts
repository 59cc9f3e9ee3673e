'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { ChipEditorProps } from './chip-editor.tsx'
import { caretBox, extendTo, focusOffset, rangeOf, readSource, select, selectedRange } from './dom.ts'
import { type Range, writeOver } from './edits.ts'
import { framePieces } from './frames.ts'
import { chipBeside, startsOf } from './pieces.ts'
import { chipToStepOver, stepFrom } from './steps.ts'

const composing = new Set(['insertCompositionText', 'deleteCompositionText', 'insertFromComposition'])

/** Turns what people do in the editor into changes of its source. The answer: whether the browser is composing. */
export function useTyping(root: RefObject<HTMLDivElement | null>, props: ChipEditorProps) {
  const latest = useRef(props)
  latest.current = props
  const isComposing = useRef(false)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const stop = new AbortController()
    const here = () => selectedRange(element) ?? { start: 0, end: 0 }

    const put = (text: string, over: Range = here(), typed = false) => {
      const { source, onEdit, multiline } = latest.current
      const clean = text.replace(/\r\n?/g, '\n').replaceAll('\u200B', '')
      onEdit(writeOver(source, over, multiline ? clean : clean.replace(/\s*\n\s*/g, ' ')), typed)
    }

    const erase = (event: InputEvent) => {
      const { source } = latest.current
      const range = here()
      if (range.start !== range.end) return put('', range)
      const direction = /Forward$/.test(event.inputType) ? 1 : -1
      const isOne = /^deleteContent/.test(event.inputType)
      const target = event.getTargetRanges()[0]
      const wide = !isOne && target ? rangeOf(element, target) : range
      if (wide.start !== wide.end) return put('', wide)
      const other = stepFrom(source, range.start, direction)
      if (other === range.start) return
      const chip = framePieces(source)[chipToStepOver(source, range.start, direction) ?? -1]
      // The edge of a frame is stepped over, not broken; its menu takes the condition away.
      if (chip && 'frame' in chip && chip.frame) return select(element, { start: other, end: other })
      put('', { start: Math.min(other, range.start), end: Math.max(other, range.start) }, true)
    }

    const onBeforeInput = (event: InputEvent) => {
      if (event.isComposing || composing.has(event.inputType) || !event.cancelable) return
      event.preventDefault()
      const { readOnly, onUndo, onRedo, onAsk, multiline } = latest.current
      const { inputType, data } = event
      if (readOnly) return
      if (inputType === 'historyUndo') return onUndo()
      if (inputType === 'historyRedo') return onRedo()
      if (inputType.startsWith('delete')) return erase(event)
      if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') return multiline && put('\n')
      if (inputType === 'insertText' && data === '/' && beginsWord(latest.current.source, here())) {
        return onAsk({ box: caretBox(element) })
      }
      const target = event.getTargetRanges()[0]
      const over = inputType === 'insertReplacementText' && target ? rangeOf(element, target) : here()
      const text = data ?? event.dataTransfer?.getData('text/plain') ?? ''
      if (inputType.startsWith('insert')) put(text, over, inputType === 'insertText')
    }

    // What the browser wrote by itself is read back from the screen.
    const readBack = () => {
      const { source, onEdit } = latest.current
      const written = readSource(element)
      if (written !== source) onEdit({ source: written, ...here() }, true)
    }

    const onKeyDown = (event: KeyboardEvent) => {
      const { source, readOnly, onUndo, onRedo, onAsk } = latest.current
      if (event.isComposing || readOnly) return
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (command && !event.altKey && (key === 'z' || key === 'y')) {
        event.preventDefault()
        return key === 'y' || event.shiftKey ? onRedo() : onUndo()
      }
      if (event.altKey && event.key === 'ArrowDown') {
        const chip = chipBeside(framePieces(source), here().end)
        if (chip === undefined) return
        event.preventDefault()
        return onAsk({ box: chipBox(element, chip), chip })
      }
      if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !command && !event.altKey) {
        event.preventDefault()
        walk(event.key === 'ArrowRight' ? 1 : -1, event.shiftKey)
      }
    }

    // The places that hold a caret have no width: an arrow must not stop at them twice.
    const walk = (direction: -1 | 1, extend: boolean) => {
      const range = here()
      const { source } = latest.current
      if (extend) {
        const from = focusOffset(element) ?? range.end
        return extendTo(element, stepFrom(source, from, direction))
      }
      const edge = direction === 1 ? range.end : range.start
      const offset = range.start === range.end ? stepFrom(source, edge, direction) : edge
      select(element, { start: offset, end: offset })
    }

    const onMouseDown = (event: MouseEvent) => {
      const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('.tchip') : null
      const { source, readOnly, onAsk } = latest.current
      if (!chip || readOnly || event.button !== 0) return
      event.preventDefault()
      const index = Number(chip.dataset.index)
      const starts = startsOf(framePieces(source))
      element.focus({ preventScroll: true })
      select(element, { start: starts[index] ?? 0, end: starts[index + 1] ?? 0 })
      onAsk({ box: chip.getBoundingClientRect(), chip: index })
    }

    const onCopy = (event: ClipboardEvent) => {
      const { start, end } = here()
      if (start === end) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', latest.current.source.slice(start, end))
      if (event.type === 'cut' && !latest.current.readOnly) put('', { start, end })
    }

    const onPaste = (event: ClipboardEvent) => {
      event.preventDefault()
      if (!latest.current.readOnly) put(event.clipboardData?.getData('text/plain') ?? '')
    }

    const { signal } = stop
    const never = (event: Event) => event.preventDefault()
    element.addEventListener('beforeinput', onBeforeInput, { signal })
    element.addEventListener('input', readBack, { signal })
    element.addEventListener('keydown', onKeyDown, { signal })
    element.addEventListener('mousedown', onMouseDown, { signal })
    element.addEventListener('copy', onCopy, { signal })
    element.addEventListener('cut', onCopy, { signal })
    element.addEventListener('paste', onPaste, { signal })
    element.addEventListener('dragstart', never, { signal })
    element.addEventListener('drop', never, { signal })
    element.addEventListener(
      'compositionstart',
      () => {
        isComposing.current = true
      },
      { signal },
    )
    element.addEventListener(
      'compositionend',
      () => {
        isComposing.current = false
        const { onEdit } = latest.current
        onEdit({ source: readSource(element), ...here() }, true)
      },
      { signal },
    )
    return () => stop.abort()
  }, [root])

  return isComposing
}

/** "/" opens the menu where a word may begin; in "et/ou" it is a slash. */
function beginsWord(source: string, { start }: Range): boolean {
  return /(^|[\s([«“"'’}])$/u.test(source.slice(0, start))
}

function chipBox(element: HTMLElement, index: number): DOMRect {
  const chip = element.querySelector(`.tchip[data-index="${index}"]`)
  return (chip ?? element).getBoundingClientRect()
}
