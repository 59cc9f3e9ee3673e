'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import { type Language, Role } from '@/prisma/client/enums.ts'
import { inviteAction } from './actions.ts'

export function InviteForm({ language }: { language: Language }) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const word = useSentence('team')
  const say = useToast()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('RECRUITER')
  const { form, isPending, refusal, problems } = useForm(inviteAction, () => {
    say(t('invite.done', { email: email.trim() }))
    setEmail('')
  })
  const sentence = refusal && refusal.reason !== 'invalid' ? refusal : null
  return (
    <form {...form} className="form wide-form">
      <div className="invite">
        <TextField
          label={t('invite.email')}
          name="email"
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={word(problems.email)}
          required
        />
        <SelectField
          label={t('invite.role')}
          name="role"
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
        >
          {Object.values(Role).map((one) => (
            <option key={one} value={one}>
              {common(`role.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('invite.language')} name="language" defaultValue={language}>
          <option value="fr">{common('languages.fr')}</option>
          <option value="en">{common('languages.en')}</option>
        </SelectField>
        <button type="submit" className="btn pri" disabled={isPending}>
          {t('invite.submit')}
        </button>
      </div>
      <p className="hint">{t(`roles.${role}`)}</p>
      <Refusal refusal={sentence} of="team" />
    </form>
  )
}
