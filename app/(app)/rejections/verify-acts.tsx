'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { backToDraftAction, settleRejectionAction } from '@/app/(focus)/rejections/[rejectionId]/actions.ts'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import { Dialog } from '@/components/ui/dialog.tsx'
import type { Failure } from './verify-facts.ts'

type Props = {
  rejectionId: string
  candidateId: string
  name: string
  /** What the server refused; null when nobody knows whether the letter arrived. */
  failure: Failure | null
  askHref: string
  timeZone: string
}

/** A person decides: Tact resends nothing by itself. */
export function VerifyActs({ rejectionId, candidateId, name, failure, askHref, timeZone }: Props) {
  const t = useTranslations('rejections.verify')
  const d = useTranslations('departure')
  const c = useTranslations('common')
  const { run, isBusy, router, toast } = useLetterAct(timeZone)
  const [asksAgain, setAsksAgain] = useState(false)
  const settle = (verdict: 'arrived' | 'send-again') =>
    run(
      () => settleRejectionAction({ rejectionId, verdict }),
      () => toast(t(verdict === 'arrived' ? 'noted-arrived' : 'noted-again')),
    )
  const rewrite = () =>
    run(
      () => backToDraftAction({ rejectionId }),
      () => router.push(`/rejections/${rejectionId}`),
    )
  const button = (label: string, act: () => void, isQuiet = false) => (
    <button type="button" className={isQuiet ? 'btn sm ghost' : 'btn sm'} disabled={isBusy} onClick={act}>
      {label}
    </button>
  )
  return (
    <div className="row wrap">
      {failure === null && (
        <>
          {button(d('arrived'), () => void settle('arrived'))}
          {button(d('send-again'), () => setAsksAgain(true))}
          <a className="btn sm ghost" href={askHref}>
            {t('ask')}
          </a>
        </>
      )}
      {failure === 'address' && (
        <>
          <Link className="btn sm" href={`/candidates/${candidateId}`}>
            {t('correct-address')}
          </Link>
          {button(t('rewrite'), () => void rewrite())}
          {button(t('retry'), () => void settle('send-again'), true)}
        </>
      )}
      {failure === 'mailbox-full' && (
        <>
          {button(t('retry'), () => void settle('send-again'))}
          <Link className="btn sm" href={`/candidates/${candidateId}`}>
            {t('correct-address')}
          </Link>
        </>
      )}
      {(failure === 'sender' || failure === 'policy') && (
        <>
          <Link className="btn sm" href="/settings">
            {t('settings')}
          </Link>
          {button(t('retry'), () => void settle('send-again'))}
        </>
      )}
      {(failure === 'size' || failure === 'content' || failure === 'other') && (
        <>
          {button(t('rewrite'), () => void rewrite())}
          {button(t('retry'), () => void settle('send-again'), true)}
        </>
      )}
      <Dialog title={t('again-title', { name })} isOpen={asksAgain} onClose={() => setAsksAgain(false)}>
        <p>{t('again-text')}</p>
        <div className="acts">
          <button type="button" className="btn" onClick={() => setAsksAgain(false)}>
            {c('cancel')}
          </button>
          <button
            type="button"
            className="btn pri"
            onClick={() => {
              setAsksAgain(false)
              void settle('send-again')
            }}
          >
            {t('again')}
          </button>
        </div>
      </Dialog>
    </div>
  )
}
