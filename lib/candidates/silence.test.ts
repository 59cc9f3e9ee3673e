import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fusePercent, lastContact, silenceHeat, silentDays, silentSince } from './silence.ts'

const at = (text: string) => new Date(text)

describe('silent days are calendar days of the company', () => {
  test.each([
    ['2026-11-20T09:00:00Z', '2026-11-20T17:00:00Z', 0],
    ['2026-11-19T22:30:00Z', '2026-11-20T07:00:00Z', 1],
    ['2026-11-19T23:30:00Z', '2026-11-20T07:00:00Z', 0],
    ['2026-11-13T16:00:00Z', '2026-11-20T08:00:00Z', 7],
    ['2026-10-24T10:00:00Z', '2026-10-26T10:00:00Z', 2],
    ['2026-11-24T13:00:00Z', '2026-11-20T08:00:00Z', 0],
  ])('from %s to %s in Paris: %i', (last, now, days) => {
    expect(silentDays(at(last), at(now), 'Europe/Paris')).toBe(days)
  })
})

test('the instant that parts long silences agrees with the days that are shown', () => {
  const instants = fc.date({
    min: at('2026-01-01T00:00:00Z'),
    max: at('2027-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  const zones = fc.constantFrom('Europe/Paris', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Pacific/Auckland')
  fc.assert(
    fc.property(instants, instants, zones, (last, now, zone) => {
      expect(last < silentSince(now, zone)).toBe(silentDays(last, now, zone) >= 7)
    }),
  )
})

test.each([
  [0, 0, 0],
  [3, 0, 21],
  [4, 1, 29],
  [6, 1, 43],
  [7, 2, 50],
  [9, 2, 64],
  [10, 3, 71],
  [13, 3, 93],
  [14, 4, 100],
  [90, 4, 100],
])('%i days: heat %i, fuse %i %%', (days, heat, percent) => {
  expect(silenceHeat(days)).toBe(heat)
  expect(fusePercent(days)).toBe(percent)
})

test('the last contact is the latest of the signs', () => {
  const applied = at('2026-11-01T08:00:00Z')
  expect(lastContact(applied)).toBe(applied)
  expect(lastContact(applied, null, undefined)).toBe(applied)
  expect(lastContact(applied, at('2026-10-01T08:00:00Z'), at('2026-11-05T08:00:00Z'))).toEqual(
    at('2026-11-05T08:00:00Z'),
  )
})
