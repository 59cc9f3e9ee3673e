'use client'

import { useTranslations } from 'next-intl'
import {
  backToDraftAction,
  cancelRejectionAction,
  reopenRejectionAction,
  rescheduleAction,
} from '@/app/(focus)/rejections/[rejectionId]/actions.ts'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import type { HoldFor } from '@/lib/rejections/schema.ts'
import { holdAction, markHoldReadAction } from './actions.ts'
import { useDayWords } from './use-day-words.ts'

/** What can be done with a letter that waits, each said in a toast with the way back. */
export function useLetterActs(letter: { id: string; name: string }, timeZone: string) {
  const t = useTranslations('departure')
  const day = useDayWords()
  const { run, isBusy, words, toast, router } = useLetterAct(timeZone)
  const rejectionId = letter.id
  const reschedule = (kind: 'now' | 'policy') =>
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
    hold: (hold: HoldFor) =>
      run(
        () => holdAction({ rejectionId, ...hold }),
        (result) => toast(t('hold-for.done', { day: day(result.value.reviewOn) })),
      ),
    read: () =>
      run(
        () => markHoldReadAction({ rejectionId }),
        () => toast(t('hold-for.read')),
      ),
    now: () => reschedule('now'),
    release: () => reschedule('policy'),
  }
  return { acts, isBusy, run, words, toast }
}
