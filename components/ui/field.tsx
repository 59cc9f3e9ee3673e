import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'

type Around = { label: string; hint?: ReactNode; error?: string; wide?: boolean }

function Frame(props: Around & { id: string; children: ReactNode }) {
  return (
    <div className={props.wide ? 'wide' : undefined}>
      <label className="lab" htmlFor={props.id}>
        {props.label}
      </label>
      {props.children}
      {props.hint && (
        <p className="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p className="err" id={`${props.id}-error`} role="alert">
          {props.error}
        </p>
      )}
    </div>
  )
}

function explain(id: string, { hint, error }: Around) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}

/** A labelled line of text, with its hint and what is wrong with it. */
export function TextField({ label, hint, error, wide, ...input }: Around & ComponentProps<'input'>) {
  const id = useId()
  const around = { label, hint, error, wide }
  return (
    <Frame {...around} id={id}>
      <input className="field" id={id} {...explain(id, around)} {...input} />
    </Frame>
  )
}

export function TextAreaField({ label, hint, error, wide, ...input }: Around & ComponentProps<'textarea'>) {
  const id = useId()
  const around = { label, hint, error, wide }
  return (
    <Frame {...around} id={id}>
      <textarea className="field" id={id} {...explain(id, around)} {...input} />
    </Frame>
  )
}

export function SelectField({
  label,
  hint,
  error,
  wide,
  children,
  ...select
}: Around & ComponentProps<'select'>) {
  const id = useId()
  const around = { label, hint, error, wide }
  return (
    <Frame {...around} id={id}>
      <select className="field" id={id} {...explain(id, around)} {...select}>
        {children}
      </select>
    </Frame>
  )
}
