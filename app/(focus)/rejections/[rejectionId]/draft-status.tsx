'use client'

import { useTranslations } from 'next-intl'
import type { Draft } from './use-draft.ts'

/** Whether what is written is safe, in words. */
export function DraftStatusLine({ draft }: { draft: Draft }) {
  const t = useTranslations('compose')
  return (
    <p className="draft-status" role="status" data-status={draft.status}>
      {t(`status.${draft.status}`)}
    </p>
  )
}
