import { useFormatter, useTranslations } from 'next-intl'
import type { Offer } from '@/components/departure/departure-picker.tsx'
import { LetterRow } from './letter-row.tsx'
import type { LetterDay } from './letters-by-day.ts'

type Props = { days: LetterDay[]; state: 'scheduled' | 'sent'; offer: Offer }

/** Letters under their days, as in a diary. */
export function DayList({ days, state, offer }: Props) {
  const t = useTranslations('rejections')
  const format = useFormatter()
  const { timeZone } = offer
  const today = format.dateTime(new Date(), { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  const thisYear = today.slice(-4)
  return days.map(({ day, letters }) => {
    const at = new Date(`${day}T12:00:00Z`)
    const isToday =
      format.dateTime(at, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' }) === today
    return (
      <section className="day" key={day}>
        <h2>
          {isToday ? t('today') : capital(format.dateTime(at, { weekday: 'long', timeZone: 'UTC' }))}
          <span>
            {format.dateTime(at, {
              weekday: isToday ? 'long' : undefined,
              day: 'numeric',
              month: 'long',
              year: day.slice(0, 4) === thisYear ? undefined : 'numeric',
              timeZone: 'UTC',
            })}
          </span>
        </h2>
        <ol>
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} state={state} offer={offer} />
          ))}
        </ol>
      </section>
    )
  })
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
