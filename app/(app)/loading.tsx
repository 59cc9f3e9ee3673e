import { getTranslations } from 'next-intl/server'

export default async function Loading() {
  const t = await getTranslations('common')
  return (
    <div className="loading" role="status">
      <span className="sr">{t('loading')}</span>
      <div className="skel" aria-hidden>
        <i />
        <i />
        <i />
      </div>
      <div className="skel" aria-hidden>
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}
