'use client'

import { useTranslations } from 'next-intl'
import type { HeldLine } from './held-groups.ts'
import { useDayWords } from './use-day-words.ts'

/** The middle of a held row: why the release check kept it, or its words; and who looks at it again, when. */
export function HeldStanding({ letter }: { letter: HeldLine }) {
  const t = useTranslations('rejections.held')
  const r = useTranslations('rejections')
  const day = useDayWords()
  const owner = letter.owner.name
  const review = letter.reviewOn
    ? t('review', { day: day(letter.reviewOn), owner })
    : t('review-open', { owner })
  const reader =
    letter.reader && t(letter.isRead ? 'reader-read' : 'reader-waits', { name: letter.reader.name })
  return (
    <div className="held2">
      {letter.reason ? (
        <p className="why">{r(`held-because.${letter.reason}`)}</p>
      ) : (
        <p className="exc trunc">« {letter.excerpt} »</p>
      )}
      <span className="m3 t12 trunc">{reader ? `${reader}, ${review}` : review}</span>
    </div>
  )
}
