'use client'

import { ArrowDownToLine, Check, CircleAlert, CircleDot, Copy, PencilLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { BulkFacts } from './batch-row.ts'
import type { RowState } from './draft-store.ts'
import { mostRepeated, type Repeats } from './repeats.ts'
import { standingOf } from './standing.ts'

type Props = {
  states: readonly RowState[]
  facts: BulkFacts
  repeats: Repeats
  rangeSize: number
  onFill: () => void
}

/** Where the batch stands at a glance, and what is said too often. */
export function BulkBar({ states, facts, repeats, rangeSize, onFill }: Props) {
  const t = useTranslations('bulk.bar')
  const kinds = states.map((state) => standingOf(state).kind)
  const count = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length
  const [ready, todo, warn, stop] = [
    count('ready'),
    count('todo'),
    count('warn'),
    count('blocked', 'unsaved'),
  ]
  const offline = states.filter(({ status }) => status === 'offline').length
  return (
    <div className="bbar">
      <div className="sts" role="status">
        {ready > 0 && (
          <span className="st ok">
            <Check className="i" aria-hidden />
            {t('ready', { count: ready })}
          </span>
        )}
        {todo > 0 && (
          <span className="st todo">
            <PencilLine className="i" aria-hidden />
            {t('todo', { count: todo })}
          </span>
        )}
        {warn > 0 && (
          <span className="st warn">
            <CircleDot className="i" aria-hidden />
            {t('warn', { count: warn })}
          </span>
        )}
        {stop > 0 && (
          <span className="st stop">
            <CircleAlert className="i" aria-hidden />
            {t('stop', { count: stop })}
          </span>
        )}
        {mostRepeated(repeats).map(({ key, count }) => (
          <span className="st warn" key={key}>
            <Copy className="i" aria-hidden />
            {t('same', { field: facts.columns.find((one) => one.key === key)?.label ?? key, count })}
          </span>
        ))}
        {offline > 0 && <span className="st warn">{t('offline', { count: offline })}</span>}
      </div>
      {rangeSize > 1 && (
        <button
          type="button"
          className="btn sm"
          onMouseDown={(event) => event.preventDefault()}
          onClick={onFill}
        >
          <ArrowDownToLine className="i s" aria-hidden />
          {t('fill-down')} <kbd>Ctrl D</kbd>
        </button>
      )}
    </div>
  )
}
