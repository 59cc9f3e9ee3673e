import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import { type Pickable, Selection } from './selection.tsx'
import { VerifyPane } from './verify-pane.tsx'

type Props = {
  letters: Pickable[]
  toVerify: { rows: RejectionRow[]; count: number }
  timeZone: string
  children: ReactNode
}

/** The list at the left, what needs a decision at the right; on a narrow screen that is a link above. */
export function Diary({ letters, toVerify, timeZone, children }: Props) {
  const t = useTranslations('rejections')
  return (
    <Selection letters={letters} timeZone={timeZone}>
      <div className="sgrid">
        <div className="slist">
          {toVerify.count > 0 && (
            <Link className="tovf" href="/rejections?state=to-verify">
              {t('verify.count', { count: toVerify.count })}
            </Link>
          )}
          {children}
        </div>
        <VerifyPane rows={toVerify.rows} count={toVerify.count} timeZone={timeZone} />
      </div>
    </Selection>
  )
}
