'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { Colleague } from '@/lib/jobs/queries.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { createJobAction, editJobAction } from './actions.ts'
import { CriteriaField } from './criteria-field.tsx'
import { withKeys } from './rows.ts'
import { type StageDraft, StagesField } from './stages-field.tsx'
import { TeamFields } from './team-fields.tsx'
import { type Refusal, useJobProblems } from './use-job-problems.ts'

export type JobDraft = {
  title: string
  department: string
  location: string
  contract: string
  language: Language
  openedOn: string
  managerId: string
  /** Empty: the company's own address. */
  senderId: string
  memberIds: string[]
  criteria: string[]
  stages: StageDraft[]
}

type Props = {
  start: JobDraft
  colleagues: Colleague[]
  /** Addresses to choose from beside the company's; no choice is shown when there are none. */
  senders: { id: string; address: string }[]
  /** Absent for a new job. */
  jobId?: string
  updatedAt?: string
  /** The stages that a new job begins with, by the language of its letters. */
  defaults?: Record<Language, StageDraft[]>
}

/** Opens or edits a job. What was typed stays until it is saved. */
export function JobForm({ start, colleagues, senders, jobId, updatedAt, defaults }: Props) {
  const t = useTranslations('jobs')
  const common = useTranslations('common')
  const toast = useToast()
  const router = useRouter()
  const [draft, setDraft] = useState(start)
  const [stages, setStages] = useState(() => withKeys(start.stages))
  const [areDefaults, setAreDefaults] = useState(true)
  const [criteria, setCriteria] = useState(() => withKeys(start.criteria.map((text) => ({ text }))))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startTransition] = useTransition()
  const { problemAt, sentence } = useJobProblems(refusal)

  const set = (changes: Partial<JobDraft>) => setDraft((now) => ({ ...now, ...changes }))
  const setLanguage = (language: Language) => {
    set({ language })
    if (defaults && areDefaults) setStages(withKeys(defaults[language]))
  }
  const line = (name: 'title' | 'department' | 'location' | 'contract' | 'openedOn') => ({
    value: draft[name],
    error: problemAt(name),
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  })

  function save(event: FormEvent) {
    event.preventDefault()
    const input = {
      ...draft,
      managerId: draft.managerId || null,
      senderId: draft.senderId || null,
      criteria: criteria.map(({ text }) => text).filter((text) => text.trim()),
      stages: stages.map(({ id, name, kind }) => ({ id, name, kind })),
    }
    startTransition(async () => {
      try {
        const result = jobId
          ? await editJobAction({ ...input, jobId, updatedAt })
          : await createJobAction(input)
        if (!result.ok) return setRefusal(result)
        setRefusal(null)
        toast(jobId ? t('saved') : t('created', { title: draft.title.trim() }))
        if (result.value) router.push(`/jobs/${result.value.jobId}`)
      } catch {
        setRefusal({ reason: 'network' })
      }
    })
  }

  return (
    <form className="form two job-form" onSubmit={save} noValidate>
      <TextField
        label={t('form.name')}
        hint={t('form.name-hint')}
        {...line('title')}
        autoFocus={!jobId}
        wide
      />
      <TextField label={t('form.department')} {...line('department')} />
      <TextField label={t('form.location')} {...line('location')} />
      <TextField label={t('form.contract')} {...line('contract')} />
      <TextField label={t('form.opened')} type="date" {...line('openedOn')} />
      <SelectField
        label={t('form.language')}
        value={draft.language}
        onChange={(event) => setLanguage(event.target.value as Language)}
      >
        <option value="fr">{common('languages.fr')}</option>
        <option value="en">{common('languages.en')}</option>
      </SelectField>
      {senders.length > 0 && (
        <SelectField
          label={t('form.sender')}
          hint={t('form.sender-hint')}
          value={draft.senderId}
          error={problemAt('senderId')}
          onChange={(event) => set({ senderId: event.target.value })}
        >
          <option value="">{t('form.default-sender')}</option>
          {senders.map(({ id, address }) => (
            <option key={id} value={id}>
              {address}
            </option>
          ))}
        </SelectField>
      )}
      <TeamFields
        colleagues={colleagues}
        managerId={draft.managerId}
        memberIds={draft.memberIds}
        onChange={set}
      />
      <StagesField
        stages={stages}
        problemAt={problemAt}
        onChange={(changed) => {
          setAreDefaults(false)
          setStages(changed)
        }}
      />
      <CriteriaField criteria={criteria} onChange={setCriteria} problemAt={problemAt} />
      <div className="wide form-end">
        {sentence && (
          <p className="err" role="alert">
            {sentence}
          </p>
        )}
        <button type="submit" className="btn pri" disabled={isBusy}>
          {jobId ? t('form.save') : t('form.create')}
        </button>
        {refusal?.reason === 'changed-meanwhile' && (
          <button type="button" className="btn" onClick={() => router.refresh()}>
            {t('form.reload')}
          </button>
        )}
      </div>
    </form>
  )
}
