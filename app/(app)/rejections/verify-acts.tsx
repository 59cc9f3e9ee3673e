'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { backToDraftAction, settleRejectionAction } from '@/app/(focus)/rejections/[rejectionId]/actions.ts'
import { useApprovalWords } from '@/app/(focus)/rejections/[rejectionId]/use-approval-words.ts'
import { useToast } from '@/components/ui/toasts.tsx'

type Props = { rejectionId: string; isFailed: boolean; timeZone: string }

export function VerifyActs({ rejectionId, isFailed, timeZone }: Props) {
  const t = useTranslations('departure')
  const toast = useToast()
  const router = useRouter()
  const words = useApprovalWords(timeZone)
  const [isBusy, setIsBusy] = useState(false)
  const act = async (run: () => Promise<{ ok: boolean }>, goTo?: string) => {
    setIsBusy(true)
    try {
      const result = await run()
      if (!result.ok) toast(words.refused(result as never))
      else if (goTo) router.push(goTo)
      router.refresh()
    } catch {
      toast(words.network())
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <div className="row wrap">
      <button
        type="button"
        className="btn sm"
        disabled={isBusy}
        onClick={() => act(() => settleRejectionAction({ rejectionId, verdict: 'arrived' }))}
      >
        {t('arrived')}
      </button>
      <button
        type="button"
        className="btn sm"
        disabled={isBusy}
        onClick={() => act(() => settleRejectionAction({ rejectionId, verdict: 'send-again' }))}
      >
        {t('send-again')}
      </button>
      {isFailed && (
        <button
          type="button"
          className="btn sm ghost"
          disabled={isBusy}
          onClick={() => act(() => backToDraftAction({ rejectionId }), `/rejections/${rejectionId}`)}
        >
          {t('correct')}
        </button>
      )}
    </div>
  )
}
