'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner.tsx'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { DelayPolicy } from '@/lib/calendar/policy.ts'
import { updateDelayPolicyAction } from './actions.ts'
import type { PolicyExamples } from './examples.ts'
import { clock } from './policy-input.ts'
import { usePolicyPreview } from './use-policy-preview.ts'
import { Weekdays } from './weekdays.tsx'

const units = ['MINUTES', 'HOURS', 'WORKING_DAYS'] as const

type Props = { policy: DelayPolicy; place: string; examples: PolicyExamples }

export function PolicyForm({ policy, place, examples }: Props) {
  const t = useTranslations('settings.sending')
  const common = useTranslations('common')
  const word = useSentence('settings')
  const say = useToast()
  const { form, isPending, refusal, problems } = useForm(updateDelayPolicyAction, () => say(common('saved')))
  const preview = usePolicyPreview(examples)
  const wrong = { ...preview.problems, ...problems }
  return (
    <form {...form} onChange={(event) => preview.ask(new FormData(event.currentTarget))}>
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
            error={word(wrong.delayAmount)}
          />
          <SelectField label={t('unit')} name="delayUnit" defaultValue={policy.delayUnit}>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {t(`units.${unit}`)}
              </option>
            ))}
          </SelectField>
        </div>
      </section>
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
            error={word(wrong.windowStart)}
          />
          <TextField
            label={t('to')}
            name="windowEnd"
            inputMode="numeric"
            size={6}
            defaultValue={clock(policy.windowEnd)}
            error={word(wrong.windowEnd)}
          />
        </div>
        <Weekdays chosen={policy.weekdays} error={word(wrong.weekdays)} />
        <label className="check">
          <input className="cb" type="checkbox" name="skipHolidays" defaultChecked={policy.skipHolidays} />
          {t('skip-holidays', { place })}
        </label>{' '}
        <Link className="t12" href="/settings/company">
          {t('change-place')}
        </Link>
        <div className="spread">
          <TextField
            label={`${t('spread')} (${t('spread-unit')})`}
            name="spreadMinutes"
            inputMode="numeric"
            size={4}
            defaultValue={policy.spreadMinutes}
            hint={t('spread-hint')}
            error={word(wrong.spreadMinutes)}
          />
        </div>
      </section>
      <section className="section" aria-labelledby="example">
        <h2 id="example">{t('example-title')}</h2>
        <div className={preview.isStale ? 'example stale' : 'example'} role="status">
          {preview.examples ? (
            <>
              <p>{t('example', { when: preview.examples.now })}</p>
              <p>{t('example-friday', { when: preview.examples.friday })}</p>
            </>
          ) : (
            <p>{t('example-wrong')}</p>
          )}
        </div>
        <div className="form">
          <Banner>{t('untouched')}</Banner>
          <Refusal refusal={refusal} of="settings" />
          <p>
            <button type="submit" className="btn pri" disabled={isPending}>
              {common('save')}
            </button>
          </p>
        </div>
      </section>
    </form>
  )
}
