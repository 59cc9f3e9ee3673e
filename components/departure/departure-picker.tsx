'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { HoldFor } from '@/lib/rejections/schema.ts'
import { fromWallClock, toWallClock } from './wall-clock.ts'

export type Choice =
  | { kind: 'policy' }
  | { kind: 'next' }
  | { kind: 'at'; at: string }
  | { kind: 'now' }
  | { kind: 'hold'; for?: HoldFor }

export type Offer = {
  /** The company's: every instant is said in it. */
  timeZone: string
  /** That of the days and hours to choose from; the candidate's where `zoneNote` says so. */
  zone: string
  zoneNote: string | null
  times: { policy: string; next: string }
  /** Why these times, in the reader's words. */
  why: { policy: string; next: string }
  /** By when it should have left, and the working days that this allows. */
  deadline: { at: string; days: number } | null
  /** The coming days, ISO, and whether a letter may leave on them. */
  days: { day: string; isOpen: boolean }[]
}

type Props = {
  offer: Offer
  choice: Choice
  onChoose: (choice: Choice) => void
  canHold?: boolean
  /** What it waits for; shown when it shall be held. */
  holdFor?: ReactNode
}

/** When does the letter leave? Nights, week-ends and holidays cannot be chosen. */
export function DeparturePicker({ offer, choice, onChoose, canHold = true, holdFor }: Props) {
  const t = useTranslations('departure')
  const format = useFormatter()
  const chosenAt =
    choice.kind === 'at' ? choice.at : choice.kind === 'next' ? offer.times.next : offer.times.policy
  const [clock, setClock] = useState(() => toWallClock(chosenAt, offer.zone))
  const words = (instant: string) =>
    format.dateTime(new Date(instant), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: offer.timeZone,
    })

  const pick = (patch: Partial<typeof clock>) => {
    const next = { ...clock, ...patch }
    setClock(next)
    const at = fromWallClock(next, offer.zone)
    if (at) onChoose({ kind: 'at', at })
  }
  const option = (kind: 'policy' | 'next' | 'at' | 'hold', detail: string) => (
    <li className={kind === 'hold' ? 'sepr' : undefined}>
      <label>
        <input
          type="radio"
          className="rb"
          name="departure"
          checked={choice.kind === kind}
          onChange={() => (kind === 'at' ? pick({}) : onChoose({ kind }))}
        />
        <span className="grow">
          {t(`options.${kind}`)}
          {kind === 'hold' && <small>{t('hold-means')}</small>}
          {(kind === 'policy' || kind === 'next') && <small>{offer.why[kind]}</small>}
        </span>
        <span className="m3">{detail}</span>
      </label>
    </li>
  )
  return (
    <>
      <ul className="dopt">
        {option('next', words(offer.times.next))}
        {option('policy', words(offer.times.policy))}
        {option('at', choice.kind === 'at' ? words(choice.at) : '')}
        {canHold && option('hold', '')}
      </ul>
      {choice.kind === 'hold' && holdFor}
      <fieldset className="daygrid" aria-label={t('day')}>
        {offer.days.map(({ day, isOpen }) => (
          <button
            key={day}
            type="button"
            disabled={!isOpen}
            aria-pressed={choice.kind !== 'hold' && toWallClock(chosenAt, offer.zone).day === day}
            aria-label={format.dateTime(new Date(`${day}T12:00:00Z`), {
              weekday: 'long',
              day: 'numeric',
              month: 'long',
              timeZone: 'UTC',
            })}
            onClick={() => pick({ day })}
          >
            <small>
              {format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: 'short', timeZone: 'UTC' })}
            </small>
            {Number(day.slice(8))}
          </button>
        ))}
      </fieldset>
      <label className="row mt-2">
        <span>{t('at-time')}</span>
        <input
          type="time"
          className="field time"
          value={clock.time}
          onChange={(event) => event.target.value && pick({ time: event.target.value })}
        />
        <span className="m3 t12">{offer.zone.replaceAll('_', ' ')}</span>
      </label>
      {offer.zoneNote && <p className="t12 mt-2">{offer.zoneNote}</p>}
      <p className="m3 t12 mt-2">{t('never-at-night')}</p>
    </>
  )
}
