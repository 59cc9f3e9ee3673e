'use client'

import { useFormatter, useTranslations } from 'next-intl'

// A Monday, to name the days of the week from.
const monday = Date.UTC(2026, 0, 5)

export function Weekdays({ chosen, error }: { chosen: number[]; error?: string }) {
  const t = useTranslations('settings.sending')
  const format = useFormatter()
  const nameOf = (day: number) =>
    format.dateTime(new Date(monday + (day - 1) * 86_400_000), { weekday: 'long', timeZone: 'UTC' })
  return (
    <fieldset className="mt-4">
      <legend className="lab">{t('weekdays')}</legend>
      <div className="checks">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label key={day} className="check">
            <input
              className="cb"
              type="checkbox"
              name="weekdays"
              value={day}
              defaultChecked={chosen.includes(day)}
            />
            {nameOf(day)}
          </label>
        ))}
      </div>
      {error && (
        <p className="err" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
