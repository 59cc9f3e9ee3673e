import { useTranslations } from 'next-intl'
import { columnFields, isProtected, type Mapping } from '@/lib/candidates/import-map.ts'
import type { Preview } from '@/lib/candidates/import-plan.ts'

/** How each column was understood; whoever knows better corrects it. */
export function ColumnMapping({
  preview,
  onChange,
}: {
  preview: Preview
  onChange: (mapping: Mapping) => void
}) {
  const t = useTranslations('import.columns')
  const { headers, mapping, samples } = preview
  return (
    <details open={!mapping.includes('email')}>
      <summary className="b">{t('show', { count: headers.length, row: preview.headerRow })}</summary>
      <p className="m3 t12">{t('hint')}</p>
      <div className="tablewrap">
        <table className="table">
          <thead>
            <tr>
              <th>{t('column')}</th>
              <th>{t('reads')}</th>
              <th>{t('sample')}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map((title, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear one title; their place is who they are
              <tr key={column}>
                <td className="b">{title}</td>
                <td>
                  <select
                    className="field filter"
                    aria-label={t('of', { title })}
                    value={mapping[column]}
                    onChange={(event) =>
                      onChange(
                        mapping.map((field, place) =>
                          place === column ? (event.target.value as typeof field) : field,
                        ),
                      )
                    }
                  >
                    {columnFields.map((field) => (
                      <option key={field} value={field}>
                        {t(`fields.${field}`)}
                      </option>
                    ))}
                  </select>
                  {isProtected(title) && mapping[column] !== 'skip' && (
                    <p className="err">{t('protected')}</p>
                  )}
                </td>
                <td className="m3 t12 break-words">{samples[column]?.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
