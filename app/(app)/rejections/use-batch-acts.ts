'use client'

import { useTranslations } from 'next-intl'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import type { HoldFor } from '@/lib/rejections/schema.ts'
import { cancelBatchAction, holdBatchAction, releaseBatchAction, reopenBatchAction } from './actions.ts'

type Letter = { id: string; name: string }
type Each = { rejectionId: string; ok: boolean; reason?: string; detail?: unknown }

/** One act on several letters: how many it was done to, and who was left alone and why. */
export function useBatchActs(timeZone: string, onDone: () => void = () => undefined) {
  const t = useTranslations('rejections.bar')
  const { run, isBusy, words, toast } = useLetterAct(timeZone)

  const say = (
    act: 'cancelled' | 'held' | 'released',
    letters: Letter[],
    results: Each[],
    undo?: (ids: string[]) => void,
  ) => {
    const ids = results.filter((one) => one.ok).map((one) => one.rejectionId)
    if (ids.length > 0) toast(t(`done.${act}`, { count: ids.length }), undo && { undo: () => undo(ids) })
    const [first, ...others] = results.filter((one) => !one.ok)
    if (first) {
      const name = letters.find(({ id }) => id === first.rejectionId)?.name ?? ''
      const why = words.refused({ ok: false, reason: first.reason ?? 'broken', detail: first.detail })
      toast(t('left-alone', { name, why, others: others.length }))
    }
    onDone()
  }
  const idsOf = (letters: Letter[]) => letters.map(({ id }) => id)

  const acts = {
    cancel: (letters: Letter[]) =>
      run(
        () => cancelBatchAction({ rejectionIds: idsOf(letters) }),
        ({ value }) =>
          say('cancelled', letters, value, (rejectionIds) => run(() => reopenBatchAction({ rejectionIds }))),
      ),
    hold: (letters: Letter[], hold: HoldFor) =>
      run(
        () => holdBatchAction({ rejectionIds: idsOf(letters), ...hold }),
        ({ value }) => say('held', letters, value),
      ),
    release: (letters: Letter[]) =>
      run(
        () => releaseBatchAction({ rejectionIds: idsOf(letters) }),
        ({ value }) => say('released', letters, value),
      ),
  }
  return { acts, isBusy }
}
