import { useTranslations } from 'next-intl'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import { VerifyItem } from './verify-item.tsx'

/** Letters of which nobody knows, and letters that were refused: a person decides about each. */
export function VerifyList({ rows, timeZone }: { rows: RejectionRow[]; timeZone: string }) {
  const t = useTranslations('rejections.verify')
  return (
    <div className="verif-page">
      <p className="m2">{t('text')}</p>
      {rows.map((row) => (
        <VerifyItem key={row.id} row={row} timeZone={timeZone} />
      ))}
    </div>
  )
}
