import type { Language } from '@/prisma/client/enums.ts'

export type DateWords = ReturnType<typeof dateWords>

/** How the boards write days and hours: made on the server, so that every browser shows the same words. */
export function dateWords(language: Language, timeZone: string, now: Date) {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    return (date: Date) => format.format(date)
  }
  const dayKey = words({ year: 'numeric', month: '2-digit', day: '2-digit' })
  const time = words({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const weekday = words({ weekday: 'short', day: 'numeric' })
  const day = words({ day: 'numeric', month: 'short' })
  const dayYear = words({ day: 'numeric', month: 'short', year: 'numeric' })
  const weekdayMonth = words({ weekday: 'short', day: 'numeric', month: 'short' })
  const isWithin = (date: Date, days: number) => Math.abs(date.getTime() - now.getTime()) < days * 86_400_000
  const isNear = (date: Date) => isWithin(date, 6)
  const near = (date: Date) =>
    isNear(date) ? weekday(date) : isWithin(date, 300) ? day(date) : dayYear(date)
  return {
    /** "10 nov.", with its year when it is far. */
    day: (date: Date) => (isWithin(date, 300) ? day(date) : dayYear(date)),
    /** "mar. 24 nov., 14:00" */
    appointment: (date: Date) => `${weekdayMonth(date)}, ${time(date)}`,
    /** "mer. 18" this week, else "10 nov." */
    near,
    /** "14:05" today, "mar. 24, 10:20" this week, else "10 déc., 09:12" */
    departure: (date: Date) => (dayKey(date) === dayKey(now) ? time(date) : `${near(date)}, ${time(date)}`),
    /** "21 novembre 2026" */
    full: words({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** Of a day without an hour: "12 octobre". */
    longDay: words({ day: 'numeric', month: 'long', timeZone: 'UTC' }),
  }
}
