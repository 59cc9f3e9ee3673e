'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { TextAreaField } from '@/components/ui/field.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { Finding } from '@/lib/wording/finding.ts'
import { canBeOverridden } from '@/lib/wording/finding.ts'
import { overrideAction } from './actions.ts'
import type { ComposerFacts } from './composer-facts.ts'
import type { Draft } from './use-draft.ts'

type Props = { finding: Finding; facts: ComposerFacts; draft: Draft }

/** An administrator may let a block stand, and says why; everybody else reads who could. */
export function OverrideButton({ finding, facts, draft }: Props) {
  const t = useTranslations('compose')
  const c = useTranslations('common')
  const e = useTranslations('errors')
  const toast = useToast()
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  if (!canBeOverridden(finding)) return null
  if (!facts.mayOverride) return <p className="why">{t('override.who')}</p>

  const send = async () => {
    if (reason.trim().length < 10) return setProblem(t('override.reason-too-short'))
    if (!(await draft.flush())) return
    const { rule, criterion = null, excerpt = '' } = finding
    const result = await overrideAction({ rejectionId: facts.rejectionId, rule, criterion, excerpt, reason })
    if (!result.ok) return setProblem(e(result.reason === 'not-allowed' ? 'not-allowed' : 'broken'))
    draft.reload(result.value)
    setIsOpen(false)
    toast(t('override.done'))
  }
  return (
    <>
      <button type="button" className="btn ghost sm" onClick={() => setIsOpen(true)}>
        {t('override.act')}
      </button>
      <Dialog title={t('override.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p className="m2">{t('override.text', { excerpt: finding.excerpt ?? '' })}</p>
        <TextAreaField
          label={t('override.reason')}
          value={reason}
          error={problem}
          rows={3}
          maxLength={500}
          onChange={(event) => {
            setReason(event.target.value)
            setProblem(undefined)
          }}
        />
        <div className="acts">
          <button type="button" className="btn" onClick={() => setIsOpen(false)}>
            {c('cancel')}
          </button>
          <button type="button" className="btn pri" onClick={() => void send()}>
            {t('override.act')}
          </button>
        </div>
      </Dialog>
    </>
  )
}
