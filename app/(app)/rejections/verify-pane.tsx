import { Moon } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import { VerifyItem } from './verify-item.tsx'

type Props = { rows: RejectionRow[]; count: number; timeZone: string }

/** Beside the diary: the letters that a person must decide about, and the rule of the house. */
export function VerifyPane({ rows, count, timeZone }: Props) {
  const t = useTranslations('rejections')
  return (
    <aside className="verif" aria-label={t('verify.title')}>
      <h2>
        {t('verify.title')} {count > 0 && <span>{count}</span>}
      </h2>
      <p className="m2">{t(count > 0 ? 'verify.text' : 'verify.none')}</p>
      {rows.map((row) => (
        <VerifyItem key={row.id} row={row} timeZone={timeZone} level="h3" />
      ))}
      {count > rows.length && (
        <p className="mt-2">
          <Link href="/rejections?state=to-verify">{t('verify.all', { count })}</Link>
        </p>
      )}
      <p className="m3 t12 rule">
        <Moon className="i s" aria-hidden />
        <span>
          {t('rule')} <Link href="/settings/sending">{t('settings')}</Link>
        </span>
      </p>
    </aside>
  )
}
