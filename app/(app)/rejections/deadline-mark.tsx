import { useFormatter, useTranslations } from 'next-intl'
import type { DeadlineLine } from './deadline.ts'

type Props = { deadline: DeadlineLine; timeZone: string }

/** "échéance jeu. 26" when it is near, "échéance dépassée" when it has gone by; nothing while there is time. */
export function DeadlineMark({ deadline, timeZone }: Props) {
  const t = useTranslations('rejections.deadline')
  const format = useFormatter()
  if (deadline.lateness === 'fine') return null
  const day = format.dateTime(new Date(deadline.at), { weekday: 'short', day: 'numeric', timeZone })
  const isLate = deadline.lateness === 'late'
  return (
    <span className={isLate ? 'dl late' : 'dl'} title={t('until', { day })}>
      {isLate ? t('late') : t('soon', { day })}
    </span>
  )
}
