'use client'

import { useTranslations } from 'next-intl'
import type { RowState } from './draft-store.ts'
import { GridRow, type RowGiven } from './grid-row.tsx'
import { rowHeight, useWindow } from './use-window.ts'

type Props = RowGiven & { states: readonly RowState[]; onTickAll: () => void; areAllTicked: boolean }

/** All letters side by side, to fill as a sheet is filled. */
export function Grid({ states, onTickAll, areAllTicked, ...given }: Props) {
  const t = useTranslations('bulk')
  const { grid, facts } = given
  const { from, to } = useWindow(grid.box, states.length)
  const columns = facts.columns.length + 5
  return (
    <div className="gw" ref={grid.box}>
      <table
        className="bgrid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the keys move in
        role="grid"
        aria-label={t('grid')}
        aria-rowcount={states.length + 1}
        style={{ minWidth: 744 + facts.columns.length * 190 }}
        onKeyDown={grid.onKeyDown}
        onFocus={(event) => {
          // Coming in with Tab, one lands on the first cell.
          if (!grid.active && states[0] && event.target === event.currentTarget)
            grid.go({ id: states[0].row.id, col: facts.columns[0]?.key ?? 'who' })
        }}
        tabIndex={grid.active ? -1 : 0}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th className="c0">
              <input
                className="cb"
                type="checkbox"
                checked={areAllTicked}
                onChange={onTickAll}
                aria-label={t('all')}
              />
            </th>
            <th className="c1">{t('columns.who')}</th>
            <th className="c2">{t('columns.template')}</th>
            {facts.columns.map((column) => (
              <th key={column.key} title={column.prompt}>
                {column.label}
              </th>
            ))}
            <th className="c6">{t('columns.checks')}</th>
            <th className="c7">{t('columns.departure')}</th>
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Gap rows={from} columns={columns} />}
          {states.slice(from, to).map((state, index) => (
            <GridRow key={state.row.id} state={state} index={from + index} {...given} />
          ))}
          {to < states.length && <Gap rows={states.length - to} columns={columns} />}
        </tbody>
      </table>
    </div>
  )
}

function Gap({ rows, columns }: { rows: number; columns: number }) {
  return (
    <tr aria-hidden className="gap">
      <td colSpan={columns} style={{ height: rows * rowHeight }} />
    </tr>
  )
}
