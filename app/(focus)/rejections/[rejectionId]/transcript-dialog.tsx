'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { ComposerFacts } from './composer-facts.ts'
import { correctSpeakersAction, readTranscriptAction } from './evidence-actions.ts'
import { clock } from './evidence-words.ts'

type Whole = Extract<Awaited<ReturnType<typeof readTranscriptAction>>, { ok: true }>['value']
type Role = Whole['speakers'][number]['role']

const roles: Role[] = ['CANDIDATE', 'INTERVIEWER', 'OTHER']

/** The whole transcript, without what was left out, and who is who in it. */
export function TranscriptDialog({
  transcriptId,
  facts,
  onClose,
}: {
  transcriptId: string
  facts: ComposerFacts
  onClose: () => void
}) {
  const t = useTranslations('compose')
  const c = useTranslations('common')
  const toast = useToast()
  const [whole, setWhole] = useState<Whole | null>(null)
  const [shown, setShown] = useState(200)
  useEffect(() => {
    void readTranscriptAction({ transcriptId }).then((result) => result.ok && setWhole(result.value))
  }, [transcriptId])

  const correct = async (name: string, role: Role) => {
    if (!whole) return
    const speakers = whole.speakers.map((one) => (one.name === name ? { ...one, role } : one))
    setWhole({ ...whole, speakers })
    const result = await correctSpeakersAction({ transcriptId, speakers })
    toast(result.ok ? t('transcript.corrected') : t('use.network'))
  }
  return (
    <Dialog
      title={t('transcript.whole', { name: facts.candidate.firstName })}
      isOpen
      onClose={onClose}
      width={720}
    >
      {!whole && <p className="m3">{t('transcript.loading')}</p>}
      {whole && (
        <>
          <fieldset className="grid gap-1 mb-3">
            <legend className="lab">{t('transcript.speakers')}</legend>
            {whole.speakers.map((speaker) => (
              <label key={speaker.name} className="row">
                <span className="grow trunc">{speaker.name || t('transcript.unnamed')}</span>
                <select
                  className="field w-auto"
                  value={speaker.role}
                  onChange={(event) => void correct(speaker.name, event.target.value as Role)}
                >
                  {roles.map((role) => (
                    <option key={role} value={role}>
                      {t(`transcript.roles.${role}`)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
          <ol className="turns">
            {whole.turns.slice(0, shown).map((turn) => (
              <li key={turn.number}>
                <span className="evm">
                  {turn.startMs === null ? null : <span className="tc">{clock(turn.startMs)}</span>}
                  {turn.speaker || t('transcript.unnamed')}
                </span>
                <p className="break-words">{turn.text}</p>
              </li>
            ))}
          </ol>
          {whole.turns.length > shown && (
            <button type="button" className="btn" onClick={() => setShown((before) => before + 500)}>
              {t('transcript.more', { count: whole.turns.length - shown })}
            </button>
          )}
        </>
      )}
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {c('close')}
        </button>
      </div>
    </Dialog>
  )
}
