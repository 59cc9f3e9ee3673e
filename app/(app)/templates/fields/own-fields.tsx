'use client'

import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { Empty } from '@/components/ui/empty.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useRefusal } from '../use-refusal.ts'
import { archiveFieldAction, createFieldAction } from './actions.ts'
import { FieldForm, type OwnField } from './field-form.tsx'

type Row = OwnField & { isArchived: boolean }

/** The company's own feedback fields; each is changed in a dialog, and archived with the way back. */
export function OwnFields({ fields }: { fields: Row[] }) {
  const t = useTranslations('templates.pages.feedback')
  const isEnglish = useLocale() === 'en'
  const [editing, setEditing] = useState<Row | 'new' | null>(null)
  const { archive, revive } = useArchive()
  const labelOf = (field: OwnField) => (isEnglish ? field.labelEn : field.labelFr)
  const inUse = fields.filter((field) => !field.isArchived)
  const archived = fields.filter((field) => field.isArchived)
  const close = () => setEditing(null)
  return (
    <>
      <section className="section">
        <div className="row">
          <h2 className="grow">{t('own')}</h2>
          <button type="button" className="btn pri" onClick={() => setEditing('new')}>
            <Plus className="i" aria-hidden />
            {t('add')}
          </button>
        </div>
        {inUse.length === 0 ? (
          <Empty title={t('none-title')}>{t('none')}</Empty>
        ) : (
          <ul className="fieldlist">
            {inUse.map((field) => (
              <li key={field.key}>
                <span>
                  <span className="chip feedback">{labelOf(field)}</span>
                </span>
                <span className="m2 grow">
                  {isEnglish ? field.promptEn : field.promptFr}
                  {field.maxLength !== null && (
                    <span className="m3 t12 block">{t('length', { count: field.maxLength })}</span>
                  )}
                </span>
                <code>{`{{ custom_${field.key} }}`}</code>
                <span className="row">
                  <button type="button" className="btn sm" onClick={() => setEditing(field)}>
                    {t('edit-act')}
                    <span className="sr"> {labelOf(field)}</span>
                  </button>
                  <button
                    type="button"
                    className="btn ghost sm"
                    onClick={() => void archive(field, labelOf(field))}
                  >
                    {t('archive')}
                    <span className="sr"> {labelOf(field)}</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
        )}
        {archived.length > 0 && (
          <details className="archived">
            <summary>{t('archived-title')}</summary>
            <ul className="fieldlist">
              {archived.map((field) => (
                <li key={field.key}>
                  <span className="m2">{labelOf(field)}</span>
                  <span className="grow" />
                  <code>{`{{ custom_${field.key} }}`}</code>
                  <button type="button" className="btn sm" onClick={() => void revive(field, labelOf(field))}>
                    {t('unarchive')}
                    <span className="sr"> {labelOf(field)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <Dialog
        title={editing && editing !== 'new' ? t('edit', { label: labelOf(editing) }) : t('add')}
        isOpen={editing !== null}
        onClose={close}
        width={620}
      >
        {editing && <FieldForm field={editing === 'new' ? null : editing} onClose={close} />}
      </Dialog>
    </>
  )
}

function useArchive() {
  const t = useTranslations('templates.pages.feedback')
  const outcomes = useTranslations('templates.outcomes')
  const errors = useTranslations('errors')
  const isEnglish = useLocale() === 'en'
  const toast = useToast()
  const sentence = useRefusal()

  const revive = async (
    { key, labelFr, labelEn, promptFr, promptEn, maxLength }: OwnField,
    label: string,
  ) => {
    const words = { key, labelFr, labelEn, promptFr, promptEn, maxLength }
    const result = await createFieldAction(words).catch(() => null)
    if (!result) return toast(errors('network'))
    toast(result.ok ? t('unarchived', { label }) : sentence(result))
  }
  const archive = async (field: OwnField, label: string) => {
    const result = await archiveFieldAction({ key: field.key }).catch(() => null)
    if (!result) return toast(errors('network'))
    if (result.ok) return toast(t('archived', { label }), { undo: () => void revive(field, label) })
    if (result.reason !== 'in-use') return toast(sentence(result))
    const names = (result.detail ?? []).map(({ nameFr, nameEn }) => (isEnglish ? nameEn : nameFr))
    toast(outcomes('in-use', { names: names.join(', ') }))
  }
  return { archive, revive }
}
