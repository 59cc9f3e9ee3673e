import { expect, test } from 'vitest'
import { deadlineOf, lateness } from './deadline.ts'
import type { DelayPolicy } from './policy.ts'

const policy: DelayPolicy = {
  timeZone: 'Europe/Paris',
  country: 'FR',
  region: null,
  delayAmount: 2,
  delayUnit: 'WORKING_DAYS',
  windowStart: 540,
  windowEnd: 1080,
  fridayEnd: 960,
  weekdays: [1, 2, 3, 4, 5],
  skipHolidays: true,
  spreadMinutes: 40,
  afterInterviewHours: 24,
  mostDays: 10,
  candidateZone: true,
}

test.each([
  ['2026-11-23T10:00:00Z', 10, '2026-12-07T17:00:00.000Z', 'two weeks on, at the close'],
  ['2026-11-20T22:30:00Z', 1, '2026-11-23T17:00:00.000Z', 'late on Friday'],
  ['2026-11-20T10:00:00Z', 5, '2026-11-27T15:00:00.000Z', 'a Friday closes earlier'],
  ['2026-11-09T10:00:00Z', 2, '2026-11-12T17:00:00.000Z', '11 November'],
  ['2026-12-23T10:00:00Z', 5, '2026-12-31T17:00:00.000Z', 'Christmas'],
  ['2026-03-27T10:00:00Z', 1, '2026-03-30T16:00:00.000Z', 'summer time'],
])('decided %s, at most %i working days: %s, %s', (decidedAt, mostDays, expected) => {
  expect(deadlineOf(new Date(decidedAt), { ...policy, mostDays }).toISOString()).toBe(expected)
})

test('a last day without hours gives until the close of the next', () => {
  const noFriday = { ...policy, fridayEnd: 0, mostDays: 5 }
  expect(deadlineOf(new Date('2026-11-20T10:00:00Z'), noFriday).toISOString()).toBe(
    '2026-11-30T17:00:00.000Z',
  )
})

test.each([
  // Decided on Monday 23 November: until Monday 7 December, 18:00.
  ['2026-11-23T10:00:00Z', 'fine'],
  ['2026-12-02T17:00:00Z', 'fine'],
  ['2026-12-03T08:00:00Z', 'soon'],
  ['2026-12-07T16:59:00Z', 'soon'],
  ['2026-12-07T17:00:00Z', 'late'],
  ['2027-01-07T17:00:00Z', 'late'],
])('at %s: %s', (at, expected) => {
  expect(lateness(new Date(at), new Date('2026-11-23T10:00:00Z'), policy)).toBe(expected)
})

test('a short most does not warn from the first hour on', () => {
  const decidedAt = new Date('2026-11-23T10:00:00Z')
  expect(lateness(decidedAt, decidedAt, { ...policy, mostDays: 2 })).toBe('fine')
  expect(lateness(new Date('2026-11-24T10:00:00Z'), decidedAt, { ...policy, mostDays: 2 })).toBe('soon')
})
