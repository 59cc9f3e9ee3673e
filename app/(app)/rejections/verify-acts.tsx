'use client'

import { useTranslations } from 'next-intl'
import { backToDraftAction, settleRejectionAction } from '@/app/(focus)/rejections/[rejectionId]/actions.ts'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'

type Props = { rejectionId: string; isFailed: boolean; timeZone: string }

export function VerifyActs({ rejectionId, isFailed, timeZone }: Props) {
  const t = useTranslations('departure')
  const { run, isBusy, router } = useLetterAct(timeZone)
  const settle = (verdict: 'arrived' | 'send-again') =>
    run(() => settleRejectionAction({ rejectionId, verdict }))
  const correct = () =>
    run(
      () => backToDraftAction({ rejectionId }),
      () => router.push(`/rejections/${rejectionId}`),
    )
  return (
    <div className="row wrap">
      {!isFailed && (
        <button type="button" className="btn sm" disabled={isBusy} onClick={() => settle('arrived')}>
          {t('arrived')}
        </button>
      )}
      <button type="button" className="btn sm" disabled={isBusy} onClick={() => settle('send-again')}>
        {t('send-again')}
      </button>
      {isFailed && (
        <button type="button" className="btn sm ghost" disabled={isBusy} onClick={correct}>
          {t('correct')}
        </button>
      )}
    </div>
  )
}
