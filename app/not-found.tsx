import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors.page'))('missing') }
}

export default async function Missing() {
  const t = await getTranslations('errors.page')
  return (
    <main className="trouble">
      <h1>{t('missing')}</h1>
      <p>{t('missing-text')}</p>
      <p>
        <Link className="btn pri" href="/jobs">
          {t('home')}
        </Link>
      </p>
    </main>
  )
}
