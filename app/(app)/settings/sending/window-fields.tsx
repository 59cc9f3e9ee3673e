'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/field.tsx'
import type { DelayPolicy } from '@/lib/calendar/policy.ts'
import type { Wrong } from './delay-fields.tsx'
import { clock } from './policy-input.ts'
import { Weekdays } from './weekdays.tsx'

type Props = { policy: DelayPolicy; place: string; wrong: Wrong }

/** Days and hours at which letters leave, whose they are, and how a burst is spread. */
export function WindowFields({ policy, place, wrong }: Props) {
  const t = useTranslations('settings.sending')
  return (
    <section className="section">
      <h2>{t('window')}</h2>
      <p className="about">{t('window-hint', { timeZone: policy.timeZone.replaceAll('_', ' ') })}</p>
      <div className="inline-fields">
        <TextField
          label={t('from')}
          name="windowStart"
          inputMode="numeric"
          size={6}
          defaultValue={clock(policy.windowStart)}
          error={wrong('windowStart')}
        />
        <TextField
          label={t('to')}
          name="windowEnd"
          inputMode="numeric"
          size={6}
          defaultValue={clock(policy.windowEnd)}
          error={wrong('windowEnd')}
        />
        <TextField
          label={t('friday-to')}
          name="fridayEnd"
          inputMode="numeric"
          size={6}
          defaultValue={policy.fridayEnd === null ? '' : clock(policy.fridayEnd)}
          error={wrong('fridayEnd')}
        />
      </div>
      <p className="hint">{t('friday-hint')}</p>
      <Weekdays chosen={policy.weekdays} error={wrong('weekdays')} />
      <div>
        <label className="check">
          <input className="cb" type="checkbox" name="skipHolidays" defaultChecked={policy.skipHolidays} />
          {t('skip-holidays', { place })}
        </label>{' '}
        <Link className="t12" href="/settings/company">
          {t('change-place')}
        </Link>
      </div>
      <label className="check">
        <input className="cb" type="checkbox" name="candidateZone" defaultChecked={policy.candidateZone} />
        {t('candidate-zone')}
      </label>
      <div className="spread">
        <TextField
          label={`${t('spread')} (${t('spread-unit')})`}
          name="spreadMinutes"
          inputMode="numeric"
          size={4}
          defaultValue={policy.spreadMinutes}
          hint={t('spread-hint')}
          error={wrong('spreadMinutes')}
        />
      </div>
    </section>
  )
}
