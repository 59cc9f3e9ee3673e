'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  backToDraftAction,
  cancelRejectionAction,
  reopenRejectionAction,
  rescheduleAction,
} from '@/app/(focus)/rejections/[rejectionId]/actions.ts'
import { useApprovalWords } from '@/app/(focus)/rejections/[rejectionId]/use-approval-words.ts'
import { useToast } from '@/components/ui/toasts.tsx'

/** What can be done with a letter that waits, each said in a toast with the way back. */
export function useLetterActs(letter: { id: string; name: string }, timeZone: string) {
  const t = useTranslations('departure')
  const toast = useToast()
  const router = useRouter()
  const words = useApprovalWords(timeZone)
  const [isBusy, setIsBusy] = useState(false)
  const rejectionId = letter.id

  async function run<Result extends { ok: boolean }>(
    act: () => Promise<Result>,
    then: (result: Extract<Result, { ok: true }>) => void,
  ) {
    setIsBusy(true)
    try {
      const result = await act()
      if (result.ok) then(result as Extract<Result, { ok: true }>)
      else toast(words.refused(result as never))
      router.refresh()
    } catch {
      toast(words.network())
    } finally {
      setIsBusy(false)
    }
  }
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
