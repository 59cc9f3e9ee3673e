import { Temporal } from 'temporal-polyfill'
import type { Language } from './language.ts'

export const MONTHS: Record<Language, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** Monday first, as ISO counts. */
export const WEEKDAYS: Record<Language, readonly string[]> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** A day without an hour: ISO text or a plain date. */
export type Day = string | Temporal.PlainDate

/** From so many whole months on, "dernier" would puzzle and the year is said. */
const MONTHS_OF_DERNIER = 10

/**
 * The day of an interview as people write it after a noun: "du 4 avril dernier", "d’hier", "on 4 April".
 * `today` is the day the letter is read, so the day it leaves. Throws RangeError on an impossible date.
 */
export function interviewDate(date: Day, today: Day, language: Language): string {
  const [day, now] = [plain(date), plain(today)]
  if (language === 'fr') {
    const distance = day.until(now).total('days')
    if (distance === 0) return 'd’aujourd’hui'
    if (distance === 1) return 'd’hier'
    if (distance === -1) return 'de demain'
  }
  return lastingInterviewDate(day, now, language)
}

/** The same without "hier" and "aujourd’hui": for words that are frozen now and read days later. */
export function lastingInterviewDate(date: Day, today: Day, language: Language): string {
  const [day, now] = [plain(date), plain(today)]
  if (language === 'en') return `on ${dayAndMonth(day, 'en')}${day.year === now.year ? '' : ` ${day.year}`}`
  const phrase = `du ${dayAndMonth(day, 'fr')}`
  const isPast = Temporal.PlainDate.compare(day, now) <= 0
  const months = Math.abs(now.until(day, { largestUnit: 'months' }).months)
  if (day.month === now.month) {
    // This very month needs nothing; the same month of another year needs that year.
    if (day.year === now.year) return isPast ? phrase : `${phrase} prochain`
    return `${phrase} ${day.year}`
  }
  if (months >= MONTHS_OF_DERNIER) return `${phrase} ${day.year}`
  if (!isPast) return `${phrase} prochain`
  return isSameWeek(day, now) ? phrase : `${phrase} dernier`
}

/** "4 avril", "1er avril", "4 April". */
export function dayAndMonth(date: Day, language: Language): string {
  const day = plain(date)
  const number = language === 'fr' && day.day === 1 ? '1er' : String(day.day)
  return `${number} ${MONTHS[language][day.month - 1]}`
}

/** "24 novembre 2026", "24 November 2026". */
export function dayMonthYear(date: Day, language: Language): string {
  return `${dayAndMonth(date, language)} ${plain(date).year}`
}

/** "mardi 24 novembre 2026", "Tuesday 24 November 2026". */
export function longDay(date: Day, language: Language): string {
  return `${weekday(date, language)} ${dayMonthYear(date, language)}`
}

/** "mardi", "Tuesday". */
export function weekday(date: Day, language: Language): string {
  return WEEKDAYS[language][plain(date).dayOfWeek - 1] ?? ''
}

function isSameWeek(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a.subtract({ days: a.dayOfWeek }).equals(b.subtract({ days: b.dayOfWeek }))
}

function plain(day: Day): Temporal.PlainDate {
  return typeof day === 'string' ? Temporal.PlainDate.from(day, { overflow: 'reject' }) : day
}
