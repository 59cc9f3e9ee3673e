'use client'

import { useTranslations } from 'next-intl'
import { DepartureButton } from '@/components/departure/departure-button.tsx'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import type { RejectionState } from '@/lib/rejections/state.ts'
import type { EmailState } from '@/prisma/client/enums.ts'
import {
  backToDraftAction,
  cancelRejectionAction,
  reopenRejectionAction,
  rescheduleAction,
  settleRejectionAction,
} from './actions.ts'
import type { ComposerFacts } from './composer-facts.ts'

type Props = {
  rejectionId: string
  state: RejectionState
  emailState: EmailState | null
  facts: ComposerFacts
}

/** What can still be done with an approved letter. */
export function LetterActs({ rejectionId, state, emailState, facts }: Props) {
  const t = useTranslations('departure')
  const { run, isBusy, words, toast } = useLetterAct(facts.timeZone)
  const button = (label: string, act: () => void, primary = false) => (
    <button type="button" className={primary ? 'btn pri' : 'btn'} disabled={isBusy} onClick={act}>
      {label}
    </button>
  )
  const cancel = () =>
    run(
      () => cancelRejectionAction({ rejectionId }),
      () => toast(t('cancelled')),
    )
  const edit = () => run(() => backToDraftAction({ rejectionId }))
  const reschedule = (departure: object) =>
    run(
      () => rescheduleAction({ rejectionId, departure }),
      (result) => toast(words.approved(result.value)),
    )

  return (
    <div className="row flex-wrap mt-2">
      {state === 'scheduled' && (
        <>
          {button(t('cancel-sending'), cancel)}
          {button(t('edit'), edit)}
          <DepartureButton offer={facts} label={t('change')} onChoose={reschedule} />
          {button(t('hold'), () => reschedule({ kind: 'hold' }))}
          {button(t('send-now'), () => reschedule({ kind: 'now' }))}
        </>
      )}
      {state === 'held' && (
        <>
          {button(t('release'), () => reschedule({ kind: 'policy' }), true)}
          <DepartureButton offer={facts} label={t('release-at')} onChoose={reschedule} />
          {button(t('edit'), edit)}
          {button(t('cancel-sending'), cancel)}
        </>
      )}
      {state === 'to-verify' && (
        <>
          {emailState === 'UNCONFIRMED' &&
            button(t('arrived'), () => run(() => settleRejectionAction({ rejectionId, verdict: 'arrived' })))}
          {button(t('send-again'), () =>
            run(() => settleRejectionAction({ rejectionId, verdict: 'send-again' })),
          )}
          {emailState === 'FAILED' && button(t('correct'), edit)}
        </>
      )}
      {state === 'cancelled' && button(t('reopen'), () => run(() => reopenRejectionAction({ rejectionId })))}
    </div>
  )
}
