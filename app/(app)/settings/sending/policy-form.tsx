'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { DelayPolicy } from '@/lib/calendar/policy.ts'
import type { Affected } from '@/lib/rejections/move-scheduled.ts'
import { updateDelayPolicyAction } from './actions.ts'
import { DelayFields, type Wrong } from './delay-fields.tsx'
import type { PolicyExamples } from './examples.ts'
import { ScheduledDialog } from './scheduled-dialog.tsx'
import { usePolicyPreview } from './use-policy-preview.ts'
import { WindowFields } from './window-fields.tsx'

type Props = { policy: DelayPolicy; place: string; examples: PolicyExamples }

export function PolicyForm({ policy, place, examples }: Props) {
  const t = useTranslations('settings.sending')
  const common = useTranslations('common')
  const word = useSentence('settings')
  const say = useToast()
  const [affected, setAffected] = useState<Affected | null>(null)
  const { form, isPending, refusal, problems } = useForm(updateDelayPolicyAction, ({ value }) => {
    if (value.outside + value.different > 0) setAffected(value)
    else say(common('saved'))
  })
  const preview = usePolicyPreview(examples)
  const wrong: Wrong = (field) => word({ ...preview.problems, ...problems }[field])
  return (
    <>
      <form {...form} onChange={(event) => preview.ask(new FormData(event.currentTarget))}>
        <DelayFields policy={policy} wrong={wrong} />
        <WindowFields policy={policy} place={place} wrong={wrong} />
        <section className="section" aria-labelledby="example">
          <h2 id="example">{t('example-title')}</h2>
          <div className={preview.isStale ? 'example stale' : 'example'} role="status">
            {preview.examples ? (
              <>
                <p>{t('example', { when: preview.examples.now })}</p>
                <p>{t('example-friday', { when: preview.examples.friday })}</p>
                <p>{t('example-interview', { when: preview.examples.interview })}</p>
                <p>{t('example-latest', { when: preview.examples.latest })}</p>
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
      {affected && <ScheduledDialog affected={affected} onClose={() => setAffected(null)} />}
    </>
  )
}
