import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { rejectedCsv } from '@/lib/candidates/import-csv.ts'
import type { Preview } from '@/lib/candidates/import-plan.ts'
import { CountsList } from './counts-list.tsx'
import { RejectedTable, WarningList } from './row-tables.tsx'

/** What the file will do, row by row where a person should look. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const t = useTranslations('import')
  const { counts, firstRows, rejected, warnings } = preview
  const taken = counts.created + counts.merged
  const download = () => {
    const csv = rejectedCsv(preview, {
      row: t('rejected.column-row'),
      reason: t('rejected.column-reason'),
      reasonOf: (reason) => t(`rejected.${reason}`),
    })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
    link.download = t('rejected.file')
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <section className="section">
      <h2>{t('preview.title')}</h2>
      <CountsList counts={{ ...counts, warnings: warnings.length }} />
      {rejected.length > 0 && (
        <>
          <RejectedTable rejected={rejected} all={counts.rejected} />
          <button type="button" className="btn sm mt-2" onClick={download}>
            <Download className="i s" aria-hidden />
            {t('rejected.download')}
          </button>
        </>
      )}
      {warnings.length > 0 && <WarningList warnings={warnings} />}
      {firstRows.length > 0 && (
        <>
          <h3 className="mt-4">{t('preview.first')}</h3>
          <div className="tablewrap">
            <table className="table dense">
              <thead>
                <tr>
                  <th>{t('preview.row')}</th>
                  <th>{t('preview.person')}</th>
                  <th>{t('preview.address')}</th>
                  <th>{t('preview.fate')}</th>
                </tr>
              </thead>
              <tbody>
                {firstRows.map((row) => (
                  <tr key={row.row}>
                    <td>{row.row}</td>
                    <td className="b">{row.name}</td>
                    <td className="break-words">{row.address}</td>
                    <td>{t(`fate.${row.fate}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {taken > firstRows.length && (
            <p className="m3 t12">{t('preview.more', { count: taken - firstRows.length })}</p>
          )}
        </>
      )}
    </section>
  )
}
