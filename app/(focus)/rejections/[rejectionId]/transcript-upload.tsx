'use client'

import { AudioLines } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { SelectField, TextAreaField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { ComposerFacts } from './composer-facts.ts'
import { importTranscriptAction } from './evidence-actions.ts'

/** Brings in what was said: a file or pasted text. */
export function TranscriptUpload({ facts }: { facts: ComposerFacts }) {
  const t = useTranslations('compose')
  const c = useTranslations('common')
  const toast = useToast()
  const format = useFormatter()
  const [isOpen, setIsOpen] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  const send = async (form: FormData) => {
    setIsBusy(true)
    form.set('applicationId', facts.applicationId)
    const result = await importTranscriptAction(form).catch(() => null)
    setIsBusy(false)
    if (!result) return setProblem(t('use.network'))
    if (!result.ok) {
      const key = `transcript.refused.${result.reason}` as 'transcript.refused.empty'
      return setProblem(t.has(key) ? t(key) : t('transcript.refused.not-a-transcript'))
    }
    setIsOpen(false)
    setProblem(undefined)
    toast(t('transcript.read', { turns: result.value.turns, passages: result.value.passages }))
  }

  return (
    <>
      <button type="button" className="btn ghost sm mt-2" onClick={() => setIsOpen(true)}>
        <AudioLines className="i s" aria-hidden />
        {t('transcript.add')}
      </button>
      <Dialog title={t('transcript.add')} isOpen={isOpen} onClose={() => setIsOpen(false)} width={560}>
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void send(new FormData(event.currentTarget))
          }}
        >
          <p className="m2">{t('transcript.explain')}</p>
          <div>
            <label className="lab" htmlFor="transcript-file">
              {t('transcript.file')}
            </label>
            <input
              className="field"
              id="transcript-file"
              name="file"
              type="file"
              accept=".vtt,.srt,.txt,.docx,.json,text/plain,text/vtt"
            />
          </div>
          <TextAreaField label={t('transcript.paste')} name="text" rows={6} error={problem} />
          {facts.interviews.length > 0 && (
            <SelectField label={t('transcript.interview')} name="interviewId">
              {facts.interviews.map((interview) => (
                <option key={interview.id} value={interview.id}>
                  {format.dateTime(new Date(interview.startsAt), { day: 'numeric', month: 'long' })}
                </option>
              ))}
              <option value="">{t('transcript.no-interview')}</option>
            </SelectField>
          )}
          <p className="hint">{t('transcript.law')}</p>
          <div className="acts">
            <button type="button" className="btn" onClick={() => setIsOpen(false)}>
              {c('cancel')}
            </button>
            <button type="submit" className="btn pri" disabled={isBusy}>
              {t('transcript.add')}
            </button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
