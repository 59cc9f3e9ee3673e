'use client'

import { useTranslations } from 'next-intl'

type Props = { mine: string; theirs: string; onChoose: (body: string) => void }

/** Two windows of one author: both texts, and three ways on. Neither is lost before a choice. */
export function NoteConflict({ mine, theirs, onChoose }: Props) {
  const t = useTranslations('interviews.notes')
  return (
    <div className="note-choice" role="alert">
      <p className="b">{t('conflict')}</p>
      <p className="t12 m3">{t('theirs')}</p>
      <blockquote>{theirs}</blockquote>
      <div className="row">
        <button type="button" className="btn sm" onClick={() => onChoose(`${theirs}\n\n${mine}`)}>
          {t('keep-both')}
        </button>
        <button type="button" className="btn sm" onClick={() => onChoose(mine)}>
          {t('keep-mine')}
        </button>
        <button type="button" className="btn sm" onClick={() => onChoose(theirs)}>
          {t('take-theirs')}
        </button>
      </div>
    </div>
  )
}
