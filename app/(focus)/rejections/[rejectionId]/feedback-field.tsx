'use client'

import { useEffect, useRef } from 'react'

type Props = {
  fieldKey: string
  label: string
  prompt: string
  /** As the letter will say it, once saved; as typed until then. */
  value: string
  required: boolean
  inline?: boolean
  language: string
  onChange: (value: string) => void
}

/** One human sentence of the letter, written in its place. */
export function FeedbackField(props: Props) {
  const { fieldKey, label, prompt, value, required, inline = false, language, onChange } = props
  const box = useRef<HTMLElement>(null)

  // While someone types, the browser owns the text: React writing it would move the caret.
  useEffect(() => {
    const element = box.current
    if (element && document.activeElement !== element && element.textContent !== value)
      element.textContent = value
  }, [value])

  const Tag = inline ? 'span' : 'p'
  const editable = (
    <Tag
      ref={(element: HTMLElement | null) => {
        box.current = element
      }}
      className={value === '' ? 'blankfield whitespace-pre-line' : 'whitespace-pre-line'}
      data-field={fieldKey}
      data-placeholder={prompt}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-required={required}
      lang={language}
      spellCheck
      onInput={(event) => onChange(textOf(event.currentTarget))}
      onBlur={(event) => {
        if (event.currentTarget.textContent !== value) event.currentTarget.textContent = value
      }}
    />
  )
  if (inline) return <span className="fbi">{editable}</span>
  return (
    <div className="fb">
      <span className="fbl" aria-hidden>
        {label}
      </span>
      {editable}
    </div>
  )
}

// An emptied field keeps a <br>; it is empty all the same.
function textOf(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText has the line breaks that were typed
  const text = element.innerText
  return text === '\n' ? '' : text
}
