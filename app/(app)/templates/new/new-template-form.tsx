'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/field.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import type { Situation } from '@/prisma/client/enums.ts'
import { NameFields } from '../name-fields.tsx'
import { useRefusal } from '../use-refusal.ts'
import { startTemplateAction } from './actions.ts'

type Choice = { id: string; name: string; situation: Situation; isArchived: boolean }

export function NewTemplateForm({ choices, from }: { choices: Choice[]; from: Choice | null }) {
  const t = useTranslations('templates.pages.form')
  const sentence = useRefusal()
  const router = useRouter()
  const { form, isPending, refusal, problems } = useForm(startTemplateAction, ({ value }) =>
    router.push(`/templates/${value.templateId}`),
  )
  const start = { nameFr: '', nameEn: '', situation: from?.situation ?? 'AFTER_CV' } as const
  return (
    <form {...form} className="form">
      <NameFields start={start} problems={problems} />
      <SelectField name="from" label={t('from')} hint={t('from-hint')} defaultValue={from?.id ?? ''}>
        <option value="">{t('from-blank')}</option>
        {choices.map(({ id, name, isArchived }) => (
          <option key={id} value={id}>
            {isArchived ? t('from-archived', { name }) : name}
          </option>
        ))}
      </SelectField>
      {refusal && refusal.reason !== 'invalid' && (
        <p className="err" role="alert">
          {sentence(refusal)}
        </p>
      )}
      <div>
        <button type="submit" className="btn pri" disabled={isPending}>
          {t('create')}
        </button>
      </div>
    </form>
  )
}
