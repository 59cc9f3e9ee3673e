'use client'

import { useFormatter, useNow, useTranslations } from 'next-intl'

type Props = { instant: string; timeZone: string }

/** "Part mardi 24 nov. à 09:12", in the company's time zone. */
export function DepartureWords({ instant, timeZone }: Props) {
  const t = useTranslations('departure')
  const format = useFormatter()
  const at = new Date(instant)
  return t('leaves', {
    day: format.dateTime(at, { weekday: 'long', day: 'numeric', month: 'short', timeZone }),
    time: format.dateTime(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
  })
}

/** "dans 2 jours ouvrés", "dans 3 h 10", "dans 42 s": how long until then, counted down. */
export function Countdown({ instant, workingDays }: { instant: string; workingDays: number }) {
  const t = useTranslations('departure')
  const now = useNow({ updateInterval: 1000 })
  const seconds = Math.round((new Date(instant).getTime() - now.getTime()) / 1000)
  if (seconds <= 0) return t('in.now')
  if (seconds < 120) return t('in.seconds', { count: seconds })
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return t('in.minutes', { count: minutes })
  if (minutes < 24 * 60) return t('in.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return workingDays > 0
    ? t('in.working-days', { count: workingDays })
    : t('in.days', { count: Math.round(minutes / 1440) })
}
