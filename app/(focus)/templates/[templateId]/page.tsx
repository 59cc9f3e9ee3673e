import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { orNotFound } from '@/app/_server/found.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { CompareVersions } from './compare-versions.tsx'
import { Desk } from './desk.tsx'
import { loadDesk, loadTemplate } from './load.ts'
import { OldVersion } from './old-version.tsx'

type Props = {
  params: Promise<{ templateId: string }>
  searchParams: Promise<Record<'lang' | 'v' | 'from' | 'to', string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await requireActorWho('template.see')
  const { templateId } = await params
  const [{ nameFr, nameEn }, locale] = await Promise.all([
    orNotFound(loadTemplate(actor, templateId)),
    getLocale(),
  ])
  return { title: locale === 'en' ? nameEn : nameFr }
}

export default async function TemplatePage({ params, searchParams }: Props) {
  const actor = await requireActorWho('template.see')
  const [{ templateId }, { lang, v, from, to }] = await Promise.all([params, searchParams])
  const language = lang === 'fr' || lang === 'en' ? lang : null
  const { facts, words, history, old } = await orNotFound(
    loadDesk(actor, { templateId, language, number: Number(v) || null }),
  )
  return (
    <ClientMessages of={['templates', 'wording']}>
      {Number(from) > 0 && Number(to) > 0 ? (
        <CompareVersions facts={facts} words={words} history={history} from={Number(from)} to={Number(to)} />
      ) : old ? (
        <OldVersion key={`${facts.language} ${old.number}`} facts={facts} words={words} old={old} />
      ) : (
        <Desk key={facts.language} facts={facts} words={words} />
      )}
    </ClientMessages>
  )
}
