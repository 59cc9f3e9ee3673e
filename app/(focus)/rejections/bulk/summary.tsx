'use client'

import { CalendarClock, Check, CircleAlert, SkipForward } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { BulkFacts } from './batch-row.ts'
import type { RowState } from './draft-store.ts'
import { StandingWords } from './standing-words.tsx'
import type { Told } from './use-approval.ts'
import type { Reading } from './use-reading.ts'

type Props = {
  told: Told[]
  /** What is still a draft in this batch. */
  states: readonly RowState[]
  reading: Reading
  facts: BulkFacts
  isBusy: boolean
  when: (instant: string) => string
  onUndo: () => void
  onGoOn: () => void
}

/** What became of each letter, with the way to it, and the way back for those that have not left. */
export function Summary({ told, states, reading, facts, isBusy, when, onUndo, onGoOn }: Props) {
  const t = useTranslations('bulk.summary')
  const scheduled = told.filter((one) => one.kind === 'scheduled')
  const refused = told.filter((one) => one.kind === 'refused')
  const aside = states.filter(({ row }) => reading.isAside(row.id))
  const rest = states.filter(
    ({ row }) => !reading.isAside(row.id) && !refused.some((one) => one.id === row.id),
  )
  return (
    <section className="bsum" aria-label={t('title')}>
      <div role="status">
        <h2>{t('scheduled', { count: scheduled.length })}</h2>
      </div>
      {scheduled.length > 0 && (
        <>
          <p className="m2">{t('until-then')}</p>
          <p className="row">
            <button type="button" className="btn" disabled={isBusy} onClick={onUndo}>
              {t('undo', { count: scheduled.length })}
            </button>
            <Link className="btn ghost" href="/rejections?state=scheduled">
              {t('see-scheduled')}
            </Link>
          </p>
          <ul>
            {scheduled.map((one) => (
              <li key={one.id}>
                <Check className="i ok" aria-hidden />
                <Link href={`/rejections/${one.id}`}>{one.name}</Link>
                <span className="m3">{one.isHeld ? t('held') : when(one.sendAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h3>{t('not-scheduled', { count: refused.length })}</h3>
          <ul>
            {refused.map((one) => (
              <li key={one.id}>
                <CircleAlert className="i stop" aria-hidden />
                <Link href={`/rejections/${one.id}`}>{one.name}</Link>
                <span className="m2">{one.why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {aside.length > 0 && (
        <>
          <h3>{t('aside', { count: aside.length })}</h3>
          <ul>
            {aside.map(({ row }) => (
              <li key={row.id}>
                <SkipForward className="i" aria-hidden />
                <Link href={`/rejections/${row.id}`}>{row.name}</Link>
                <span className="m3">{t('stays-draft')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rest.length > 0 && (
        <>
          <h3>{t('left', { count: rest.length })}</h3>
          <ul>
            {rest.map((state) => (
              <li key={state.row.id}>
                <CalendarClock className="i" aria-hidden />
                <Link href={`/rejections/${state.row.id}`}>{state.row.name}</Link>
                <StandingWords state={state} facts={facts} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row">
        {states.length > 0 && (
          <button type="button" className="btn pri" onClick={onGoOn}>
            {t('go-on', { count: states.length })}
          </button>
        )}
        <Link className={states.length > 0 ? 'btn ghost' : 'btn pri'} href="/rejections">
          {t('done')}
        </Link>
      </p>
    </section>
  )
}
