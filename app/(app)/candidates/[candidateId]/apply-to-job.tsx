'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import type { Target } from '@/lib/candidates/queries.ts'
import { addApplicationAction } from './actions.ts'

const sources = ['APPLIED', 'SPONTANEOUS', 'REFERRAL', 'SOURCED', 'INTERNAL'] as const

/** One more application, to a job that the person has not applied to. */
export function ApplyToJob({ candidateId, targets }: { candidateId: string; targets: Target[] }) {
  const t = useTranslations('candidates')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="btn" onClick={() => setIsOpen(true)}>
        <Plus className="i s" aria-hidden />
        {t('record.apply')}
      </button>
      <Dialog title={t('apply.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {targets.length === 0 ? (
          <p className="m2">{t('apply.no-other')}</p>
        ) : (
          <ApplyForm {...{ candidateId, targets }} onClose={() => setIsOpen(false)} />
        )}
      </Dialog>
    </>
  )
}

type Props = { candidateId: string; targets: Target[]; onClose: () => void }

function ApplyForm({ candidateId, targets, onClose }: Props) {
  const t = useTranslations('candidates.apply')
  const common = useTranslations('common')
  const word = useSentence('candidates')
  const toast = useToast()
  const [jobId, setJobId] = useState(targets[0]?.id)
  const [problem, setProblem] = useState<string>()
  const [isBusy, startTransition] = useTransition()
  const stages = targets.find((one) => one.id === jobId)?.stages ?? []

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = Object.fromEntries(new FormData(event.currentTarget))
    startTransition(async () => {
      const answer = await addApplicationAction({ candidateId, ...data }).catch(() => ({
        ok: false as const,
        reason: 'network',
      }))
      if (!answer.ok) return setProblem(word(answer.reason))
      toast(t('done'))
      onClose()
    })
  }
  return (
    <form className="form" onSubmit={save} noValidate>
      <SelectField
        label={t('job')}
        name="jobId"
        value={jobId}
        onChange={(event) => setJobId(event.target.value)}
      >
        {targets.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('stage')} name="stageId" key={jobId}>
        {stages.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('source')} name="source">
        {sources.map((source) => (
          <option key={source} value={source}>
            {common(`source.${source}`)}
          </option>
        ))}
      </SelectField>
      <TextField label={t('source-detail')} name="sourceDetail" autoComplete="off" />
      {problem && (
        <p className="err" role="alert">
          {problem}
        </p>
      )}
      <div className="acts">
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
