'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/field.tsx'
import { PasswordField } from '@/components/ui/password-field.tsx'
import { passwordProblemIn, Refusal } from '@/components/ui/refusal.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import { acceptInvitationAction } from './actions.ts'

export function InvitationForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('auth')
  const word = useSentence('auth')
  const { form, isPending, refusal, problems } = useForm(acceptInvitationAction)
  return (
    <form {...form} className="fields">
      <Refusal refusal={refusal} of="auth" />
      <input type="hidden" name="token" value={token} />
      <TextField
        label={t('fields.email')}
        type="email"
        autoComplete="username"
        defaultValue={email}
        readOnly
      />
      <TextField
        label={t('fields.name')}
        name="name"
        autoComplete="name"
        error={word(problems.name)}
        required
      />
      <TextField
        label={t('fields.job-title')}
        name="jobTitle"
        autoComplete="organization-title"
        hint={t('fields.job-title-hint')}
        error={word(problems.jobTitle)}
      />
      <PasswordField
        label={t('password.label')}
        name="password"
        autoComplete="new-password"
        hint={t('password.hint')}
        error={word(passwordProblemIn(refusal, problems))}
        required
      />
      <button type="submit" className="btn pri lg" disabled={isPending}>
        {t('invitation.submit')}
      </button>
    </form>
  )
}
