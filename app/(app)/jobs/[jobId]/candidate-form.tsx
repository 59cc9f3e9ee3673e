import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { Language } from '@/prisma/client/enums.ts'
import { addCandidateAction } from './actions.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Props = {
  jobId: string
  language: Language
  stages: { id: string; name: string }[]
  onClose: () => void
}
type Problem = { fields: Record<string, string>; sentence?: string; candidateId?: string }

const civilities = ['MADAME', 'MONSIEUR'] as const
const sources = ['APPLIED', 'SPONTANEOUS', 'REFERRAL', 'SOURCED', 'INTERNAL'] as const

/** One person by hand. What was typed stays until it is saved. */
export function CandidateForm({ jobId, language, stages, onClose }: Props) {
  const t = useTranslations('board.add')
  const told = useTranslations('board.told')
  const common = useTranslations('common')
  const errors = useTranslations('errors')
  const words = useRefusalWords()
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<Problem>({ fields: {} })
  const [isBusy, startTransition] = useTransition()

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    const { submitter } = event.nativeEvent as SubmitEvent
    const goesOn = submitter instanceof HTMLButtonElement && submitter.value === 'another'
    const input = { ...data, email: data.email?.trim() || null, civility: data.civility || null, jobId }
    startTransition(async () => {
      try {
        const result = await addCandidateAction(input)
        if (!result.ok) return setProblem(problemOf(result))
        const { name, isKnown } = result.value
        toast(told(isKnown ? 'added-known' : 'added', { name }))
        setProblem({ fields: {} })
        if (!goesOn) return onClose()
        form.current?.reset()
        form.current?.querySelector('input')?.focus()
      } catch {
        setProblem({ fields: {}, sentence: words.network() })
      }
    })
  }

  function problemOf(result: { reason: string; detail?: unknown }): Problem {
    if (result.reason === 'invalid') {
      return { fields: (result.detail ?? {}) as Record<string, string>, sentence: errors('invalid') }
    }
    const someone = (result.detail ?? {}) as { candidateId?: string; name?: string }
    if (result.reason === 'already-applied') {
      return { fields: {}, sentence: t('already-applied', { name: someone.name ?? '' }), ...someone }
    }
    return { fields: {}, sentence: words.refused(result, '') }
  }

  const errorOf = (name: string) => {
    const key = problem.fields[name] as 'required' | undefined
    return key && (errors.has(key) ? errors(key) : errors('invalid'))
  }
  const line = (name: string) => ({ name, error: errorOf(name), autoComplete: 'off' })

  return (
    <form ref={form} className="form two" onSubmit={save} noValidate>
      <TextField label={t('first-name')} {...line('firstName')} autoFocus />
      <TextField label={t('last-name')} {...line('lastName')} />
      <TextField
        label={t('email')}
        hint={t('email-hint')}
        type="email"
        inputMode="email"
        {...line('email')}
      />
      <TextField label={t('phone')} type="tel" {...line('phone')} />
      <SelectField label={t('civility')} name="civility" defaultValue="">
        <option value="">{common('civility.none')}</option>
        {civilities.map((civility) => (
          <option key={civility} value={civility}>
            {common(`civility.${civility}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('language')} name="language" defaultValue={language}>
        <option value="fr">{common('languages.fr')}</option>
        <option value="en">{common('languages.en')}</option>
      </SelectField>
      <SelectField label={t('source')} name="source" defaultValue="APPLIED">
        {sources.map((source) => (
          <option key={source} value={source}>
            {common(`source.${source}`)}
          </option>
        ))}
      </SelectField>
      <TextField label={t('source-detail')} hint={t('source-detail-hint')} {...line('sourceDetail')} />
      <SelectField label={t('stage')} name="stageId" defaultValue={stages[0]?.id} wide>
        {stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stage.name}
          </option>
        ))}
      </SelectField>
      {problem.sentence && (
        <p className="err wide" role="alert">
          {problem.sentence}{' '}
          {problem.candidateId && <Link href={`/candidates/${problem.candidateId}`}>{t('open')}</Link>}
        </p>
      )}
      <div className="acts wide">
        <button type="button" className="btn ghost" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="submit" className="btn" value="another" disabled={isBusy}>
          {t('another')}
        </button>
        <button type="submit" className="btn pri" disabled={isBusy}>
          {t('save')}
        </button>
      </div>
    </form>
  )
}
