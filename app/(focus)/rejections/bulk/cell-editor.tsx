'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  label: string
  prompt: string
  words: string
  language: string
  required: boolean
  onChange: (words: string) => void
  /** Rows and columns to go on by. */
  onDone: (rows: number, columns: number) => void
  onLeave: () => void
}

/** The words of one cell while they are written: Enter goes on below, Tab beside, Escape takes the writing back. */
export function CellEditor({ label, prompt, words, language, required, onChange, onDone, onLeave }: Props) {
  const [text, setText] = useState(words)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(-1, -1)
  }, [])
  return (
    <textarea
      ref={area}
      className="cell-area"
      aria-label={label}
      aria-required={required}
      placeholder={prompt}
      lang={language}
      spellCheck
      maxLength={4000}
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        onChange(event.target.value)
      }}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          if (text !== words) onChange(words)
          onDone(0, 0)
        } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
          event.preventDefault()
          onDone(event.ctrlKey || event.metaKey ? 0 : 1, 0)
        } else if (event.key === 'Tab') {
          event.preventDefault()
          onDone(0, event.shiftKey ? -1 : 1)
        }
      }}
    />
  )
}
