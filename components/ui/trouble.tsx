'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** What stands in the place of a page that could not be shown. */
export function Trouble({ retry }: { retry: () => void }) {
  const t = useTranslations('errors.page')
  return (
    <div className="trouble" role="alert">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p className="row">
        <button type="button" className="btn pri" onClick={retry}>
          {t('retry')}
        </button>
        <Link className="btn" href="/jobs">
          {t('home')}
        </Link>
      </p>
    </div>
  )
}
