'use client'

import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { FocusEvent } from 'react'
import { silenceHeat } from '@/lib/candidates/silence.ts'
import type { BulkFacts } from './batch-row.ts'
import type { DraftStore, RowState } from './draft-store.ts'
import { FieldCell, Pop } from './field-cell.tsx'
import { ConflictNote, FindingNote } from './finding-note.tsx'
import { type Repeats, repeatOf } from './repeats.ts'
import { findingsBeside, standingOf } from './standing.ts'
import { StandingWords } from './standing-words.tsx'
import { TemplateMenu } from './template-menu.tsx'
import { cellId, type GridState } from './use-grid.ts'

export type RowGiven = {
  grid: GridState
  store: DraftStore
  facts: BulkFacts
  repeats: Repeats
  isIncluded: (state: RowState) => boolean
  onTick: (id: string) => void
  /** When this letter would leave, in words. */
  departs: (state: RowState) => string
}

/** One person: who, which template, the sentences, where the letter stands, when it leaves. */
export function GridRow({ state, index, ...given }: RowGiven & { state: RowState; index: number }) {
  const { grid, store, facts, repeats, isIncluded, onTick, departs } = given
  const t = useTranslations('bulk')
  const format = useFormatter()
  const { row } = state
  const standing = standingOf(state)
  const isStopped = standing.kind === 'blocked' || standing.kind === 'unsaved'
  const cell = (col: string, look: string) => ({
    role: col === 'who' ? 'rowheader' : 'gridcell',
    id: cellId({ id: row.id, col }),
    className: `${look}${grid.active?.id === row.id && grid.active.col === col ? ' cur' : ''}`,
    tabIndex: grid.active?.id === row.id && grid.active.col === col ? 0 : -1,
    onMouseDown: () => grid.go({ id: row.id, col }),
    onFocus: (event: FocusEvent) => event.target === event.currentTarget && grid.meet({ id: row.id, col }),
  })
  const met = row.interviewedAt
    ? t('met', {
        date: format.dateTime(new Date(row.interviewedAt), { day: 'numeric', month: 'short' }),
        stage: row.stage,
      })
    : t('not-met', { stage: row.stage })
  const beside = findingsBeside(state)
  const isAtCheck = grid.active?.id === row.id && grid.active.col === 'check'
  return (
    <tr className={isStopped ? 'blk' : undefined} aria-rowindex={index + 2}>
      <td {...cell('tick', 'c0')}>
        <input
          className="cb"
          type="checkbox"
          tabIndex={-1}
          checked={isIncluded(state)}
          disabled={isStopped}
          onChange={() => onTick(row.id)}
          aria-label={t('include', { name: row.name })}
        />
      </td>
      <th scope="row" {...cell('who', 'c1')}>
        <span className="l1">
          <Link
            className="trunc"
            href={`/rejections/${row.id}`}
            tabIndex={-1}
            prefetch={false}
            title={row.name}
          >
            {row.name}
          </Link>
          <ShortSilence days={row.silenceDays} />
        </span>
        <span className="l2 trunc" title={row.job.title}>
          {row.job.title}
        </span>
      </th>
      <td {...cell('template', 'c2')}>
        <TemplateMenu
          state={state}
          store={store}
          facts={facts}
          trigger={
            <>
              <span className="trunc">{row.template.name}</span>
              <ChevronDown className="i xs" aria-hidden />
            </>
          }
        />
        <span className="l2 trunc" title={met}>
          {met}
        </span>
      </td>
      {facts.columns.map((column, at) => (
        <FieldCell
          key={column.key}
          {...{ state, column, grid, store, facts }}
          repeats={repeatOf(repeats, column.key, state.text.fields[column.key])}
          isLast={at === facts.columns.length - 1}
        />
      ))}
      <td {...cell('check', 'c6')}>
        <StandingWords state={state} facts={facts} />
        {isAtCheck && standing.kind === 'unsaved' && (
          <Pop isRight>
            <ConflictNote {...{ state, store, facts }} />
          </Pop>
        )}
        {isAtCheck && standing.kind !== 'unsaved' && beside.length > 0 && state.status === 'saved' && (
          <Pop isRight>
            {beside.map((finding, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
              <FindingNote key={at} {...{ finding, state, store, facts }} hasWay />
            ))}
          </Pop>
        )}
      </td>
      <td className="c7">
        <span className={isStopped ? 'm3' : ''}>{isStopped ? t('blocked') : departs(state)}</span>
      </td>
    </tr>
  )
}

/** The days alone: in the grid the name needs the room. */
function ShortSilence({ days }: { days: number }) {
  const t = useTranslations('common.silence')
  return (
    <span className="sil" data-h={silenceHeat(days)} role="img" aria-label={t('spoken', { days })}>
      {t('days', { days })}
    </span>
  )
}
