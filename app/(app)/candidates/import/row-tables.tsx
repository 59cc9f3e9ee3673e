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
        <table className="table">
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

/** Rows that are taken, with what is odd about them. */
export function WarningTable({ warnings }: { warnings: { row: number; code: string }[] }) {
  const t = useTranslations('import')
  return (
    <details className="mt-4">
      <summary className="b">{t('counts.warnings', { count: warnings.length })}</summary>
      <p className="m3 t12">{t('warning.hint')}</p>
      <ul>
        {warnings.slice(0, 200).map(({ row, code }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one row may be told twice; the list never changes
          <li key={index} className="m2">
            {t('preview.row')} {row} · {t(`warning.${code as WarningCode}`)}
          </li>
        ))}
      </ul>
    </details>
  )
}
