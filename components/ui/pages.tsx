import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** Previous and next page of a list, when there is more than one. */
export function Pages({
  page,
  pages,
  href,
}: {
  page: number
  pages: number
  href: (page: number) => string
}) {
  const t = useTranslations('common')
  if (pages <= 1) return null
  return (
    <nav className="row mt-4" aria-label={t('page', { page, pages })}>
      {page > 1 && (
        <Link className="btn sm" href={href(page - 1)}>
          {t('previous')}
        </Link>
      )}
      <span className="m3 t12">{t('page', { page, pages })}</span>
      {page < pages && (
        <Link className="btn sm" href={href(page + 1)}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
