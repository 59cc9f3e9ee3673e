import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayOrder, readDate } from './import-dates.ts'

const now = new Date('2026-11-21T12:00:00Z')
const french = { order: 'day-first', timeZone: 'Europe/Paris', now } as const

test.each([
  ['12/03/2026', '2026-03-11T23:00:00.000Z'],
  ['1/4/2026', '2026-03-31T22:00:00.000Z'],
  ['12-03-26', '2026-03-11T23:00:00.000Z'],
  ['12.03.2026', '2026-03-11T23:00:00.000Z'],
  ['12/03/2026 14:05', '2026-03-12T13:05:00.000Z'],
  ['12/03/2026 à 14h05', '2026-03-12T13:05:00.000Z'],
  ['2026-03-12', '2026-03-11T23:00:00.000Z'],
  ['2026-03-12 08:30:15', '2026-03-12T07:30:00.000Z'],
  ['2026-03-12T08:30:00Z', '2026-03-12T08:30:00.000Z'],
  ['2026-03-12T08:30:00+0530', '2026-03-12T03:00:00.000Z'],
  ['12 mars 2026', '2026-03-11T23:00:00.000Z'],
  ['jeudi 12 mars 2026', '2026-03-11T23:00:00.000Z'],
  ['mardi 12/03/2024', '2024-03-11T23:00:00.000Z'],
  ['mar. 12 mars 2024', '2024-03-11T23:00:00.000Z'],
  ['1er avril 2026', '2026-03-31T22:00:00.000Z'],
  ['3 août 2026', '2026-08-02T22:00:00.000Z'],
  ['12-juil.-26', '2026-07-11T22:00:00.000Z'],
  ['March 12, 2026', '2026-03-11T23:00:00.000Z'],
  ['12 Mar 2026', '2026-03-11T23:00:00.000Z'],
  ['46093', '2026-03-11T23:00:00.000Z'],
])('%s is %s', (cell, instant) => {
  const read = readDate(cell, french)
  expect(read instanceof Date ? read.toISOString() : read).toBe(instant)
})

test.each([
  '31/02/2026',
  '29/02/2026',
  '03/25/2026',
  '00/01/2026',
  '2026-13-01',
  '12/03/2026 25:00',
  'hier',
  '12 mars',
  '1/1/1980',
  '99999',
  '123',
])('%s is no day', (cell) => expect(readDate(cell, french)).toBe('impossible'))

test('what has not come yet is said, and nothing is nothing', () => {
  expect(readDate('01/02/2027', french)).toBe('future')
  expect(readDate('  ', french)).toBeNull()
})

test('an English file is month first only when a date proves it', () => {
  expect(dayOrder(['03/12/2026', '03/25/2026'], true)).toBe('month-first')
  expect(dayOrder(['03/12/2026', '04/05/2026 10:00'], true)).toBe('day-first')
  expect(dayOrder(['03/25/2026'], false)).toBe('day-first')
  expect(readDate('03/12/2026', { ...french, order: 'month-first' })).toEqual(
    new Date('2026-03-11T23:00:00Z'),
  )
  expect(readDate('25/03/2026', { ...french, order: 'month-first' })).toBe('impossible')
})

test('law: every day is read back as itself, in any zone and spelling', () => {
  const zones = ['Europe/Paris', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Pacific/Auckland']
  const day = fc.integer({ min: 7306, max: 20_000 })
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 3 }),
      (epochDay, timeZone, spelling) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: epochDay })
        const [d, m, y] = [date.day, date.month, date.year]
        const cell = [
          `${d}/${m}/${y}`,
          date.toString(),
          `${String(d).padStart(2, '0')}.${m}.${y}`,
          `${d} ${['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'][m - 1]} ${y}`,
        ][spelling] as string
        const read = readDate(cell, { order: 'day-first', timeZone, now })
        if (!(read instanceof Date)) throw new Error(`${cell}: ${read}`)
        const back = Temporal.Instant.fromEpochMilliseconds(read.getTime())
          .toZonedDateTimeISO(timeZone)
          .toPlainDate()
        expect(back.toString()).toBe(date.toString())
      },
    ),
  )
})
