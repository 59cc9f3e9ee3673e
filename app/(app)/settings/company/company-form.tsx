'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { Refusal } from '@/components/ui/refusal.tsx'
import { type Choice, SearchSelect } from '@/components/ui/search-select.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import type { CompanyChange } from '@/lib/company/schema.ts'
import { updateCompanyAction } from './actions.ts'

type Props = {
  company: CompanyChange
  timeZones: Choice[]
  countries: Choice[]
  regions: Record<string, Choice[]>
  fallbackSender: string
}

export function CompanyForm({ company, timeZones, countries, regions, fallbackSender }: Props) {
  const t = useTranslations('settings.company')
  const common = useTranslations('common')
  const word = useSentence('settings')
  const say = useToast()
  const [country, setCountry] = useState(company.country)
  const { form, isPending, refusal, problems } = useForm(updateCompanyAction, () => say(common('saved')))
  const inCountry = regions[country] ?? []
  return (
    <form {...form}>
      <section className="section">
        <h2>{t('company')}</h2>
        <div className="form two">
          <TextField
            label={t('name')}
            name="name"
            defaultValue={company.name}
            hint={t('name-hint')}
            error={word(problems.name)}
            required
          />
          <SelectField
            label={t('language')}
            name="language"
            defaultValue={company.language}
            hint={t('language-hint')}
          >
            <option value="fr">{common('languages.fr')}</option>
            <option value="en">{common('languages.en')}</option>
          </SelectField>
        </div>
      </section>
      <section className="section">
        <h2>{t('place')}</h2>
        <p className="about">{t('place-about')}</p>
        <div className="form two">
          <SearchSelect
            label={t('time-zone')}
            name="timeZone"
            choices={timeZones}
            defaultValue={company.timeZone}
            error={word(problems.timeZone)}
            empty={t('nothing')}
          />
          <SearchSelect
            label={t('country')}
            name="country"
            choices={countries}
            defaultValue={company.country}
            error={word(problems.country)}
            empty={t('nothing')}
            onChange={setCountry}
          />
          {inCountry.length > 0 ? (
            <SelectField
              key={country}
              label={t('region')}
              name="region"
              defaultValue={country === company.country ? (company.region ?? '') : ''}
              error={word(problems.region)}
            >
              <option value="">{t('whole-country')}</option>
              {inCountry.map((region) => (
                <option key={region.id} value={region.id}>
                  {region.name}
                </option>
              ))}
            </SelectField>
          ) : (
            <input type="hidden" name="region" value="" />
          )}
        </div>
      </section>
      <section className="section">
        <h2>{t('sender')}</h2>
        <p className="about">{t('sender-about')}</p>
        <div className="form two">
          <TextField
            label={t('sender-name')}
            name="senderName"
            defaultValue={company.senderName ?? ''}
            hint={t('sender-name-hint')}
            error={word(problems.senderName)}
          />
          <TextField
            label={t('sender-address')}
            name="senderAddress"
            type="email"
            defaultValue={company.senderAddress ?? ''}
            hint={t('sender-address-hint', { fallback: fallbackSender })}
            error={word(problems.senderAddress)}
          />
        </div>
      </section>
      <div className="form">
        <Refusal refusal={refusal} of="settings" />
        <p>
          <button type="submit" className="btn pri" disabled={isPending}>
            {common('save')}
          </button>
        </p>
      </div>
    </form>
  )
}
