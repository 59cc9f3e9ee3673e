'use client'

import { useTranslations } from 'next-intl'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import type { DelayUnit, OwnDelay } from '@/lib/calendar/policy.ts'

const units = ['MINUTES', 'HOURS', 'WORKING_DAYS'] as const

/** What is typed; an empty field stands for "as above it". */
export type DelayText = { delayAmount: string; delayUnit: DelayUnit; mostDays: string }

export function delayText({ delayAmount, delayUnit, mostDays }: OwnDelay): DelayText {
  return {
    delayAmount: delayAmount === null ? '' : String(delayAmount),
    delayUnit: delayUnit ?? 'WORKING_DAYS',
    mostDays: mostDays === null ? '' : String(mostDays),
  }
}

/** Message keys by field, of an answer that refused the delay. */
export function delayProblems(answer: { ok: boolean; reason?: string; detail?: unknown } | null) {
  if (!answer || answer.ok) return {}
  if (answer.reason === 'most-under-least') return { mostDays: 'most-under-least' }
  if (answer.reason !== 'invalid') return {}
  const detail = Object.entries((answer.detail ?? {}) as Record<string, string>)
  return Object.fromEntries(detail.map(([path, key]) => [path.replace(/^delay\./, ''), key]))
}

type Props = {
  delay: DelayText
  onChange: (delay: DelayText) => void
  problems: Record<string, string>
}

/** The least and the most that a template or a rule has of its own. */
export function OwnDelayFields({ delay, onChange, problems }: Props) {
  const t = useTranslations('templates.delay')
  const wrong = (field: keyof DelayText) => {
    const key = problems[field]
    if (key === undefined) return undefined
    const message = `problems.${key}` as 'problems.most-wrong'
    return t.has(message) ? t(message) : t('problems.delay-not-whole')
  }
  return (
    <div className="inline-fields">
      <TextField
        label={t('amount')}
        name="delayAmount"
        inputMode="numeric"
        size={4}
        value={delay.delayAmount}
        onChange={(event) => onChange({ ...delay, delayAmount: event.target.value })}
        error={wrong('delayAmount')}
      />
      <SelectField
        label={t('unit')}
        name="delayUnit"
        value={delay.delayUnit}
        onChange={(event) => onChange({ ...delay, delayUnit: event.target.value as DelayUnit })}
      >
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {t(`units.${unit}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('most')}
        name="mostDays"
        inputMode="numeric"
        size={4}
        value={delay.mostDays}
        onChange={(event) => onChange({ ...delay, mostDays: event.target.value })}
        error={wrong('mostDays')}
      />
    </div>
  )
}

/** "attend 5 jours ouvrés, part sous 10 jours ouvrés" */
export function useDelayWords() {
  const t = useTranslations('templates.delay')
  return ({ delayAmount, delayUnit, mostDays }: OwnDelay) =>
    [
      delayAmount !== null && delayUnit !== null && t('waits', { count: delayAmount, unit: delayUnit }),
      mostDays !== null && t('within', { count: mostDays }),
    ]
      .filter(Boolean)
      .join(', ')
}
