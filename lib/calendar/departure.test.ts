import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkChosenTime, openDays } from './choice.ts'
import { closedDay, dayOf, workingDaysBetween, zoned } from './days.ts'
import { departure, isOpen, nextSlot } from './departure.ts'
import type { DelayPolicy } from './policy.ts'
import { NoWindow } from './windows.ts'

const policy: DelayPolicy = {
  timeZone: 'Europe/Paris',
  country: 'FR',
  region: null,
  delayAmount: 2,
  delayUnit: 'WORKING_DAYS',
  windowStart: 540,
  windowEnd: 1080,
  weekdays: [1, 2, 3, 4, 5],
  skipHolidays: true,
  spreadMinutes: 0,
  fridayEnd: null,
  afterInterviewHours: 0,
  mostDays: 10,
  candidateZone: false,
}

/** Local wall-clock time of the departure: "Tue 2026-11-24 09:00". */
function leaves(decidedAt: string, changes: Partial<DelayPolicy> = {}): string {
  const used = { ...policy, ...changes }
  return local(departure({ decidedAt: new Date(decidedAt), policy: used, seed: 'a' }).sendAt, used.timeZone)
}

function local(instant: Date, timeZone: string): string {
  const at = zoned(instant, timeZone)
  const name = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1]
  return `${name} ${at.toPlainDate()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

describe('working days', () => {
  test.each([
    // [decided, in UTC; leaves, in Paris; what makes the case]
    ['2026-11-20T13:05:00Z', 'Tue 2026-11-24 09:00', 'over a weekend'],
    ['2026-11-20T21:30:00Z', 'Tue 2026-11-24 09:00', 'late on Friday counts from Friday'],
    ['2026-11-21T10:00:00Z', 'Tue 2026-11-24 09:00', 'on a Saturday'],
    ['2026-11-23T05:00:00Z', 'Wed 2026-11-25 09:00', 'before the opening'],
    ['2026-11-23T23:30:00Z', 'Thu 2026-11-26 09:00', 'past midnight in Paris is the next day'],
    ['2026-11-09T10:00:00Z', 'Thu 2026-11-12 09:00', '11 November'],
    ['2026-04-29T10:00:00Z', 'Mon 2026-05-04 09:00', '1 May, a Friday'],
    ['2026-05-12T10:00:00Z', 'Fri 2026-05-15 09:00', 'Ascension'],
    ['2026-12-30T10:00:00Z', 'Mon 2027-01-04 09:00', 'year end: New Year, then a weekend'],
    ['2026-12-23T10:00:00Z', 'Mon 2026-12-28 09:00', 'Christmas on a Friday'],
    ['2028-02-28T10:00:00Z', 'Wed 2028-03-01 09:00', 'leap day'],
    ['2026-03-27T10:00:00Z', 'Tue 2026-03-31 09:00', 'spring forward'],
    ['2026-10-23T10:00:00Z', 'Tue 2026-10-27 09:00', 'fall back'],
  ])('%s → %s: %s', (decidedAt, expected) => expect(leaves(decidedAt)).toBe(expected))

  test('none at all: at once inside the window, at the next opening outside', () => {
    expect(leaves('2026-11-20T13:05:00Z', { delayAmount: 0 })).toBe('Fri 2026-11-20 14:05')
    expect(leaves('2026-11-20T18:05:00Z', { delayAmount: 0 })).toBe('Mon 2026-11-23 09:00')
    expect(leaves('2026-11-23T05:05:00Z', { delayAmount: 0 })).toBe('Mon 2026-11-23 09:00')
  })

  test('holidays count as days when the company works on them', () => {
    expect(leaves('2026-11-09T10:00:00Z', { skipHolidays: false })).toBe('Wed 2026-11-11 09:00')
  })

  test('the region has its own holidays', () => {
    expect(leaves('2026-12-24T10:00:00Z', { delayAmount: 1, weekdays: [1, 2, 3, 4, 5, 6] })).toBe(
      'Sat 2026-12-26 09:00',
    )
    expect(
      leaves('2026-12-24T10:00:00Z', { delayAmount: 1, weekdays: [1, 2, 3, 4, 5, 6], region: '67' }),
    ).toBe('Mon 2026-12-28 09:00')
  })

  test('the reasons say what was passed over', () => {
    const { reasons } = departure({
      decidedAt: new Date('2026-11-06T10:00:00Z'),
      policy: { ...policy, delayAmount: 3, spreadMinutes: 40 },
      seed: 'b',
      language: 'fr',
    })
    expect(reasons.slice(0, 4)).toEqual([
      { kind: 'delay', amount: 3, unit: 'WORKING_DAYS' },
      { kind: 'weekend', day: '2026-11-07' },
      { kind: 'holiday', day: '2026-11-11', name: 'Armistice 1918' },
      { kind: 'window', opensAt: new Date('2026-11-12T08:00:00Z') },
    ])
  })
})

describe('hours and minutes', () => {
  const hours = (delayAmount: number) => ({ delayUnit: 'HOURS' as const, delayAmount })
  test.each([
    ['2026-11-20T09:30:00Z', 4, 'Fri 2026-11-20 14:30', 'inside: unchanged'],
    ['2026-11-20T09:30:00Z', 0, 'Fri 2026-11-20 10:30', 'no delay'],
    ['2026-11-20T15:30:00Z', 4, 'Mon 2026-11-23 09:00', 'too late on Friday'],
    ['2026-11-20T13:00:00Z', 4, 'Mon 2026-11-23 09:00', '18:00 sharp is closed'],
    ['2026-11-20T03:00:00Z', 5, 'Fri 2026-11-20 09:00', '9:00 sharp is open'],
    ['2026-11-10T10:00:00Z', 24, 'Thu 2026-11-12 09:00', '11 November'],
    ['2026-12-31T16:30:00Z', 2, 'Mon 2027-01-04 09:00', 'year end'],
  ])('%s + %i h → %s: %s', (decidedAt, amount, expected) =>
    expect(leaves(decidedAt, hours(amount))).toBe(expected),
  )

  test('seconds are kept inside the window', () => {
    const decidedAt = new Date('2026-11-20T09:30:17.250Z')
    const { sendAt, reasons } = departure({
      decidedAt,
      policy: { ...policy, delayUnit: 'MINUTES', delayAmount: 5 },
      seed: 'a',
    })
    expect(sendAt.toISOString()).toBe('2026-11-20T09:35:17.250Z')
    expect(reasons).toEqual([{ kind: 'delay', amount: 5, unit: 'MINUTES' }])
  })
})

describe('clock changes', () => {
  // [zone, country, spring forward Sunday, fall back Sunday] in 2026.
  const zones = [
    ['Europe/Paris', 'FR', '2026-03-29', '2026-10-25'],
    ['America/New_York', 'US', '2026-03-08', '2026-11-01'],
    ['Australia/Sydney', 'AU', '2026-10-04', '2026-04-05'],
  ] as const

  test.each(zones)(
    '%s: the hour on the wall is the same before, on and after',
    (timeZone, country, spring, autumn) => {
      for (const sunday of [spring, autumn]) {
        for (const shift of [-2, -1, 0, 1]) {
          const decidedAt = new Date(Date.parse(`${sunday}T12:00:00Z`) + shift * 86_400_000)
          const used = {
            ...policy,
            timeZone,
            country,
            weekdays: [1, 2, 3, 4, 5, 6, 7],
            delayAmount: 1,
            skipHolidays: false,
          }
          expect(local(departure({ decidedAt, policy: used, seed: 'a' }).sendAt, timeZone)).toMatch(/ 09:00$/)
        }
      }
    },
  )

  test.each(zones)(
    '%s: hours are hours that pass, whatever the clock says',
    (timeZone, country, spring, autumn) => {
      const used: DelayPolicy = {
        ...policy,
        timeZone,
        country,
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        skipHolidays: false,
        windowStart: 0,
        windowEnd: 1440,
        delayUnit: 'HOURS',
        delayAmount: 24,
      }
      for (const sunday of [spring, autumn]) {
        const decidedAt = new Date(Date.parse(`${sunday}T00:00:00Z`))
        expect(departure({ decidedAt, policy: used, seed: 'a' }).sendAt.getTime() - decidedAt.getTime()).toBe(
          86_400_000,
        )
      }
    },
  )

  test('a window inside the hour that spring skips is closed on that day only', () => {
    const night: DelayPolicy = { ...policy, weekdays: [7], windowStart: 120, windowEnd: 180, delayAmount: 1 }
    expect(
      local(
        departure({ decidedAt: new Date('2026-03-25T10:00:00Z'), policy: night, seed: 'a' }).sendAt,
        'Europe/Paris',
      ),
    ).toBe('Sun 2026-04-05 02:00')
  })

  test('an opening that spring skips comes an hour later', () => {
    const early: DelayPolicy = { ...policy, weekdays: [7], windowStart: 150, windowEnd: 600, delayAmount: 1 }
    expect(
      local(
        departure({ decidedAt: new Date('2026-03-25T10:00:00Z'), policy: early, seed: 'a' }).sendAt,
        'Europe/Paris',
      ),
    ).toBe('Sun 2026-03-29 03:30')
  })
})

describe('choosing', () => {
  const now = new Date('2026-11-20T10:40:00Z')
  test.each([
    ['2026-11-20T10:39:00Z', 'past'],
    ['2026-11-20T10:41:00Z', null],
    ['2026-11-20T19:00:00Z', 'closed-hours'],
    ['2026-11-21T10:00:00Z', 'closed-day'],
    ['2026-12-25T10:00:00Z', 'holiday'],
    ['2026-11-23T07:59:59Z', 'closed-hours'],
    ['2026-11-23T08:00:00Z', null],
    ['2026-11-23T17:00:00Z', 'closed-hours'],
  ] as const)('%s: %s', (at, problem) => expect(checkChosenTime(new Date(at), { now, policy })).toBe(problem))

  test('the next slot is now, or the next opening', () => {
    expect(nextSlot({ now, policy, seed: 'a' })).toEqual(now)
    expect(nextSlot({ now: new Date('2026-11-20T18:00:00Z'), policy, seed: 'a' }).toISOString()).toBe(
      '2026-11-23T08:00:00.000Z',
    )
  })

  test('the days of the picker', () => {
    const days = openDays({ from: new Date('2026-11-06T18:00:00Z'), days: 6, policy, language: 'fr' })
    expect(days).toEqual([
      { day: '2026-11-06', isOpen: false, why: 'past' },
      { day: '2026-11-07', isOpen: false, why: 'weekend' },
      { day: '2026-11-08', isOpen: false, why: 'weekend' },
      { day: '2026-11-09', isOpen: true },
      { day: '2026-11-10', isOpen: true },
      { day: '2026-11-11', isOpen: false, why: 'holiday', holiday: 'Armistice 1918' },
    ])
  })

  test.each([
    ['2026-11-20T10:00:00Z', '2026-11-24T08:12:00Z', 2],
    ['2026-11-10T10:00:00Z', '2026-11-12T08:00:00Z', 1],
    ['2026-11-20T08:00:00Z', '2026-11-20T17:00:00Z', 0],
    ['2026-11-24T10:00:00Z', '2026-11-20T10:00:00Z', -2],
  ])('working days from %s to %s: %i', (a, b, count) =>
    expect(workingDaysBetween(new Date(a), new Date(b), policy)).toBe(count),
  )

  test('a policy that never opens says so', () => {
    expect(() => nextSlot({ now, policy: { ...policy, weekdays: [] }, seed: 'a' })).toThrow(NoWindow)
    expect(() => departure({ decidedAt: now, policy: { ...policy, windowEnd: 540 }, seed: 'a' })).toThrow(
      NoWindow,
    )
  })
})

describe('laws', () => {
  const instants = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2031, 0) }).map((ms) => new Date(ms))
  const policies: fc.Arbitrary<DelayPolicy> = fc
    .record({
      timeZone: fc.constantFrom(
        'Europe/Paris',
        'America/New_York',
        'Australia/Sydney',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
        'Pacific/Apia',
      ),
      country: fc.constantFrom('FR', 'US', 'AU', 'DE'),
      region: fc.constant(null),
      delayAmount: fc.integer({ min: 0, max: 10 }),
      delayUnit: fc.constantFrom('MINUTES' as const, 'HOURS' as const, 'WORKING_DAYS' as const),
      windowStart: fc.integer({ min: 0, max: 1300 }),
      length: fc.integer({ min: 61, max: 600 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      skipHolidays: fc.boolean(),
      spreadMinutes: fc.integer({ min: 0, max: 90 }),
      fridayEnd: fc.option(fc.integer({ min: 0, max: 1440 })),
      afterInterviewHours: fc.integer({ min: 0, max: 72 }),
      mostDays: fc.integer({ min: 1, max: 30 }),
      candidateZone: fc.boolean(),
    })
    // A Friday that never opens needs another day.
    .map((all) => (all.weekdays.length === 1 ? { ...all, fridayEnd: null } : all))
    .map(({ length, ...rest }) => ({ ...rest, windowEnd: Math.min(1440, rest.windowStart + length) }))
  const ends = fc.option(fc.integer({ min: -2, max: 100 }))
  const runs = { numRuns: 150 }

  test('a letter leaves inside the window, never before its delay, and always at the same instant', () => {
    fc.assert(
      fc.property(instants, policies, fc.uuid(), ends, (decidedAt, used, seed, hoursAgo) => {
        const lastInterviewEnd =
          hoursAgo === null ? null : new Date(decidedAt.getTime() - hoursAgo * 3_600_000)
        const { sendAt } = departure({ decidedAt, policy: used, seed, lastInterviewEnd })
        expect(isOpen(sendAt, used)).toBe(true)
        expect(closedDay(dayOf(sendAt, used.timeZone), used)).toBeNull()
        if (used.delayUnit === 'WORKING_DAYS')
          expect(workingDaysBetween(decidedAt, sendAt, used)).toBeGreaterThanOrEqual(used.delayAmount)
        else
          expect(sendAt.getTime() - decidedAt.getTime()).toBeGreaterThanOrEqual(
            used.delayAmount * (used.delayUnit === 'HOURS' ? 3_600_000 : 60_000),
          )
        if (lastInterviewEnd)
          expect(sendAt.getTime() - lastInterviewEnd.getTime()).toBeGreaterThanOrEqual(
            used.afterInterviewHours * 3_600_000,
          )
        expect(sendAt.getTime() - decidedAt.getTime()).toBeLessThan(366 * 86_400_000)
        const again = departure({
          decidedAt: new Date(decidedAt),
          policy: { ...used },
          seed,
          lastInterviewEnd,
        })
        expect(again.sendAt).toEqual(sendAt)
        expect(checkChosenTime(sendAt, { now: decidedAt, policy: used, lastInterviewEnd })).toBeNull()
      }),
      runs,
    )
  })

  test('more delay is never earlier, but for the minutes of the spread', () => {
    fc.assert(
      fc.property(instants, policies, fc.integer({ min: 1, max: 5 }), (decidedAt, used, more) => {
        const first = departure({ decidedAt, policy: used, seed: 'a' }).sendAt.getTime()
        const later = departure({
          decidedAt,
          policy: { ...used, delayAmount: used.delayAmount + more },
          seed: 'a',
        }).sendAt.getTime()
        const slack = used.delayUnit === 'WORKING_DAYS' ? 0 : used.spreadMinutes * 60_000
        expect(later).toBeGreaterThanOrEqual(first - slack)
      }),
      runs,
    )
  })

  test('letters at one opening are spread, in whole minutes', () => {
    const used = { ...policy, spreadMinutes: 40 }
    const minutes = new Set(
      Array.from({ length: 400 }, (_, n) => {
        const { sendAt } = departure({
          decidedAt: new Date('2026-11-20T10:00:00Z'),
          policy: used,
          seed: `letter-${n}`,
        })
        return (sendAt.getTime() - Date.parse('2026-11-24T08:00:00Z')) / 60_000
      }),
    )
    expect(Math.min(...minutes)).toBe(0)
    expect(Math.max(...minutes)).toBe(40)
    expect(minutes.size).toBe(41)
  })
})
