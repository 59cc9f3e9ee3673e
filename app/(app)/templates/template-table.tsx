import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { TemplateList } from '@/lib/templates/queries.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { type TemplateFacts, TemplateMenu } from './template-menu.tsx'

type Version = TemplateList[number]['versions'][number]
type Row = TemplateFacts & { letters: number; versions: Version[]; use: { cells: number; rules: number } }
type Props = { groups: { title?: string; rows: Row[] }[]; caption: string }

/** Templates, one row each; a heading row for each group. */
export function TemplateTable({ groups, caption }: Props) {
  const t = useTranslations('templates.pages.columns')
  const use = useTranslations('templates.scenarios.use')
  return (
    <div className="tablewrap">
      <table className="table ttable">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('languages')}</th>
            <th scope="col" className="hide-m-cell">
              {use('column')}
            </th>
            <th scope="col" className="hide-m-cell">
              {t('letters')}
            </th>
            <th scope="col" className="hide-m-cell">
              {t('changed')}
            </th>
            <th scope="col">
              <span className="sr">{t('acts')}</span>
            </th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title ?? ''}>
            {title && (
              <tr className="grouphead">
                <th scope="rowgroup" colSpan={6}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <TemplateRow key={row.id} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function TemplateRow({ row }: { row: Row }) {
  const t = useTranslations('templates.pages')
  return (
    <tr>
      <td>
        <Link className="strong" href={`/templates/${row.id}`}>
          {row.name}
        </Link>
        <span className="m3 t12 only-m">{t('letters', { count: row.letters })}</span>
      </td>
      <td>
        <span className="langs">
          {(['fr', 'en'] as const).map((language) => (
            <VersionLink key={language} row={row} language={language} />
          ))}
        </span>
      </td>
      <td className="hide-m-cell m2">
        <ScenarioUse use={row.use} />
      </td>
      <td className="hide-m-cell m2">{t('letters', { count: row.letters })}</td>
      <td className="hide-m-cell m2">
        <LatestChange versions={row.versions} />
      </td>
      <td className="text-right">
        <TemplateMenu template={row} />
      </td>
    </tr>
  )
}

function VersionLink({ row, language }: { row: Row; language: Language }) {
  const t = useTranslations('templates.pages')
  const languages = useTranslations('common.languages')
  const version = row.versions.find((one) => one.language === language)
  if (!version) {
    const words = t('no-version', { language: languages(language) })
    return (
      <span className="lang none" title={words}>
        <span aria-hidden>{language}</span>
        <span className="sr">{words}</span>
      </span>
    )
  }
  const { number } = version
  const words = t('version-link', { language: languages(language), number })
  return (
    <Link className="lang" href={`/templates/${row.id}?lang=${language}`} title={words} aria-label={words}>
      {language} <b>{t('version', { number })}</b>
    </Link>
  )
}

/** How many rules choose this template. */
function ScenarioUse({ use: { cells, rules } }: { use: Row['use'] }) {
  const t = useTranslations('templates.scenarios.use')
  const words = [rules > 0 && t('rules', { count: rules }), cells > 0 && t('cells', { count: cells })]
  return words.filter(Boolean).join(', ') || t('none')
}

function LatestChange({ versions }: { versions: Version[] }) {
  const t = useTranslations('templates.pages')
  const format = useFormatter()
  const latest = versions.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]
  if (!latest) return null
  if (!latest.by) return t('came-with-tact')
  const on = format.dateTime(latest.at, { day: 'numeric', month: 'short', year: 'numeric' })
  return t('by-on', { by: latest.by, on })
}
