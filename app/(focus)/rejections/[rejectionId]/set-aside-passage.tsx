'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Criterion } from '@/lib/wording/criteria.ts'

/** A passage on a protected matter: named, folded away, and without any way into the letter. */
export function SetAsidePassage({
  meta,
  criterion,
  text,
}: {
  meta: string
  criterion: Criterion
  text: string | null
}) {
  const t = useTranslations('compose')
  const w = useTranslations('wording')
  const [isShown, setIsShown] = useState(false)
  return (
    <li className="ev no">
      <div className="evm">{meta}</div>
      <div className="nouse">
        <Lock className="i s" aria-hidden />
        <span>
          <b>{t('aside.title', { criterion: w(`criteria.${criterion}`) })}</b>{' '}
          {t(text === null ? 'aside.not-kept' : 'aside.text')}{' '}
          {text !== null && (
            <button
              type="button"
              className="link"
              aria-expanded={isShown}
              onClick={() => setIsShown((before) => !before)}
            >
              {t(isShown ? 'aside.hide' : 'aside.show')}
            </button>
          )}
        </span>
      </div>
      {isShown && text !== null && <blockquote className="m3 break-words mt-1">{text}</blockquote>}
    </li>
  )
}
