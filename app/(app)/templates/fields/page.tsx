import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { feedbackFields, feedbackLengths } from '@/lib/templates/fields.ts'
import { listFeedbackFields } from '@/lib/templates/queries.ts'
import { OwnFields } from './own-fields.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.pages.feedback')
  return { title: t('title') }
}

/** The feedback fields: those that every installation has, and the company's own. One query. */
export default async function FeedbackFieldsPage() {
  const actor = await requireActorWho('template.see')
  const [fields, t] = await Promise.all([listFeedbackFields(actor), getTranslations('templates')])
  const own = fields.map(({ archivedAt, createdAt: _, ...field }) => ({
    ...field,
    isArchived: archivedAt !== null,
  }))
  return (
    <>
      <header className="head">
        <Link className="btn ghost sm" href="/templates">
          <ArrowLeft className="i s" aria-hidden />
          {t('pages.title')}
        </Link>
        <h1 className="grow">{t('pages.feedback.title')}</h1>
      </header>
      <div className="page feedbackfields">
        <p className="m2">
          {t('pages.feedback.intro')} {t('pages.feedback.obligation')}
        </p>
        <ClientMessages of={['templates']}>
          <OwnFields fields={own} />
        </ClientMessages>
        <section className="section">
          <h2>{t('pages.feedback.given')}</h2>
          <dl className="givenfields">
            {feedbackFields.map((key) => (
              <div key={key}>
                <dt>
                  <span className="chip feedback">{t(`fields.${key}`)}</span>
                </dt>
                <dd>
                  {t(`prompts.${key}`)}
                  <span className="m3 t12 block">
                    {t('pages.feedback.length', { count: feedbackLengths[key] })}
                  </span>
                </dd>
                <dd>
                  <code>{`{{ ${key} }}`}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  )
}
