'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { fromWallClock } from '@/components/departure/wall-clock.ts'
import { Dialog } from '@/components/ui/dialog.tsx'
import { SelectField, TextField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import { recordReceivedAction } from './actions.ts'

type Props = { candidateId: string; now: { day: string; time: string }; timeZone: string }

const kinds = ['EMAIL', 'PHONE', 'OTHER'] as const

/** The button and the dialog in which somebody notes that the person wrote or called. */
export function NoteReceived(props: Props) {
  const t = useTranslations('candidates.received')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="btn ghost sm ic"
        onClick={() => setIsOpen(true)}
        aria-label={t('add')}
        title={t('add')}
      >
        <Plus className="i s" aria-hidden />
      </button>
      <Dialog title={t('add')} isOpen={isOpen} onClose={() => setIsOpen(false)} width={480}>
        <ReceivedForm {...props} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}

function ReceivedForm({ candidateId, now, timeZone, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations('candidates.received')
  const common = useTranslations('common')
  const word = useSentence('candidates')
  const toast = useToast()
  const [problem, setProblem] = useState<string>()
  const [isBusy, startTransition] = useTransition()

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '')
    const at = fromWallClock({ day: text('day'), time: text('time') }, timeZone)
    if (!at) return setProblem(word('date'))
    startTransition(async () => {
      const input = { candidateId, kind: text('kind'), at, about: text('about') }
      const answer = await recordReceivedAction(input).catch(() => ({
        ok: false as const,
        reason: 'network',
      }))
      if (!answer.ok) return setProblem(word(answer.reason))
      toast(t('saved'))
      onClose()
    })
  }
  return (
    <form className="form two" onSubmit={save} noValidate>
      <p className="hint wide">{t('hint')}</p>
      <TextField label={t('day')} type="date" name="day" defaultValue={now.day} max={now.day} required />
      <TextField label={t('time')} type="time" name="time" defaultValue={now.time} required />
      <SelectField label={t('kind')} name="kind">
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField label={t('about')} name="about" maxLength={200} autoComplete="off" />
      {problem && (
        <p className="err wide" role="alert">
          {problem}
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
