'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Pages } from '@/components/ui/pages.tsx'

type Props = {
  total: number
  /** When all letters are of one job. */
  jobTitle: string | null
  page: number
  pages: number
  mode: 'fill' | 'read' | null
  onMode: (mode: 'fill' | 'read') => void
}

/** What this batch is, and the two ways of looking at it. */
export function BulkHead({ total, jobTitle, page, pages, mode, onMode }: Props) {
  const t = useTranslations('bulk')
  return (
    <header className="head">
      <div className="grow min-w-0">
        <p className="crumb">
          <Link href="/rejections">{t('crumb')}</Link> / <Link href="/rejections">{t('crumb-here')}</Link>
          {jobTitle && <span className="trunc hide-m">/ {jobTitle}</span>}
        </p>
        <h1>{t('title', { count: total })}</h1>
      </div>
      <div className="acts">
        <Pages page={page} pages={pages} href={pageHref} />
        {mode && (
          // biome-ignore lint/a11y/useSemanticElements: two buttons, not a form
          <div className="seg" role="group" aria-label={t('bar.step')}>
            <button type="button" aria-pressed={mode === 'fill'} onClick={() => onMode('fill')}>
              {t('bar.fill')}
            </button>
            <button type="button" aria-pressed={mode === 'read'} onClick={() => onMode('read')}>
              {t('bar.read')}
            </button>
          </div>
        )}
      </div>
    </header>
  )
}

function pageHref(page: number): string {
  const query = new URLSearchParams(typeof window === 'undefined' ? '' : window.location.search)
  query.set('page', String(page))
  return `/rejections/bulk?${query}`
}
