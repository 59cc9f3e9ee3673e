'use client'

import { useTranslations } from 'next-intl'
import {
  backToDraftAction,
  cancelRejectionAction,
  reopenRejectionAction,
  rescheduleAction,
} from '@/app/(focus)/rejections/[rejectionId]/actions.ts'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'

/** What can be done with a letter that waits, each said in a toast with the way back. */
export function useLetterActs(letter: { id: string; name: string }, timeZone: string) {
  const t = useTranslations('departure')
  const { run, isBusy, words, toast, router } = useLetterAct(timeZone)
  const rejectionId = letter.id
  const reschedule = (kind: 'now' | 'hold' | 'policy') =>
    run(
      () => rescheduleAction({ rejectionId, departure: { kind } }),
      (result) => toast(words.approved(result.value)),
    )

  const acts = {
    cancel: () =>
      run(
        () => cancelRejectionAction({ rejectionId }),
        () =>
          toast(t('cancelled'), {
            undo: () =>
              run(
                () => reopenRejectionAction({ rejectionId }),
                () => router.push(`/rejections/${rejectionId}`),
              ),
          }),
      ),
    edit: () =>
      run(
        () => backToDraftAction({ rejectionId }),
        () => router.push(`/rejections/${rejectionId}`),
      ),
    hold: () => reschedule('hold'),
    now: () => reschedule('now'),
    release: () => reschedule('policy'),
  }
  return { acts, isBusy }
}
