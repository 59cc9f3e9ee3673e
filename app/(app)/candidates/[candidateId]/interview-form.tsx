'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import type { InterviewKind } from '@/prisma/client/enums.ts'
import { editInterviewAction, planInterviewAction } from './actions.ts'

export type InterviewDraft = {
  id?: string
  updatedAt?: string
  kind: InterviewKind
  day: string
  time: string
  durationMinutes: number
  place: string
  interviewerIds: string[]
}

type Props = {
  applicationId: string
  draft: InterviewDraft
  team: { id: string; name: string }[]
  zone: string
  onClose: () => void
}

export const kinds = ['PHONE', 'VIDEO', 'ONSITE', 'TECHNICAL', 'CASE'] as const
const durations = [15, 30, 45, 60, 90, 120, 180]

/** When, how long, of what kind and with whom; in the company's own time. */
export function InterviewForm({ applicationId, draft, team, zone, onClose }: Props) {
  const t = useTranslations('interviews')
  const common = useTranslations('common')
  const word = useSentence('interviews')
  const toast = useToast()
  const [problem, setProblem] = useState<{ sentence?: string; fields: Record<string, string> }>({
    fields: {},
  })
  const [isBusy, startTransition] = useTransition()
  const known = durations.includes(draft.durationMinutes)
    ? durations
    : [...durations, draft.durationMinutes].sort((a, b) => a - b)

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const input = {
      kind: data.get('kind'),
      startsAt: `${data.get('day')}T${data.get('time')}`,
      durationMinutes: data.get('durationMinutes'),
      place: String(data.get('place') ?? ''),
      interviewerIds: data.getAll('interviewer'),
    }
    startTransition(async () => {
      const answer = await (draft.id
        ? editInterviewAction({ interviewId: draft.id, updatedAt: draft.updatedAt, ...input })
        : planInterviewAction({ applicationId, ...input })
      ).catch(() => ({ ok: false as const, reason: 'network' as const, detail: undefined }))
      if (answer.ok) {
        const { joined } = answer.value
        toast(joined.length > 0 ? t('form.joined', { names: joined.join(', ') }) : t('form.planned'))
        return onClose()
      }
      const fields = answer.reason === 'invalid' ? (answer.detail ?? {}) : {}
      setProblem({ fields: fields as Record<string, string>, sentence: word(answer.reason) })
    })
  }
  return (
    <form className="form two" onSubmit={save} noValidate>
      <TextField
        label={t('form.day')}
        type="date"
        name="day"
        defaultValue={draft.day}
        error={word(problem.fields.startsAt)}
        required
      />
      <TextField
        label={t('form.time')}
        type="time"
        name="time"
        defaultValue={draft.time}
        hint={t('form.zone', { zone })}
        required
      />
      <SelectField label={t('form.kind')} name="kind" defaultValue={draft.kind}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('form.duration')} name="durationMinutes" defaultValue={draft.durationMinutes}>
        {known.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('minutes', { count: minutes })}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('form.place')}
        name="place"
        defaultValue={draft.place}
        error={word(problem.fields.place)}
        autoComplete="off"
        wide
      />
      <fieldset className="wide">
        <legend className="lab">{t('form.people')}</legend>
        <div className="choices">
          {team.map((one) => (
            <label key={one.id} className="row">
              <input
                className="cb"
                type="checkbox"
                name="interviewer"
                value={one.id}
                defaultChecked={draft.interviewerIds.includes(one.id)}
              />
              {one.name}
            </label>
          ))}
        </div>
        <p className="hint">{t('form.people-hint')}</p>
      </fieldset>
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
          {t('form.save')}
        </button>
      </div>
    </form>
  )
}
