'use client'

import { useFormatter } from 'next-intl'

/** An ISO day in words: "mardi 24 novembre". */
export function useDayWords() {
  const format = useFormatter()
  return (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
}
