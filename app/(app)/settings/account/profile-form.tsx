'use client'

import { useTranslations } from 'next-intl'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { updateAccountAction } from './actions.ts'

type Account = { name: string; email: string; jobTitle: string; language: Language }

export function ProfileForm({ account }: { account: Account }) {
  const t = useTranslations('settings.account')
  const fields = useTranslations('auth.fields')
  const common = useTranslations('common')
  const word = useSentence('settings')
  const say = useToast()
  const { form, isPending, refusal, problems } = useForm(updateAccountAction, () => say(common('saved')))
  return (
    <form {...form} className="form">
      <Refusal refusal={refusal} of="settings" />
      <TextField
        label={fields('name')}
        name="name"
        autoComplete="name"
        defaultValue={account.name}
        error={word(problems.name)}
        required
      />
      <TextField
        label={fields('job-title')}
        name="jobTitle"
        autoComplete="organization-title"
        defaultValue={account.jobTitle}
        hint={fields('job-title-hint')}
        error={word(problems.jobTitle)}
      />
      <TextField
        label={fields('email')}
        type="email"
        defaultValue={account.email}
        hint={t('email-hint')}
        readOnly
      />
      <SelectField label={t('language')} name="language" defaultValue={account.language}>
        <option value="fr">{common('languages.fr')}</option>
        <option value="en">{common('languages.en')}</option>
      </SelectField>
      <p>
        <button type="submit" className="btn pri" disabled={isPending}>
          {common('save')}
        </button>
      </p>
    </form>
  )
}
