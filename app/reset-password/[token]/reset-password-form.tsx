'use client'

import { useTranslations } from 'next-intl'
import { PasswordField } from '@/components/ui/password-field.tsx'
import { passwordProblemIn, Refusal } from '@/components/ui/refusal.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import { resetPasswordAction } from './actions.ts'

export function ResetPasswordForm({ token }: { token: string }) {
  const t = useTranslations('auth')
  const word = useSentence('auth')
  const { form, isPending, refusal, problems } = useForm(resetPasswordAction)
  return (
    <form {...form} className="fields">
      <Refusal refusal={refusal} of="auth" />
      <input type="hidden" name="token" value={token} />
      <PasswordField
        label={t('password.new')}
        name="password"
        autoComplete="new-password"
        hint={t('password.hint')}
        error={word(passwordProblemIn(refusal, problems))}
        required
      />
      <button type="submit" className="btn pri lg" disabled={isPending}>
        {t('reset.submit')}
      </button>
    </form>
  )
}
