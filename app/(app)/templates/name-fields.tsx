'use client'

import { useTranslations } from 'next-intl'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import { Situation } from '@/prisma/client/enums.ts'

type Names = { nameFr: string; nameEn: string; situation: Situation }

/** The name in both languages and the situation: what a template is called and when it is suggested. */
export function NameFields({ start, problems }: { start: Names; problems: Partial<Record<string, string>> }) {
  const t = useTranslations('templates')
  const sentence = useSentence('templates')
  return (
    <>
      <TextField
        name="nameFr"
        label={t('pages.form.name-fr')}
        defaultValue={start.nameFr}
        error={sentence(problems.nameFr)}
        maxLength={80}
        required
        lang="fr"
      />
      <TextField
        name="nameEn"
        label={t('pages.form.name-en')}
        defaultValue={start.nameEn}
        error={sentence(problems.nameEn)}
        maxLength={80}
        required
        lang="en"
      />
      <SelectField
        name="situation"
        label={t('pages.form.situation')}
        hint={t('pages.form.situation-hint')}
        defaultValue={start.situation}
        error={sentence(problems.situation)}
      >
        {Object.values(Situation).map((situation) => (
          <option key={situation} value={situation}>
            {t(`situations.${situation}`)}
          </option>
        ))}
      </SelectField>
    </>
  )
}
