'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useId } from 'react'
import type { HoldChoices } from '@/lib/rejections/hold-choices.ts'
import type { HoldFor } from '@/lib/rejections/schema.ts'

type Props = { choices: HoldChoices; value: HoldFor; onChange: (value: HoldFor) => void }

const kinds = ['offer', 'date', 'reader', 'by-person'] as const

/** What a held letter waits for, who looks after it, and when it is looked at again. */
export function HoldFields({ choices, value, onChange }: Props) {
  const t = useTranslations('departure.hold-for')
  const format = useFormatter()
  const id = useId()
  const { days, offerTo, people, selfId } = choices
  const readers = people.filter((person) => person.id !== selfId)
  const day = (iso: string) =>
    format.dateTime(new Date(`${iso}T12:00:00Z`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
  const meaning = (kind: (typeof kinds)[number]) => {
    if (kind !== 'offer') return t(`${kind}-means`)
    return offerTo ? t('offer-means', { name: offerTo }) : t('offer-none')
  }
  return (
    <div className="holdfor">
      <fieldset className="dopt">
        <legend className="lab">{t('what')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              className="rb"
              name={`${id}-kind`}
              checked={value.kind === kind}
              disabled={(kind === 'offer' && !offerTo) || (kind === 'reader' && readers.length === 0)}
              onChange={() =>
                onChange({
                  ...value,
                  kind,
                  readerId: kind === 'reader' ? (value.readerId ?? readers[0]?.id) : undefined,
                })
              }
            />
            <span className="grow">
              {t(kind)}
              <small>{meaning(kind)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {value.kind === 'reader' && (
        <div>
          <label className="lab" htmlFor={`${id}-reader`}>
            {t('reader-who')}
          </label>
          <select
            className="field"
            id={`${id}-reader`}
            value={value.readerId ?? ''}
            onChange={(event) => onChange({ ...value, readerId: event.target.value })}
          >
            {readers.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="two">
        <div>
          <label className="lab" htmlFor={`${id}-day`}>
            {t('review-on')}
          </label>
          <input
            className="field"
            type="date"
            id={`${id}-day`}
            min={days.earliest}
            max={days.latest}
            value={value.reviewOn ?? days.usual}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange({ ...value, reviewOn: event.target.value || undefined })}
          />
        </div>
        <div>
          <label className="lab" htmlFor={`${id}-owner`}>
            {t('owner')}
          </label>
          <select
            className="field"
            id={`${id}-owner`}
            value={value.ownerId ?? choices.ownerId}
            onChange={(event) => onChange({ ...value, ownerId: event.target.value })}
          >
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="m3 t12" id={`${id}-hint`}>
        {t('review-hint', { latest: day(days.latest) })}
      </p>
    </div>
  )
}
