'use client'

import { type ComponentProps, useEffect, useRef } from 'react'

type Props = {
  value: string
  label: string
  language: string
  /** Rises when the program wrote: then the words on screen follow, caret or not. */
  turn: number
  /** `span` inside a sentence. */
  as?: 'p' | 'span' | 'div'
  onChange: (value: string) => void
} & Pick<ComponentProps<'p'>, 'className' | 'aria-required'> & {
    'data-field'?: string
    'data-placeholder'?: string
  }

/** Plain text that is written where it stands: no form field around it, no formatting inside. */
export function EditableText({ value, label, language, turn, as: Tag = 'div', onChange, ...rest }: Props) {
  const box = useRef<HTMLElement>(null)
  const seenTurn = useRef(turn)

  // While someone types, the browser owns the text: React writing it would move the caret.
  useEffect(() => {
    const element = box.current
    const isOurs = seenTurn.current !== turn
    seenTurn.current = turn
    if (!element || element.textContent === value) return
    const hasCaret = document.activeElement === element
    if (hasCaret && !isOurs) return
    element.textContent = value
    if (!hasCaret) return
    const selection = window.getSelection()
    selection?.selectAllChildren(element)
    selection?.collapseToEnd()
  }, [value, turn])

  return (
    <Tag
      {...rest}
      ref={(element: HTMLElement | null) => {
        box.current = element
      }}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      lang={language}
      spellCheck
      onInput={(event) => onChange(textOf(event.currentTarget))}
      onBlur={(event) => {
        if (event.currentTarget.textContent !== value) event.currentTarget.textContent = value
      }}
    />
  )
}

// An emptied field keeps a <br>; it is empty all the same.
function textOf(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText has the line breaks that were typed
  const text = element.innerText
  return text === '\n' ? '' : text
}
