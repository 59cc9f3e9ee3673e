'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import { saveRatingAction } from './actions.ts'

export type Scorecard = { author: { id: string; name: string }; ratings: Record<string, number> }

type Props = { interviewId: string; criteria: string[]; card: Scorecard; isOwn: boolean }

const values = [1, 2, 3, 4] as const

/** What one interviewer saw, criterion by criterion. The own one is filled in here and saved at each choice. */
export function ScorecardOf({ interviewId, criteria, card, isOwn }: Props) {
  const t = useTranslations('interviews.card')
  // A criterion that was renamed or removed since keeps what was given for it.
  const lines = [...criteria, ...Object.keys(card.ratings).filter((one) => !criteria.includes(one))]
  return (
    <section className="scorecard" aria-label={t('of', { name: card.author.name })}>
      <h4>{isOwn ? t('yours') : t('of', { name: card.author.name })}</h4>
      <ul className="sco">
        {lines.map((criterion) => (
          <li key={criterion}>
            {isOwn && criteria.includes(criterion) ? (
              <OwnRating {...{ interviewId, criterion }} initial={card.ratings[criterion] ?? 0} />
            ) : (
              <>
                <span className="grow">{criterion}</span>
                <Dots value={card.ratings[criterion] ?? 0} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dots({ value }: { value: number }) {
  const t = useTranslations('interviews.card')
  return (
    <span className="dots" role="img" aria-label={t('value', { value })}>
      {values.map((one) => (
        <i key={one} className={one <= value ? 'on' : undefined} />
      ))}
    </span>
  )
}

type Own = { interviewId: string; criterion: string; initial: number }

function OwnRating({ interviewId, criterion, initial }: Own) {
  const t = useTranslations('interviews.card')
  const word = useSentence('interviews')
  const toast = useToast()
  const name = useId()
  const [value, setValue] = useState(initial)

  async function rate(next: number) {
    const before = value
    setValue(next)
    const answer = await saveRatingAction({ interviewId, criterion, value: next || null }).catch(() => ({
      ok: false as const,
      reason: 'network',
    }))
    if (answer.ok) return
    setValue(before)
    toast(word(answer.reason) ?? '')
  }
  return (
    <fieldset className="rate">
      <legend className="grow">{criterion}</legend>
      {value > 0 && (
        <button type="button" className="link t12" onClick={() => rate(0)}>
          {t('clear')}
        </button>
      )}
      <span className="dots">
        {values.map((one) => (
          <label key={one} title={t('set', { value: one })}>
            <input
              className="sr"
              type="radio"
              name={name}
              checked={value === one}
              onChange={() => rate(one)}
              aria-label={t('set', { value: one })}
            />
            <i className={one <= value ? 'on' : undefined} />
          </label>
        ))}
      </span>
    </fieldset>
  )
}
