import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { Empty } from '@/components/ui/empty.tsx'
import { listTemplates } from '@/lib/templates/queries.ts'
import { Situation } from '@/prisma/client/enums.ts'
import { TemplateTable } from './template-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.pages')
  return { title: t('title') }
}

/** All templates by situation. One query. */
export default async function TemplatesPage() {
  const actor = await requireActorWho('template.see')
  const [templates, t, locale] = await Promise.all([
    listTemplates(actor),
    getTranslations('templates'),
    getLocale(),
  ])
  const rows = templates.map(({ archivedAt, ...template }) => ({
    ...template,
    name: locale === 'en' ? template.nameEn : template.nameFr,
    isArchived: archivedAt !== null,
  }))
  const archived = rows.filter((row) => row.isArchived)
  const groups = Object.values(Situation)
    .map((situation) => ({
      title: t(`situations.${situation}`),
      rows: rows.filter((row) => row.situation === situation && !row.isArchived),
    }))
    .filter((group) => group.rows.length > 0)
  return (
    <>
      <header className="head">
        <h1 className="grow">{t('pages.title')}</h1>
        <div className="acts">
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
