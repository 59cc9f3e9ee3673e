import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { listTemplates } from '@/lib/templates/queries.ts'
import { NewTemplateForm } from './new-template-form.tsx'

type Props = { searchParams: Promise<{ from?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.pages.form')
  return { title: t('title') }
}

export default async function NewTemplatePage({ searchParams }: Props) {
  const actor = await requireActorWho('template.write')
  const [templates, t, locale, { from }] = await Promise.all([
    listTemplates(actor),
    getTranslations('templates.pages'),
    getLocale(),
    searchParams,
  ])
  const choices = templates.map(({ id, nameFr, nameEn, situation, archivedAt }) => ({
    id,
    situation,
    name: locale === 'en' ? nameEn : nameFr,
    isArchived: archivedAt !== null,
  }))
  return (
    <>
      <header className="head">
        <Link className="btn ghost sm" href="/templates">
          <ArrowLeft className="i s" aria-hidden />
          {t('title')}
        </Link>
        <h1 className="grow">{t('form.title')}</h1>
      </header>
      <ClientMessages of={['templates']}>
        <div className="page narrow">
          <NewTemplateForm choices={choices} from={choices.find(({ id }) => id === from) ?? null} />
        </div>
      </ClientMessages>
    </>
  )
}
