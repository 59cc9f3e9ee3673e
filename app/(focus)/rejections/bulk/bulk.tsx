'use client'

import Link from 'next/link'
import { type DateTimeFormatOptions, useFormatter, useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import type { Choice } from '@/components/departure/departure-picker.tsx'
import { Empty } from '@/components/ui/empty.tsx'
import { isTyping } from '@/components/ui/toasts.tsx'
import type { BatchRow, BulkFacts } from './batch-row.ts'
import { BulkBar } from './bulk-bar.tsx'
import { BulkFooter } from './bulk-footer.tsx'
import { BulkHead } from './bulk-head.tsx'
import type { RowState } from './draft-store.ts'
import { Grid } from './grid.tsx'
import { PhoneFill } from './phone-fill.tsx'
import { repeatsOf } from './repeats.ts'
import { Review } from './review.tsx'
import { canLeave, standingOf } from './standing.ts'
import { Summary } from './summary.tsx'
import { useApproval } from './use-approval.ts'
import { useDrafts } from './use-drafts.ts'
import { useGrid } from './use-grid.ts'
import { useReading } from './use-reading.ts'

type Props = { rows: BatchRow[]; facts: BulkFacts }

/** Many refusals, one letter each: filled side by side, read one by one, scheduled together. */
export function Bulk({ rows, facts }: Props) {
  const t = useTranslations('bulk')
  const format = useFormatter()
  const { store, states } = useDrafts(rows)
  const reading = useReading()
  const approval = useApproval(store, facts.offer.timeZone)
  const [mode, setMode] = useState<'fill' | 'read'>('fill')
  const [currentId, setCurrentId] = useState<string | null>(rows[0]?.id ?? null)
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [choice, setChoice] = useState<Choice>({ kind: 'policy' })
  const grid = useGrid({ states, store, facts, start: null })
  const repeats = useMemo(() => repeatsOf(states), [states])

  const isStopped = (state: RowState) => ['blocked', 'unsaved'].includes(standingOf(state).kind)
  const isIncluded = (state: RowState) => !unticked.has(state.row.id) && !isStopped(state)
  const meant = states.filter((state) => !unticked.has(state.row.id))
  const included = states.filter(isIncluded)
  const ready = included.filter(canLeave)
  const read = included.filter((state) => reading.isRead(state) && !reading.isAside(state.row.id))

  // In parts: "24 Tue" is what English would make of a weekday and a day without a month.
  const short = (instant: string, month?: 'short') => {
    const part = (options: DateTimeFormatOptions) => format.dateTime(new Date(instant), options)
    const day = `${part({ weekday: 'short' })} ${part({ day: 'numeric', month })}`
    return t('day-time', { day, time: part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }) })
  }
  const instantOf = ({ row }: RowState) =>
    choice.kind === 'at' ? choice.at : choice.kind === 'next' ? row.times.next : row.times.policy
  const departs = (state: RowState) => (choice.kind === 'hold' ? t('held') : short(instantOf(state)))
  const spread = spreadWords(ready.length > 0 ? ready.map(instantOf) : [facts.offer.times.policy])

  function spreadWords(instants: string[]): string {
    const sorted = instants.toSorted()
    const day = (instant: string | undefined) =>
      format.dateTime(new Date(instant ?? 0), { weekday: 'long', day: 'numeric', month: 'short' })
    const [first, last] = [day(sorted[0]), day(sorted.at(-1))]
    return first === last ? t('footer.on', { day: first }) : t('footer.between', { first, last })
  }

  const open = (next: 'fill' | 'read') => {
    if (next === 'read') {
      const start =
        meant.find((state) => state.row.id === grid.active?.id) ??
        meant.find((state) => canLeave(state) && !reading.isRead(state) && !reading.isAside(state.row.id)) ??
        meant[0]
      setCurrentId(start?.row.id ?? null)
      void store.flush()
    }
    setMode(next)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || isTyping(event.target) || mode !== 'fill' || approval.told) return
      event.preventDefault()
      open('read')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })

  const isBusy = approval.progress !== null
  const schedule = async () => {
    await store.flush()
    await approval.approve(read, choice)
  }
  const scheduleLabel = approval.progress
    ? t('progress', approval.progress)
    : t(choice.kind === 'hold' ? 'hold' : 'schedule', { count: read.length })

  const jobs = new Set(rows.map((row) => row.job.id))
  const head = (shown: 'fill' | 'read' | null) => (
    <BulkHead
      {...facts}
      jobTitle={jobs.size === 1 ? (rows[0]?.job.title ?? null) : null}
      mode={shown}
      onMode={open}
    />
  )
  if (approval.told)
    return (
      <>
        {head(null)}
        <Summary
          {...{ states, reading, facts, isBusy }}
          told={approval.told}
          when={(instant) => short(instant, 'short')}
          onUndo={() => void approval.undo()}
          onGoOn={() => {
            approval.close()
            open('fill')
          }}
        />
      </>
    )
  if (states.length === 0)
    return (
      <>
        {head(null)}
        <div className="page">
          <Empty title={t('empty')}>
            <Link href="/rejections">{t('back')}</Link>
          </Empty>
        </div>
      </>
    )
  return (
    <>
      {head(mode)}
      {mode === 'fill' ? (
        <>
          <BulkBar {...{ states, facts, repeats }} rangeSize={grid.rangeSize} onFill={grid.fill} />
          <Grid
            {...{ states, store, facts, grid, repeats, isIncluded, departs }}
            onTick={(id) =>
              setUnticked((before) => {
                const next = new Set(before)
                if (!next.delete(id)) next.add(id)
                return next
              })
            }
            areAllTicked={unticked.size === 0}
            onTickAll={() =>
              setUnticked(unticked.size === 0 ? new Set(states.map(({ row }) => row.id)) : new Set())
            }
          />
          <PhoneFill {...{ states, store, facts, repeats, currentId }} onGo={setCurrentId} />
        </>
      ) : (
        <Review
          {...{ store, facts, reading, repeats, currentId, departs }}
          states={meant}
          onGo={setCurrentId}
          onLeave={() => open('fill')}
          end={
            <>
              <div role="status">
                <h2>{t('end.title', { count: read.length })}</h2>
              </div>
              <p className="m2">
                {t('end.rest', {
                  aside: meant.filter(({ row }) => reading.isAside(row.id)).length,
                  left: meant.filter((state) => !reading.isRead(state) && !reading.isAside(state.row.id))
                    .length,
                })}
              </p>
              <div className="row">
                <button
                  type="button"
                  className="btn pri lg"
                  disabled={read.length === 0 || isBusy}
                  onClick={() => void schedule()}
                  // biome-ignore lint/a11y/noAutofocus: the next act after the last letter, taken with Enter
                  autoFocus
                >
                  {scheduleLabel}
                </button>
                <button type="button" className="btn lg" onClick={() => open('fill')}>
                  {t('end.fill')}
                </button>
              </div>
            </>
          }
        />
      )}
      <BulkFooter
        offer={facts.offer}
        {...{ choice, spread }}
        onChoose={setChoice}
        summary={
          <>
            <b>{t('footer.ticked', { count: included.length })}</b>{' '}
            <span className="m2">{t('footer.ready', { ready: ready.length, read: read.length })}</span>
          </>
        }
      >
        {mode === 'fill' && (
          <button
            type="button"
            className={read.length > 0 ? 'btn ghost' : 'btn pri'}
            onClick={() => open('read')}
            disabled={meant.length === 0}
          >
            {t('read-one-by-one')} <kbd>L</kbd>
          </button>
        )}
        {(mode === 'read' || read.length > 0) && (
          <button
            type="button"
            className={mode === 'fill' ? 'btn pri' : 'btn'}
            disabled={read.length === 0 || isBusy}
            title={read.length === 0 ? t('read-first') : undefined}
            onClick={() => void schedule()}
          >
            {scheduleLabel}
          </button>
        )}
      </BulkFooter>
    </>
  )
}
