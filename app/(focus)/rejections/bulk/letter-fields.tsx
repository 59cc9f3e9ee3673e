'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import type { BulkFacts, Column } from './batch-row.ts'
import type { DraftStore, RowState } from './draft-store.ts'
import { ConflictNote, FindingNote } from './finding-note.tsx'
import { type Repeats, repeatOf } from './repeats.ts'
import { distinct, findingsBeside, findingsIn, standingOf } from './standing.ts'

type Props = { state: RowState; store: DraftStore; facts: BulkFacts; repeats: Repeats; takesFocus?: boolean }

/** The human sentences of one letter, one under the other, each with what the proof-reader says of it. */
export function LetterFields({ state, store, facts, repeats, takesFocus = false }: Props) {
  const t = useTranslations('bulk')
  const box = useRef<HTMLDivElement>(null)
  const { row, text } = state
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('textarea')?.focus()
  }, [takesFocus])
  const columns = facts.columns.filter(({ key }) => row.fields.some((field) => field.key === key))
  return (
    <div className="fields" ref={box}>
      {standingOf(state).kind === 'unsaved' && (
        <div className="remark">
          <ConflictNote {...{ state, store, facts }} />
        </div>
      )}
      {text.body === null ? (
        columns.map((column) => (
          <OneField
            key={column.key}
            {...{ column, state, store, facts }}
            count={repeatOf(repeats, column.key, text.fields[column.key])}
          />
        ))
      ) : (
        <p>
          {t('by-hand-text')}{' '}
          <Link className="link" href={`/rejections/${row.id}`}>
            {t('open-letter')}
          </Link>
        </p>
      )}
      {state.status === 'saved' &&
        findingsBeside(state)
          .filter((finding) => finding.severity !== 'info')
          .map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
            <div key={index} className="remark">
              <FindingNote {...{ finding, state, store, facts }} hasWay />
            </div>
          ))}
    </div>
  )
}

type FieldProps = Omit<Props, 'repeats'> & { column: Column; count: number }

function OneField({ column, state, store, facts, count }: FieldProps) {
  const t = useTranslations('bulk')
  const id = useId()
  const { row, text } = state
  const required = row.fields.some((field) => field.key === column.key && field.required)
  return (
    <div className="one-field">
      <label htmlFor={id}>
        {column.label} {!required && <span className="m3">{t('optional')}</span>}
      </label>
      <textarea
        id={id}
        lang={row.language}
        aria-required={required}
        placeholder={column.prompt}
        maxLength={4000}
        spellCheck
        value={text.fields[column.key] ?? ''}
        disabled={state.status === 'refused'}
        onChange={(event) =>
          store.change(row.id, { fields: { ...text.fields, [column.key]: event.target.value } })
        }
      />
      {count > 1 && <p className="m3 t12">{t('repeat.text', { count })}</p>}
      {distinct(findingsIn(state, column.key))
        .filter(({ finding }) => finding.severity !== 'info')
        .map(({ finding }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
          <div key={index} className="remark">
            <FindingNote {...{ finding, state, store, facts }} />
          </div>
        ))}
    </div>
  )
}
