'use client'

import { EditableText } from './editable-text.tsx'
import { FieldBar } from './field-bar.tsx'
import type { FieldWork } from './use-field-work.ts'

type Props = {
  fieldKey: string
  label: string
  prompt: string
  /** As the letter will say it, once saved; as typed until then. */
  value: string
  required: boolean
  maxLength: number | null
  inline?: boolean
  language: string
  turn: number
  work: FieldWork
  onChange: (value: string) => void
}

/** One human sentence of the letter, written in its place. */
export function FeedbackField(props: Props) {
  const { fieldKey, label, prompt, value, required, inline = false, work, ...text } = props
  const editable = (
    <EditableText
      {...{ value, label, language: text.language, turn: text.turn, onChange: text.onChange }}
      as={inline ? 'span' : 'p'}
      className={value === '' ? 'blankfield whitespace-pre-line' : 'whitespace-pre-line'}
      data-field={fieldKey}
      data-placeholder={prompt}
      aria-required={required}
    />
  )
  if (inline) return <span className="fbi">{editable}</span>
  return (
    <div className="fb">
      <span className="fbl" aria-hidden>
        {label}
      </span>
      {editable}
      <FieldBar fieldKey={fieldKey} label={label} value={value} maxLength={text.maxLength} work={work} />
    </div>
  )
}
