import { describe, expect, test } from 'vitest'
import { formatDeparture } from './words.ts'

const paris = 'Europe/Paris'
// Friday 20 November 2026, 11:40 in Paris.
const now = new Date('2026-11-20T10:40:00Z')
const plain = (text: string) => text.replace(/\u00a0/g, '~')

const CASES: ReadonlyArray<
  readonly [at: string, fr: readonly [string, string, string, string], en: readonly [string, string, string]]
> = [
  [
    '2026-11-24T08:12:00Z',
    ['mardi~24~nov. à~09:12', 'mar.~24~nov., 09:12', 'Mardi', '24~novembre'],
    ['Tue~24~Nov, 09:12', 'Tue~24~Nov, 09:12', 'Tuesday'],
  ],
  [
    '2026-11-20T13:20:00Z',
    ['vendredi~20~nov. à~14:20', 'aujourd’hui, 14:20', 'Aujourd’hui', '20~novembre'],
    ['Fri~20~Nov, 14:20', 'today, 14:20', 'Today'],
  ],
  [
    '2026-11-21T08:00:00Z',
    ['samedi~21~nov. à~09:00', 'sam.~21~nov., 09:00', 'Demain', '21~novembre'],
    ['Sat~21~Nov, 09:00', 'Sat~21~Nov, 09:00', 'Tomorrow'],
  ],
  [
    '2026-12-01T08:00:00Z',
    ['mardi~1er~déc. à~09:00', 'mar.~1er~déc., 09:00', 'Mardi', '1er~décembre'],
    ['Tue~1~Dec, 09:00', 'Tue~1~Dec, 09:00', 'Tuesday'],
  ],
  [
    '2027-01-04T08:00:00Z',
    ['lundi~4~janv.~2027 à~09:00', 'lun.~4~janv.~2027, 09:00', 'Lundi', '4~janvier~2027'],
    ['Mon~4~Jan~2027, 09:00', 'Mon~4~Jan~2027, 09:00', 'Monday'],
  ],
  [
    '2026-11-19T09:02:00Z',
    ['jeudi~19~nov. à~10:02', 'jeu.~19~nov., 10:02', 'Hier', '19~novembre'],
    ['Thu~19~Nov, 10:02', 'Thu~19~Nov, 10:02', 'Yesterday'],
  ],
]

test.each(CASES)('%s', (at, [long, short, heading, date], [englishLong, englishShort, englishHeading]) => {
  const french = formatDeparture(new Date(at), { language: 'fr', timeZone: paris, now })
  expect([french.long, french.short, french.dayHeading, french.dayDate].map(plain)).toEqual([
    long,
    short,
    heading,
    date,
  ])
  const english = formatDeparture(new Date(at), { language: 'en', timeZone: paris, now })
  expect([english.long, english.short, english.dayHeading].map(plain)).toEqual([
    englishLong,
    englishShort,
    englishHeading,
  ])
})

describe('distance', () => {
  test.each([
    ['2026-11-20T10:40:42Z', { kind: 'minutes', count: 1 }],
    ['2026-11-20T10:30:00Z', { kind: 'minutes', count: 0 }],
    ['2026-11-20T11:30:00Z', { kind: 'minutes', count: 50 }],
    ['2026-11-20T15:30:00Z', { kind: 'hours', count: 5 }],
    ['2026-11-21T09:00:00Z', { kind: 'hours', count: 22 }],
    ['2026-11-23T08:40:00Z', { kind: 'working-days', count: 1 }],
    ['2026-11-24T08:12:00Z', { kind: 'working-days', count: 2 }],
    ['2026-12-07T08:12:00Z', { kind: 'working-days', count: 11 }],
  ] as const)('%s', (at, distance) => {
    expect(formatDeparture(new Date(at), { language: 'fr', timeZone: paris, now }).distance).toEqual(distance)
  })

  test('the caller may count working days with holidays', () => {
    const { distance } = formatDeparture(new Date('2026-12-28T08:00:00Z'), {
      language: 'fr',
      timeZone: paris,
      now,
      workingDays: 25,
    })
    expect(distance).toEqual({ kind: 'working-days', count: 25 })
  })
})

test('the zone decides the day', () => {
  const at = new Date('2026-11-20T23:30:00Z')
  expect(formatDeparture(at, { language: 'en', timeZone: 'Asia/Tokyo', now }).short).toContain('21')
  expect(formatDeparture(at, { language: 'en', timeZone: 'America/New_York', now }).short).toBe(
    'today, 18:30',
  )
})
