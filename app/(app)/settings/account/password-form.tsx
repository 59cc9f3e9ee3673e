'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PasswordField } from '@/components/ui/password-field.tsx'
import { passwordProblemIn, Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import { changePasswordAction } from './actions.ts'

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('settings.account')
  const fields = useTranslations('auth.password')
  const word = useSentence('auth')
  const say = useToast()
  const [changes, setChanges] = useState(0)
  const { form, isPending, refusal, problems } = useForm(changePasswordAction, ({ value }) => {
    setChanges((count) => count + 1)
    say(t('password-changed', { count: value.endedSessions }))
  })
  const isWrong = refusal?.reason === 'wrong-password'
  return (
    <form key={changes} {...form} className="form">
      {!isWrong && <Refusal refusal={refusal} of="settings" />}
      {/* Password managers file the new one under this name. */}
      <input className="sr" tabIndex={-1} aria-hidden autoComplete="username" value={email} readOnly />
      <PasswordField
        label={fields('current')}
        name="current"
        autoComplete="current-password"
        error={word(isWrong ? 'wrong-password' : problems.current)}
        required
      />
      <PasswordField
        label={fields('new')}
        name="password"
        autoComplete="new-password"
        hint={fields('hint')}
        error={word(passwordProblemIn(refusal, problems))}
        required
      />
      <p>
        <button type="submit" className="btn" disabled={isPending}>
          {t('password-submit')}
        </button>
      </p>
    </form>
  )
}
