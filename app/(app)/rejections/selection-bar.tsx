'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { HoldDialog } from '@/components/departure/hold-dialog.tsx'
import { holdChoicesAction } from './actions.ts'
import type { Pickable } from './selection.tsx'
import { useBatchActs } from './use-batch-acts.ts'

type Props = { picked: Pickable[]; timeZone: string; onClear: () => void }

/** What can be done with the letters that are ticked. */
export function SelectionBar({ picked, timeZone, onClear }: Props) {
  const t = useTranslations('rejections.bar')
  const { acts, isBusy } = useBatchActs(timeZone, onClear)
  const [asksHold, setAsksHold] = useState(false)
  const [first] = picked
  if (!first) return null
  const waiting = picked.filter((one) => !one.isHeld)
  const held = picked.filter((one) => one.isHeld)
  return (
    <>
      <div className="bulkbar" role="toolbar" aria-label={t('label')} aria-busy={isBusy}>
        <b aria-live="polite">{t('selected', { count: picked.length })}</b>
        <span className="vr" />
        <button type="button" className="bb" disabled={isBusy} onClick={() => acts.cancel(picked)}>
          {t('cancel')}
        </button>
        {waiting.length > 0 && (
          <button type="button" className="bb" disabled={isBusy} onClick={() => setAsksHold(true)}>
            {t('hold')}
          </button>
        )}
        {held.length > 0 && (
          <button type="button" className="bb" disabled={isBusy} onClick={() => acts.release(held)}>
            {t('release')}
          </button>
        )}
        <span className="vr" />
        <button type="button" className="bb" onClick={onClear} aria-label={t('clear')} title={t('clear')}>
          <X className="i s" aria-hidden />
        </button>
      </div>
      {asksHold && (
        <HoldDialog
          isOpen
          title={t('hold-title', { count: waiting.length })}
          load={() => holdChoicesAction({ rejectionId: waiting[0]?.id ?? first.id })}
          onClose={() => setAsksHold(false)}
          onHold={(hold) => acts.hold(waiting, hold)}
        />
      )}
    </>
  )
}
