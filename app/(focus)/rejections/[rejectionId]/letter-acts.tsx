'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { holdAction, holdChoicesAction } from '@/app/(app)/rejections/actions.ts'
import { useDayWords } from '@/app/(app)/rejections/use-day-words.ts'
import { DepartureButton } from '@/components/departure/departure-button.tsx'
import { HoldDialog } from '@/components/departure/hold-dialog.tsx'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import type { RejectionState } from '@/lib/rejections/state.ts'
import {
  backToDraftAction,
  cancelRejectionAction,
  reopenRejectionAction,
  rescheduleAction,
} from './actions.ts'
import type { ComposerFacts } from './composer-facts.ts'

type Props = { rejectionId: string; state: RejectionState; facts: ComposerFacts }

/** What can still be done with a letter that waits for its hour, or whose refusal was taken back. */
export function LetterActs({ rejectionId, state, facts }: Props) {
  const t = useTranslations('departure')
  const day = useDayWords()
  const { run, isBusy, words, toast } = useLetterAct(facts.timeZone)
  const [asksHold, setAsksHold] = useState(false)
  const button = (label: string, act: () => void) => (
    <button type="button" className="btn" disabled={isBusy} onClick={act}>
      {label}
    </button>
  )
  const reopen = () => run(() => reopenRejectionAction({ rejectionId }))
  const cancel = () =>
    run(
      () => cancelRejectionAction({ rejectionId }),
      () => toast(t('cancelled'), { undo: reopen }),
    )
  const reschedule = (departure: object) =>
    run(
      () => rescheduleAction({ rejectionId, departure }),
      (result) => toast(words.approved(result.value)),
    )
  if (state === 'cancelled') return <div className="row mt-2">{button(t('reopen'), reopen)}</div>
  if (state !== 'scheduled') return null
  return (
    <div className="row flex-wrap mt-2">
      {button(t('cancel-sending'), cancel)}
      {button(t('edit'), () => run(() => backToDraftAction({ rejectionId })))}
      <DepartureButton offer={facts} label={t('change')} onChoose={reschedule} />
      {button(t('hold'), () => setAsksHold(true))}
      {button(t('send-now'), () => reschedule({ kind: 'now' }))}
      {asksHold && (
        <HoldDialog
          isOpen
          title={t('hold-for.title', { name: facts.candidate.name })}
          load={() => holdChoicesAction({ rejectionId })}
          onClose={() => setAsksHold(false)}
          onHold={(hold) =>
            run(
              () => holdAction({ rejectionId, ...hold }),
              (result) => toast(t('hold-for.done', { day: day(result.value.reviewOn) })),
            )
          }
        />
      )}
    </div>
  )
}
