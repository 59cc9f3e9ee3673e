'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/field.tsx'
import { PasswordField } from '@/components/ui/password-field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import { signInAction } from './actions.ts'

export function SignInForm() {
  const t = useTranslations('auth')
  const word = useSentence('auth')
  const { form, isPending, refusal, problems } = useForm(signInAction)
  return (
    <form {...form} className="fields">
      <Refusal refusal={refusal} of="auth" />
      <TextField
        label={t('fields.email')}
        name="email"
        type="email"
        autoComplete="username"
        error={word(problems.email)}
        required
      />
      <PasswordField
        label={t('password.label')}
        name="password"
        autoComplete="current-password"
        error={word(problems.password)}
        required
      />
      <button type="submit" className="btn pri lg" disabled={isPending}>
        {t('sign-in.submit')}
      </button>
      <p className="fo">
        <Link href="/forgotten-password">{t('sign-in.forgotten')}</Link>
      </p>
    </form>
  )
}
