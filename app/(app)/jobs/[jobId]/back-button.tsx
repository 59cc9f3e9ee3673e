'use client'

import { Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import { undoHiringAction, undoWithdrawalAction } from './actions.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Props = { applicationId: string; name: string; from: 'hired' | 'withdrawn' }

/** Puts somebody who was hired or withdrew back where they stood. */
export function BackButton({ applicationId, name, from }: Props) {
  const t = useTranslations('board')
  const words = useRefusalWords()
  const toast = useToast()
  const [isBusy, startTransition] = useTransition()
  const back = () =>
    startTransition(async () => {
      try {
        const result = await (from === 'hired' ? undoHiringAction : undoWithdrawalAction)({ applicationId })
        toast(result.ok ? t('told.back', { ...result.value, name }) : words.refused(result, name))
      } catch {
        toast(words.network())
      }
    })
  return (
    <button
      type="button"
      className="btn ghost sm ic"
      onClick={back}
      disabled={isBusy}
      aria-label={t('aside.back-of', { name })}
      title={t('aside.back')}
    >
      <Undo2 className="i s" aria-hidden />
    </button>
  )
}
