'use client'

import { useTranslations } from 'next-intl'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { PasswordField } from '@/components/ui/password-field.tsx'
import { passwordProblemIn, Refusal } from '@/components/ui/refusal.tsx'
import { type Choice, SearchSelect } from '@/components/ui/search-select.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { createFirstAdminAction } from './actions.ts'

export function SetupForm({ language, timeZones }: { language: Language; timeZones: Choice[] }) {
  const t = useTranslations('auth')
  const common = useTranslations('common')
  const word = useSentence('auth')
  const { form, isPending, refusal, problems } = useForm(createFirstAdminAction)
  const password = passwordProblemIn(refusal, { password: problems['admin.password'] })
  return (
    <form {...form} className="fields">
      <Refusal refusal={refusal} of="auth" />
      <section className="group">
        <h2>{t('setup.company')}</h2>
        <TextField
          label={t('setup.company-name')}
          name="company"
          autoComplete="organization"
          error={word(problems['company.name'])}
          required
        />
        <SelectField label={t('setup.language')} name="language" defaultValue={language}>
          <option value="fr">{common('languages.fr')}</option>
          <option value="en">{common('languages.en')}</option>
        </SelectField>
        <SearchSelect
          label={t('setup.time-zone')}
          name="timeZone"
          choices={timeZones}
          defaultValue="Europe/Paris"
          hint={t('setup.time-zone-hint')}
          error={word(problems['company.timeZone'])}
          empty={t('fields.nothing')}
        />
      </section>
      <section className="group">
        <h2>{t('setup.you')}</h2>
        <TextField
          label={t('fields.name')}
          name="name"
          autoComplete="name"
          error={word(problems['admin.name'])}
          required
        />
        <TextField
          label={t('fields.job-title')}
          name="jobTitle"
          autoComplete="organization-title"
          hint={t('fields.job-title-hint')}
          error={word(problems['admin.jobTitle'])}
        />
        <TextField
          label={t('fields.email')}
          name="email"
          type="email"
          autoComplete="username"
          error={word(problems['admin.email'])}
          required
        />
        <PasswordField
          label={t('password.label')}
          name="password"
          autoComplete="new-password"
          hint={t('password.hint')}
          error={word(password)}
          required
        />
      </section>
      <button type="submit" className="btn pri lg" disabled={isPending}>
        {t('setup.submit')}
      </button>
    </form>
  )
}
