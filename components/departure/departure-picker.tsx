'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { fromWallClock, toWallClock } from './wall-clock.ts'

export type Choice =
  | { kind: 'policy' }
  | { kind: 'next' }
  | { kind: 'at'; at: string }
  | { kind: 'now' }
  | { kind: 'hold' }

export type Offer = {
  timeZone: string
  times: { policy: string; next: string }
  /** The coming days, ISO, and whether a letter may leave on them. */
  days: { day: string; isOpen: boolean }[]
}

type Props = { offer: Offer; choice: Choice; onChoose: (choice: Choice) => void; canHold?: boolean }

/** When does the letter leave? Nights, week-ends and holidays cannot be chosen. */
export function DeparturePicker({ offer, choice, onChoose, canHold = true }: Props) {
  const t = useTranslations('departure')
  const format = useFormatter()
  const chosenAt =
    choice.kind === 'at' ? choice.at : choice.kind === 'next' ? offer.times.next : offer.times.policy
  const [clock, setClock] = useState(() => toWallClock(chosenAt, offer.timeZone))
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
    const at = fromWallClock(next, offer.timeZone)
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
      <fieldset className="daygrid" aria-label={t('day')}>
        {offer.days.map(({ day, isOpen }) => (
          <button
            key={day}
            type="button"
            disabled={!isOpen}
            aria-pressed={choice.kind !== 'hold' && toWallClock(chosenAt, offer.timeZone).day === day}
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
        <span className="m3 t12">{offer.timeZone.replace('_', ' ')}</span>
      </label>
      <p className="m3 t12 mt-2">{t('never-at-night')}</p>
    </>
  )
}
