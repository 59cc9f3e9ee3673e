'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner.tsx'
import { TextField } from '@/components/ui/field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import { requestPasswordResetAction } from './actions.ts'

export function ForgottenPasswordForm() {
  const t = useTranslations('auth')
  const word = useSentence('auth')
  const { form, isPending, isDone, refusal, problems } = useForm(requestPasswordResetAction)
  return (
    <form {...form} className="fields">
      <Refusal refusal={refusal} of="auth" />
      {isDone && (
        <div role="status">
          <Banner>{t('forgotten.sent')}</Banner>
        </div>
      )}
      <TextField
        label={t('fields.email')}
        name="email"
        type="email"
        autoComplete="username"
        error={word(problems.email)}
        required
      />
      <button type="submit" className={isDone ? 'btn lg' : 'btn pri lg'} disabled={isPending}>
        {t('forgotten.submit')}
      </button>
      <p className="fo">
        <Link href="/sign-in">{t('forgotten.back')}</Link>
      </p>
    </form>
  )
}
