import { expect, test } from 'vitest'
import { delayPolicySchema } from '@/lib/calendar/schema.ts'
import type { Company } from '@/prisma/client/client.ts'
import { clock, policyInput } from './policy-input.ts'

const company = { timeZone: 'Europe/Paris', country: 'FR', region: null } as Company

function filled(changes: Record<string, string> = {}, weekdays = ['1', '5']): FormData {
  const form = new FormData()
  const fields = {
    delayAmount: '2',
    delayUnit: 'WORKING_DAYS',
    windowStart: '09:00',
    windowEnd: '18:30',
    skipHolidays: 'on',
    spreadMinutes: '40',
    fridayEnd: '16h',
    afterInterviewHours: '24',
    mostDays: '10',
    candidateZone: 'on',
    ...changes,
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const day of weekdays) form.append('weekdays', day)
  return form
}

test('a filled form is a policy', () => {
  expect(delayPolicySchema.parse(policyInput(filled(), company))).toEqual({
    timeZone: 'Europe/Paris',
    country: 'FR',
    region: null,
    delayAmount: 2,
    delayUnit: 'WORKING_DAYS',
    windowStart: 540,
    windowEnd: 1110,
    weekdays: [1, 5],
    skipHolidays: true,
    spreadMinutes: 40,
    fridayEnd: 960,
    afterInterviewHours: 24,
    mostDays: 10,
    candidateZone: true,
  })
})

test.each([
  [{ delayAmount: '' }, 'delayAmount'],
  [{ delayAmount: '1,5' }, 'delayAmount'],
  [{ windowEnd: '08:00' }, 'windowEnd'],
  [{ windowStart: '' }, 'windowStart'],
  [{ windowStart: '9:75' }, 'windowStart'],
  [{ windowEnd: '25:00' }, 'windowEnd'],
  [{ spreadMinutes: '-3' }, 'spreadMinutes'],
  [{ fridayEnd: 'tard' }, 'fridayEnd'],
  [{ fridayEnd: '19:00' }, 'fridayEnd'],
  [{ afterInterviewHours: '' }, 'afterInterviewHours'],
  [{ mostDays: '0' }, 'mostDays'],
  [{ mostDays: '1' }, 'mostDays'],
])('%o is refused at %s', (changes, field) => {
  const result = delayPolicySchema.safeParse(policyInput(filled(changes), company))
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toContain(field)
})

test('no end of its own on Fridays', () => {
  expect(delayPolicySchema.parse(policyInput(filled({ fridayEnd: '' }), company)).fridayEnd).toBeNull()
})

test.each([
  ['9', 540],
  ['9h', 540],
  ['9 h 30', 570],
  ['09.15', 555],
])('%s is a time', (windowStart, minutes) => {
  expect(delayPolicySchema.parse(policyInput(filled({ windowStart }), company))).toMatchObject({
    windowStart: minutes,
  })
})

test('a day without an end, and a week without a day', () => {
  const whole = policyInput(filled({ windowStart: '00:00', windowEnd: '00:00' }), company)
  expect(delayPolicySchema.parse(whole)).toMatchObject({ windowStart: 0, windowEnd: 1440 })
  expect(delayPolicySchema.safeParse(policyInput(filled({}, []), company)).success).toBe(false)
  expect([0, 540, 1110, 1440].map(clock)).toEqual(['00:00', '09:00', '18:30', '24:00'])
})
