import { useTranslations } from 'next-intl'
import type { Rejected } from '@/lib/candidates/import-merge.ts'
import type { WarningCode } from '@/lib/candidates/import-rows.ts'

const shown = 50

/** Each row that is not taken, and why. */
export function RejectedTable({ rejected, all }: { rejected: Rejected[]; all: number }) {
  const t = useTranslations('import')
  return (
    <>
      <h3 className="mt-4">{t('rejected.title')}</h3>
      <p className="m3 t12">{t('rejected.hint')}</p>
      <div className="tablewrap">
        <table className="table dense">
          <thead>
            <tr>
              <th>{t('preview.row')}</th>
              <th>{t('preview.reason')}</th>
              <th>{t('preview.content')}</th>
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, shown).map(({ row, reason, cells }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{t(`rejected.${reason}`)}</td>
                <td className="m3 t12 break-words">{cells.filter(Boolean).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > shown && <p className="m3 t12">{t('preview.more', { count: all - shown })}</p>}
    </>
  )
}

const rowsShown = 12

/** What is odd about rows that are taken: once for each kind, with the rows that it is about. */
export function WarningList({ warnings }: { warnings: { row: number; code: string }[] }) {
  const t = useTranslations('import')
  const byCode = new Map<string, number[]>()
  for (const { row, code } of warnings) byCode.set(code, [...(byCode.get(code) ?? []), row])
  return (
    <>
      <h3 className="mt-4">{t('warning.title')}</h3>
      <p className="m3 t12">{t('warning.hint')}</p>
      <ul className="warnings">
        {[...byCode].map(([code, rows]) => (
          <li key={code}>
            {t(`warning.${code as WarningCode}`)}{' '}
            <span className="m3">
              {t('rows', { count: rows.length, rows: rows.slice(0, rowsShown).join(', ') })}
              {rows.length > rowsShown && ` ${t('preview.more', { count: rows.length - rowsShown })}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
