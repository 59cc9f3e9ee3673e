'use client'

import { useTranslations } from 'next-intl'
import { useLetterActs } from '../../rejections/use-letter-acts.ts'

type Props = { rejectionId: string; name: string; isHeld: boolean; timeZone: string }

/** What can be done at once with a letter that waits; the rest is on its own page. */
export function LetterQuick({ rejectionId, name, isHeld, timeZone }: Props) {
  const t = useTranslations('departure')
  const { acts, isBusy } = useLetterActs({ id: rejectionId, name }, timeZone)
  return (
    <>
      <button type="button" className="btn" disabled={isBusy} onClick={() => void acts.cancel()}>
        {t('cancel-sending')}
      </button>
      {isHeld && (
        <button type="button" className="btn" disabled={isBusy} onClick={() => void acts.release()}>
          {t('release')}
        </button>
      )}
      {!isHeld && (
        <button
          type="button"
          className="btn"
          disabled={isBusy}
          onClick={() => void acts.hold({ kind: 'by-person' })}
        >
          {t('hold')}
        </button>
      )}
    </>
  )
}
