'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { NoteFlag } from '@/lib/feedback/note-flags.ts'

/** What should not be in a note, said while it is written: the candidate may read it one day. */
export function NoteFlags({ flags }: { flags: NoteFlag[] }) {
  const t = useTranslations('interviews.notes')
  const w = useTranslations('wording')
  if (flags.length === 0) return null
  return (
    <ul className="note-flags" role="status">
      {flags.map(({ criterion, excerpt }) => (
        <li key={`${criterion} ${excerpt}`} className="nouse">
          <Lock className="i s" aria-hidden />
          <span>
            <b>{t('flag.title', { criterion: w(`criteria.${criterion}`) })}</b> {t('flag.text', { excerpt })}
          </span>
        </li>
      ))}
    </ul>
  )
}
