'use client'

import { useTranslations } from 'next-intl'
import { useAct } from '@/components/ui/use-act.ts'
import { clearBounceAction } from './actions.ts'

type Props = { candidateId: string; address: string; date: string; mayWrite: boolean }

/** A mail server refused this address for good; a person may know better. */
export function BounceMark({ candidateId, address, date, mayWrite }: Props) {
  const t = useTranslations('candidates.bounce')
  const { run, isPending } = useAct('candidates')
  return (
    <div className="bounce">
      <p className="err">{t('mark', { date })}</p>
      {mayWrite && (
        <button
          type="button"
          className="btn sm"
          disabled={isPending}
          aria-label={t('works-of', { address })}
          onClick={() => run(() => clearBounceAction({ candidateId, address }), t('cleared'))}
        >
          {t('works')}
        </button>
      )}
    </div>
  )
}
