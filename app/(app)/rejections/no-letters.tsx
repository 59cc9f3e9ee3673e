import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Empty } from '@/components/ui/empty.tsx'
import type { ListFilter } from './load.ts'

/** What will stand here, or that the filters leave nothing. */
export function NoLetters({ state, isFiltered }: { state: ListFilter['state']; isFiltered: boolean }) {
  const t = useTranslations('rejections')
  if (!isFiltered) return <Empty title={t(`empty.${state}.title`)}>{t(`empty.${state}.text`)}</Empty>
  return (
    <Empty title={t('empty.filtered')}>
      <Link href={`/rejections?state=${state}`}>{t('clear')}</Link>
    </Empty>
  )
}
