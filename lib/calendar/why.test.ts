import { expect, test } from 'vitest'
import type { Language } from '../language/language.ts'
import { translatorFor } from '../messages/messages.ts'
import { departure, nextDeparture } from './departure.ts'
import { type LetterPolicy, policyFor } from './policy.ts'
import { departureSentence } from './why.ts'

const policy: LetterPolicy = {
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
  spreadMinutes: 0,
  afterInterviewHours: 24,
  mostDays: 10,
  candidateZone: true,
}

type Changes = Partial<LetterPolicy> & { lastInterviewEnd?: Date; next?: boolean; since?: 'approval' }

function sentence(language: Language, at: string, changes: Changes = {}): string {
  const { lastInterviewEnd, next, since = 'decision', ...rest } = changes
  const decidedAt = new Date(at)
  const letter = { policy: { ...policy, ...rest }, seed: 'a', language, lastInterviewEnd }
  const t = translatorFor(language, 'departure')
  const departs = next ? nextDeparture({ now: decidedAt, ...letter }) : departure({ decidedAt, ...letter })
  return departureSentence(departs, {
    language,
    timeZone: 'Europe/Paris',
    now: decidedAt,
    since,
    say: (key, values) => t(`why.${key}`, values),
  }).replace(/[\u00a0\u202f]/g, ' ')
}

const monday = '2026-11-09T10:00:00Z'

test.each([
  [
    'fr',
    monday,
    {},
    'jeudi 12 nov. à 09:00 : deux jours ouvrés après la décision, pas avant 9:00, le 11 nov. est férié (Armistice 1918)',
  ],
  [
    'en',
    monday,
    {},
    'Thu 12 Nov, 09:00: two working days after the decision, not before 09:00, 11 Nov is a public holiday (Armistice Day)',
  ],
  [
    'fr',
    monday,
    { delayAmount: 1, since: 'approval' },
    'mardi 10 nov. à 09:00 : un jour ouvré après l’approbation, pas avant 9:00',
  ],
  [
    'fr',
    '2026-11-13T14:30:00Z',
    { delayUnit: 'HOURS' },
    'lundi 16 nov. à 09:00 : deux heures après la décision, rien ne part le vendredi après 16:00, rien ne part le week-end, pas avant 9:00',
  ],
  ['en', monday, { delayAmount: 0 }, 'Mon 9 Nov, 11:00: letters may leave at this hour'],
  [
    'en',
    '2026-11-14T10:00:00Z',
    { next: true },
    'Mon 16 Nov, 09:00: nothing leaves at the weekend, not before 09:00',
  ],
  [
    'fr',
    monday,
    { delayUnit: 'HOURS', lastInterviewEnd: new Date('2026-11-09T09:00:00Z') },
    'mardi 10 nov. à 10:00 : pas dans les 24 heures qui suivent l’entretien',
  ],
  [
    'fr',
    '2026-11-23T10:00:00Z',
    { timeZone: 'America/New_York', isCandidateZone: true },
    'mercredi 25 nov. à 15:00 : deux jours ouvrés après la décision, pas avant 9:00, à l’heure de New York, où il sera 09:00',
  ],
] as const)('%s %s %j', (language, at, changes, expected) => {
  expect(sentence(language, at, changes)).toBe(expected)
})

test('a scenario wins over the template, and the template over the company', () => {
  const template = { delayAmount: 5, delayUnit: 'HOURS', mostDays: 4 } as const
  const scenario = { delayAmount: 3, delayUnit: 'WORKING_DAYS', mostDays: null } as const
  const none = { delayAmount: null, delayUnit: null, mostDays: null }
  expect(policyFor(policy, { template })).toMatchObject(template)
  expect(policyFor(policy, { template, scenario })).toMatchObject({ ...scenario, mostDays: 4 })
  expect(policyFor(policy, { template: none, scenario: none })).toEqual(policy)
})

test.each([
  ['America/New_York', true, 'America/New_York'],
  ['America/New_York', false, 'Europe/Paris'],
  ['Nowhere/Land', true, 'Europe/Paris'],
  ['+02:00', true, 'Europe/Paris'],
  [null, true, 'Europe/Paris'],
])('a person in %s, asked for: %s: the hours of %s', (timeZone, candidateZone, expected) => {
  const used = policyFor({ ...policy, candidateZone }, { candidate: { timeZone } })
  expect(used).toMatchObject({ timeZone: expected, country: 'FR' })
  expect(used.isCandidateZone ?? false).toBe(expected !== 'Europe/Paris')
})
