'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { countWaitingAction, recallTemplateAction } from './actions.ts'
import type { TemplateFacts } from './template-menu.tsx'
import { useRefusal } from './use-refusal.ts'

type Props = { template: TemplateFacts; isOpen: boolean; onClose: () => void }

/** Takes a template out of use because its words are wrong, and says first how many letters that holds back. */
export function RecallDialog({ template, isOpen, onClose }: Props) {
  const t = useTranslations('templates.pages')
  const common = useTranslations('common')
  const errors = useTranslations('errors')
  const toast = useToast()
  const refusal = useRefusal()
  const [waiting, setWaiting] = useState<number | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { id: templateId, name } = template

  useEffect(() => {
    if (!isOpen) return
    countWaitingAction({ templateId })
      .then((result) => setWaiting(result.ok ? result.value : null))
      .catch(() => setWaiting(null))
  }, [isOpen, templateId])

  async function recall() {
    setIsBusy(true)
    const result = await recallTemplateAction({ templateId }).catch(() => null)
    setIsBusy(false)
    if (!result) return toast(errors('network'))
    toast(result.ok ? t('recall-done', { name, held: result.value.held }) : refusal(result))
    onClose()
  }

  return (
    <Dialog title={t('recall-title', { name })} isOpen={isOpen} onClose={onClose}>
      <p aria-live="polite">{waiting === null ? '…' : t('recall-text', { count: waiting })}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {common('cancel')}
        </button>
        <button type="button" className="btn pri" disabled={isBusy} onClick={() => void recall()}>
          {t('recall-go')}
        </button>
      </div>
    </Dialog>
  )
}
