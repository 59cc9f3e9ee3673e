'use client'

import { useTranslations } from 'next-intl'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import type { DelayPolicy } from '@/lib/calendar/policy.ts'

const units = ['MINUTES', 'HOURS', 'WORKING_DAYS'] as const

export type Wrong = (field: keyof DelayPolicy) => string | undefined

/** The least, the rest after an interview, and the most. */
export function DelayFields({ policy, wrong }: { policy: DelayPolicy; wrong: Wrong }) {
  const t = useTranslations('settings.sending')
  return (
    <section className="section">
      <h2>{t('delay')}</h2>
      <p className="about">{t('delay-about')}</p>
      <div className="inline-fields">
        <TextField
          label={t('amount')}
          name="delayAmount"
          inputMode="numeric"
          size={4}
          defaultValue={policy.delayAmount}
          error={wrong('delayAmount')}
        />
        <SelectField label={t('unit')} name="delayUnit" defaultValue={policy.delayUnit}>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {t(`units.${unit}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="spread">
        <TextField
          label={`${t('rest')} (${t('rest-unit')})`}
          name="afterInterviewHours"
          inputMode="numeric"
          size={4}
          defaultValue={policy.afterInterviewHours}
          hint={t('rest-hint')}
          error={wrong('afterInterviewHours')}
        />
      </div>
      <div className="spread">
        <TextField
          label={`${t('most')} (${t('most-unit')})`}
          name="mostDays"
          inputMode="numeric"
          size={4}
          defaultValue={policy.mostDays}
          hint={t('most-hint')}
          error={wrong('mostDays')}
        />
      </div>
    </section>
  )
}
