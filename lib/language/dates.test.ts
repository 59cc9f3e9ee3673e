import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAndMonth, dayMonthYear, interviewDate, lastingInterviewDate, longDay } from './dates.ts'

const CASES: ReadonlyArray<readonly [date: string, today: string, french: string, english: string]> = [
  ['2026-04-04', '2026-05-10', 'du 4 avril dernier', 'on 4 April'],
  ['2026-03-12', '2026-05-10', 'du 12 mars dernier', 'on 12 March'],
  ['2026-04-01', '2026-05-10', 'du 1er avril dernier', 'on 1 April'],
  ['2026-05-04', '2026-05-10', 'du 4 mai', 'on 4 May'],
  ['2026-05-09', '2026-05-10', 'd’hier', 'on 9 May'],
  ['2026-05-10', '2026-05-10', 'd’aujourd’hui', 'on 10 May'],
  ['2026-05-11', '2026-05-10', 'de demain', 'on 11 May'],
  ['2026-05-20', '2026-05-10', 'du 20 mai prochain', 'on 20 May'],
  ['2026-07-14', '2026-05-10', 'du 14 juillet prochain', 'on 14 July'],
  ['2027-05-20', '2026-05-10', 'du 20 mai 2027', 'on 20 May 2027'],
  ['2027-04-20', '2026-05-10', 'du 20 avril 2027', 'on 20 April 2027'],
  ['2025-12-18', '2026-01-12', 'du 18 décembre dernier', 'on 18 December 2025'],
  ['2025-12-31', '2026-01-01', 'd’hier', 'on 31 December 2025'],
  ['2025-05-04', '2026-05-10', 'du 4 mai 2025', 'on 4 May 2025'],
  ['2025-05-20', '2026-05-10', 'du 20 mai 2025', 'on 20 May 2025'],
  ['2025-04-04', '2026-05-10', 'du 4 avril 2025', 'on 4 April 2025'],
  ['2025-07-10', '2026-05-10', 'du 10 juillet 2025', 'on 10 July 2025'],
  ['2025-07-11', '2026-05-10', 'du 11 juillet dernier', 'on 11 July 2025'],
  // Wednesday and Saturday of one week, in two months.
  ['2026-04-29', '2026-05-02', 'du 29 avril', 'on 29 April'],
  ['2026-04-24', '2026-05-02', 'du 24 avril dernier', 'on 24 April'],
  ['2024-02-29', '2024-03-20', 'du 29 février dernier', 'on 29 February'],
]

test.each(CASES)('%s seen from %s: %s, %s', (date, today, french, english) => {
  expect(interviewDate(date, today, 'fr')).toBe(french)
  expect(interviewDate(date, today, 'en')).toBe(english)
})

test('words that last never say yesterday', () => {
  expect(lastingInterviewDate('2026-05-09', '2026-05-10', 'fr')).toBe('du 9 mai')
  expect(lastingInterviewDate('2026-05-10', '2026-05-10', 'fr')).toBe('du 10 mai')
  expect(lastingInterviewDate('2026-04-30', '2026-05-01', 'fr')).toBe('du 30 avril')
})

test('days', () => {
  expect(dayAndMonth('2026-08-01', 'fr')).toBe('1er août')
  expect(dayMonthYear('2026-11-24', 'fr')).toBe('24 novembre 2026')
  expect(longDay('2026-11-24', 'fr')).toBe('mardi 24 novembre 2026')
  expect(longDay('2026-12-01', 'en')).toBe('Tuesday 1 December 2026')
})

test.each(['2026-02-29', '2026-13-01', 'hier', ''])('%s is no date', (date) => {
  expect(() => interviewDate(date, '2026-05-10', 'fr')).toThrow(RangeError)
})

describe('laws', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
  test('dernier is past, prochain is future, and one of dernier, prochain, the year is enough', () => {
    fc.assert(
      fc.property(day, day, (date, today) => {
        const phrase = interviewDate(date, today, 'fr')
        if (phrase.endsWith('dernier')) expect(date < today).toBe(true)
        if (phrase.endsWith('prochain')) expect(date > today).toBe(true)
        if (date.slice(0, 4) !== today.slice(0, 4))
          expect(interviewDate(date, today, 'en')).toContain(date.slice(0, 4))
        expect(phrase).not.toMatch(/ (le|de) \d|\b0/)
      }),
    )
  })
})
