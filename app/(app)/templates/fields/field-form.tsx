'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextAreaField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useForm, useSentence } from '@/components/ui/use-form.ts'
import { useRefusal } from '../use-refusal.ts'
import { createFieldAction, editFieldAction } from './actions.ts'
import { fieldKey } from './field-key.ts'

export type OwnField = {
  key: string
  labelFr: string
  labelEn: string
  promptFr: string
  promptEn: string
  maxLength: number | null
}

/** The words of one feedback field. The code comes from the French name once, and stays. */
export function FieldForm({ field, onClose }: { field: OwnField | null; onClose: () => void }) {
  const t = useTranslations('templates.pages.feedback')
  const common = useTranslations('common')
  const isEnglish = useLocale() === 'en'
  const sentence = useSentence('templates')
  const refused = useRefusal()
  const toast = useToast()
  const [labelFr, setLabelFr] = useState(field?.labelFr ?? '')
  const [labelEn, setLabelEn] = useState(field?.labelEn ?? '')
  const key = field?.key ?? fieldKey(labelFr)

  const save = async (_: unknown, form: FormData) => {
    const words = { key, ...Object.fromEntries(form) }
    return field ? editFieldAction(words) : createFieldAction(words)
  }
  const { form, isPending, refusal, problems } = useForm(save, () => {
    toast(t(field ? 'saved' : 'created', { label: isEnglish ? labelEn : labelFr }))
    onClose()
  })
  const labelError = problems.key && !problems.labelFr ? t('no-key') : sentence(problems.labelFr)
  return (
    <form {...form} className="form two">
      <TextField
        name="labelFr"
        label={t('label-fr')}
        value={labelFr}
        onChange={(event) => setLabelFr(event.target.value)}
        error={refusal?.reason === 'taken' ? refused(refusal) : labelError}
        hint={key ? t('label-hint', { code: `{{ custom_${key} }}` }) : undefined}
        maxLength={60}
        lang="fr"
        required
      />
      <TextField
        name="labelEn"
        label={t('label-en')}
        value={labelEn}
        onChange={(event) => setLabelEn(event.target.value)}
        error={sentence(problems.labelEn)}
        maxLength={60}
        lang="en"
        required
      />
      <TextAreaField
        name="promptFr"
        label={t('prompt-fr')}
        defaultValue={field?.promptFr}
        error={sentence(problems.promptFr)}
        hint={t('prompt-hint')}
        maxLength={200}
        rows={3}
        lang="fr"
      />
      <TextAreaField
        name="promptEn"
        label={t('prompt-en')}
        defaultValue={field?.promptEn}
        error={sentence(problems.promptEn)}
        maxLength={200}
        rows={3}
        lang="en"
      />
      <TextField
        name="maxLength"
        label={t('max-length')}
        type="number"
        min={40}
        max={5000}
        step={10}
        defaultValue={field?.maxLength ?? ''}
        error={sentence(problems.maxLength)}
        hint={t('max-hint')}
      />
      {refusal && !['invalid', 'taken'].includes(refusal.reason) && (
        <p className="err wide" role="alert">
          {refused(refusal)}
        </p>
      )}
      <div className="acts wide">
        <button type="button" className="btn" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="submit" className="btn pri" disabled={isPending}>
          {field ? common('save') : t('create')}
        </button>
      </div>
    </form>
  )
}
