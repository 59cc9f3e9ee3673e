import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { Empty } from '@/components/ui/empty.tsx'
import { listTemplates } from '@/lib/templates/queries.ts'
import { listScenarios } from '@/lib/templates/scenario-queries.ts'
import { isCell } from '@/lib/templates/scenarios.ts'
import { grouped } from './template-groups.ts'
import { TemplateTable } from './template-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.pages')
  return { title: t('title') }
}

/** All templates in their groups, and how many rules choose each. Two queries. */
export default async function TemplatesPage() {
  const actor = await requireActorWho('template.see')
  const [templates, scenarios, t, locale] = await Promise.all([
    listTemplates(actor),
    listScenarios(actor),
    getTranslations('templates'),
    getLocale(),
  ])
  const rulesOf = (id: string) => {
    const mine = scenarios.filter(({ templateId }) => templateId === id)
    const cells = mine.filter(isCell).length
    return { cells, rules: mine.length - cells }
  }
  const rows = templates.map(({ archivedAt, ...template }) => ({
    ...template,
    name: locale === 'en' ? template.nameEn : template.nameFr,
    isArchived: archivedAt !== null,
    use: rulesOf(template.id),
  }))
  const archived = rows.filter((row) => row.isArchived)
  const groups = grouped(rows.filter((row) => !row.isArchived)).map(({ group, templates }) => ({
    title: t(`pages.groups.${group}`),
    rows: templates,
  }))
  return (
    <>
      <header className="head">
        <h1 className="grow">{t('pages.title')}</h1>
        <div className="acts">
          <Link className="btn" href="/templates/scenarios">
            {t('scenarios.link')}
          </Link>
          <Link className="btn" href="/templates/fields">
            {t('pages.fields')}
          </Link>
          <Link className="btn pri" href="/templates/new">
            <Plus className="i" aria-hidden />
            {t('pages.new')}
          </Link>
        </div>
      </header>
      <ClientMessages of={['templates']}>
        <div className="page">
          {groups.length === 0 ? (
            <Empty title={t('pages.empty.title')}>{t('pages.empty.text')}</Empty>
          ) : (
            <TemplateTable groups={groups} caption={t('pages.title')} />
          )}
          {archived.length > 0 && (
            <details className="section archived">
              <summary>{t('pages.archived-count', { count: archived.length })}</summary>
              <TemplateTable groups={[{ rows: archived }]} caption={t('pages.archived')} />
            </details>
          )}
        </div>
      </ClientMessages>
    </>
  )
}
