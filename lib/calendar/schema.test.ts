import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { holidayOn, isKnownPlace } from './holidays.ts'
import { delayPolicySchema } from './schema.ts'

const good = {
  timeZone: 'Europe/Paris',
  country: 'FR',
  region: null,
  delayAmount: 2,
  delayUnit: 'WORKING_DAYS',
  windowStart: 540,
  windowEnd: 1080,
  weekdays: [1, 2, 3, 4, 5],
  skipHolidays: true,
  spreadMinutes: 40,
  fridayEnd: 960,
  afterInterviewHours: 24,
  mostDays: 10,
  candidateZone: true,
}

test('a sound policy passes, its weekdays in order and once', () => {
  expect(delayPolicySchema.parse(good)).toEqual(good)
  expect(delayPolicySchema.parse({ ...good, weekdays: [5, 1, 5] }).weekdays).toEqual([1, 5])
  expect(delayPolicySchema.parse({ ...good, region: '' }).region).toBeNull()
  expect(delayPolicySchema.parse({ ...good, region: '67' }).region).toBe('67')
  // As long as the most, and no longer; a Friday without hours while other days have some.
  expect(delayPolicySchema.parse({ ...good, delayAmount: 10 }).delayAmount).toBe(10)
  expect(delayPolicySchema.parse({ ...good, fridayEnd: 0 }).fridayEnd).toBe(0)
  expect(delayPolicySchema.parse({ ...good, fridayEnd: null }).fridayEnd).toBeNull()
})

test.each([
  [{ windowEnd: 540 }, 'windowEnd', 'window-empty'],
  [{ windowStart: 1080, windowEnd: 540 }, 'windowEnd', 'window-empty'],
  [{ windowEnd: 1441 }, 'windowEnd', 'window-empty'],
  [{ weekdays: [] }, 'weekdays', 'no-weekday'],
  [{ weekdays: [0] }, 'weekdays', 'unknown-weekday'],
  [{ timeZone: 'Europe/Nowhere' }, 'timeZone', 'unknown-time-zone'],
  [{ timeZone: '+02:00' }, 'timeZone', 'unknown-time-zone'],
  [{ timeZone: '' }, 'timeZone', 'unknown-time-zone'],
  [{ delayAmount: 21 }, 'delayAmount', 'delay-too-long'],
  [{ delayUnit: 'HOURS', delayAmount: 673 }, 'delayAmount', 'delay-too-long'],
  [{ delayAmount: -1 }, 'delayAmount', 'delay-negative'],
  [{ delayAmount: 1.5 }, 'delayAmount', 'delay-not-whole'],
  [{ delayUnit: 'WEEKS' }, 'delayUnit', 'unknown-unit'],
  [{ spreadMinutes: 541 }, 'spreadMinutes', 'spread-too-long'],
  [{ country: 'ZZ' }, 'country', 'unknown-country'],
  [{ country: 'fr' }, 'country', 'unknown-country'],
  [{ region: 'XX' }, 'region', 'unknown-region'],
  [{ fridayEnd: 1200 }, 'fridayEnd', 'friday-past-end'],
  [{ fridayEnd: -1 }, 'fridayEnd', 'friday-wrong'],
  [{ weekdays: [5], fridayEnd: 540 }, 'fridayEnd', 'no-day-left'],
  [{ afterInterviewHours: -1 }, 'afterInterviewHours', 'rest-wrong'],
  [{ afterInterviewHours: 337 }, 'afterInterviewHours', 'rest-too-long'],
  [{ afterInterviewHours: 336, mostDays: 5 }, 'mostDays', 'most-under-rest'],
  [{ mostDays: 0 }, 'mostDays', 'most-wrong'],
  [{ mostDays: 61 }, 'mostDays', 'most-too-long'],
  [{ delayAmount: 11 }, 'mostDays', 'most-under-least'],
  [{ delayUnit: 'HOURS', delayAmount: 400 }, 'mostDays', 'most-under-least'],
])('%j is refused', (changes, path, message) => {
  const result = delayPolicySchema.safeParse({ ...good, ...changes })
  expect(result.success).toBe(false)
  expect(result.error?.issues.map((issue) => [String(issue.path[0]), issue.message])).toContainEqual([
    path,
    message,
  ])
})

describe('public holidays', () => {
  const name = (day: string, country: string, region: string | null, language?: string) =>
    holidayOn(Temporal.PlainDate.from(day), { country, region }, language)
  test.each([
    ['2026-11-11', 'FR', null, 'fr', 'Armistice 1918'],
    ['2026-05-01', 'FR', null, 'en', 'Labour Day'],
    ['2026-12-25', 'FR', null, 'fr', 'Noël'],
    ['2026-04-03', 'FR', null, 'fr', null],
    ['2026-04-03', 'FR', '67', 'fr', 'Vendredi saint'],
    ['2026-11-10', 'FR', null, 'fr', null],
    ['2026-12-28', 'GB', 'ENG', 'en', 'Boxing Day (substitute day)'],
    ['2026-07-03', 'US', null, 'en', 'Independence Day (substitute day)'],
    ['2026-12-24', 'DE', 'BY', 'fr', null],
    ['2026-05-31', 'FR', null, 'fr', null],
    ['2026-01-01', 'ZZ', null, 'fr', null],
    ['2026-05-01', 'FR', 'nowhere', 'fr', 'Fête du travail'],
  ])('%s in %s %s, %s: %s', (day, country, region, language, expected) => {
    expect(name(day, country, region, language)).toBe(expected)
  })

  test('places', () => {
    expect([isKnownPlace('FR', '57'), isKnownPlace('FR', '99'), isKnownPlace('toString', null)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
