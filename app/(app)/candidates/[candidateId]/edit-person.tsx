'use client'

import { PenLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import type { Civility, Language } from '@/prisma/client/enums.ts'
import { editCandidateAction } from './actions.ts'

type Person = {
  candidateId: string
  updatedAt: string
  firstName: string
  lastName: string
  civility: Civility | null
  language: Language
  phone: string | null
  location: string | null
}

/** The button and the dialog in which a person's own facts are corrected. */
export function EditPerson({ person }: { person: Person }) {
  const t = useTranslations('candidates')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="btn" onClick={() => setIsOpen(true)}>
        <PenLine className="i s" aria-hidden />
        {t('record.edit')}
      </button>
      <Dialog title={t('form.title')} isOpen={isOpen} onClose={() => setIsOpen(false)} width={560}>
        <PersonForm person={person} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}

function PersonForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useTranslations('candidates.form')
  const common = useTranslations('common')
  const word = useSentence('candidates')
  const toast = useToast()
  const [problem, setProblem] = useState<{ sentence?: string; fields: Record<string, string> }>({
    fields: {},
  })
  const [isBusy, startTransition] = useTransition()

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = Object.fromEntries(new FormData(event.currentTarget))
    const { candidateId, updatedAt } = person
    startTransition(async () => {
      const input = { ...data, civility: data.civility || null, candidateId, updatedAt }
      const answer = await editCandidateAction(input).catch(() => ({
        ok: false as const,
        reason: 'network' as const,
        detail: undefined,
      }))
      if (answer.ok) {
        toast(t('saved'))
        return onClose()
      }
      const fields = answer.reason === 'invalid' ? (answer.detail as Record<string, string>) : {}
      setProblem({ fields, sentence: word(answer.reason) })
    })
  }
  const line = (name: 'firstName' | 'lastName' | 'phone' | 'location') => ({
    name,
    defaultValue: person[name] ?? '',
    error: word(problem.fields[name]),
    autoComplete: 'off',
  })
  return (
    <form className="form two" onSubmit={save} noValidate>
      <TextField label={t('first-name')} {...line('firstName')} autoFocus />
      <TextField label={t('last-name')} {...line('lastName')} />
      <SelectField label={t('civility')} name="civility" defaultValue={person.civility ?? ''}>
        <option value="">{common('civility.none')}</option>
        <option value="MADAME">{common('civility.MADAME')}</option>
        <option value="MONSIEUR">{common('civility.MONSIEUR')}</option>
      </SelectField>
      <SelectField label={t('language')} name="language" defaultValue={person.language}>
        <option value="fr">{common('languages.fr')}</option>
        <option value="en">{common('languages.en')}</option>
      </SelectField>
      <TextField label={t('phone')} type="tel" {...line('phone')} />
      <TextField label={t('location')} {...line('location')} />
      {problem.sentence && (
        <p className="err wide" role="alert">
          {problem.sentence}
        </p>
      )}
      <div className="acts wide">
        <button type="button" className="btn ghost" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="submit" className="btn pri" disabled={isBusy}>
          {t('save')}
        </button>
      </div>
    </form>
  )
}
