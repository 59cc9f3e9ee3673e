import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { deadlineOf } from './deadline.ts'
import { departure, isOpen } from './departure.ts'
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

describe('a policy that is accepted sends every letter', () => {
  const zones = [
    { timeZone: 'Europe/Paris', country: 'FR' },
    { timeZone: 'America/New_York', country: 'US' },
    { timeZone: 'Australia/Lord_Howe', country: 'AU' },
  ]
  // Clock changes of 2026 and 2028 in these zones, year ends, and leap days; some hours around each.
  const hard = [
    ...['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2026-12-31'],
    ...['2027-12-31', '2028-02-28', '2028-02-29', '2028-03-26', '2028-12-31'],
  ]
  const decisions = fc
    .tuple(fc.constantFrom(...hard), fc.integer({ min: -72 * 60, max: 48 * 60 }))
    .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000))
  const asked = fc
    .record({
      place: fc.constantFrom(...zones),
      delayAmount: fc.integer({ min: 0, max: 30 }),
      delayUnit: fc.constantFrom('MINUTES', 'HOURS', 'WORKING_DAYS'),
      windowStart: fc.integer({ min: 0, max: 1440 }),
      windowEnd: fc.integer({ min: 0, max: 1440 }),
      fridayEnd: fc.option(fc.integer({ min: 0, max: 1440 })),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      skipHolidays: fc.boolean(),
      spreadMinutes: fc.integer({ min: 0, max: 60 }),
      afterInterviewHours: fc.integer({ min: 0, max: 72 }),
      mostDays: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ place, ...rest }) => ({ ...good, ...place, ...rest }))
    .map((policy) => delayPolicySchema.safeParse(policy))
    .filter((result) => result.success)
    .map((result) => result.data ?? good)

  test('within a year, inside its hours, not before the decision, before or at the most, and the same again', () => {
    fc.assert(
      fc.property(asked, decisions, fc.uuid(), (policy, decidedAt, seed) => {
        const used = { ...policy, delayUnit: policy.delayUnit as 'HOURS' }
        const { sendAt } = departure({ decidedAt, policy: used, seed, lastInterviewEnd: decidedAt })
        expect(isOpen(sendAt, used)).toBe(true)
        expect(sendAt >= decidedAt).toBe(true)
        expect(sendAt.getTime() - decidedAt.getTime()).toBeLessThan(366 * 86_400_000)
        expect(departure({ decidedAt, policy: used, seed, lastInterviewEnd: decidedAt }).sendAt).toEqual(
          sendAt,
        )
        if (policy.delayUnit === 'WORKING_DAYS' && policy.afterInterviewHours === 0)
          expect(sendAt <= deadlineOf(decidedAt, used)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
