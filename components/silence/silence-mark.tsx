import { useTranslations } from 'next-intl'
import { longSilenceDays, silenceHeat } from '@/lib/candidates/silence.ts'

/** How many days a person has waited: always words, the colour only beside them. */
export function SilenceMark({ days }: { days: number }) {
  const t = useTranslations('common.silence')
  return (
    <span className="sil" data-h={silenceHeat(days)} role="img" aria-label={t('spoken', { days })}>
      {days >= longSilenceDays ? t('unanswered', { days }) : t('days', { days })}
    </span>
  )
}
