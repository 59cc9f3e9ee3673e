import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanValue, disarm, type LetterFacts, letterValues } from './values.ts'

const facts: LetterFacts = {
  language: 'fr',
  candidate: { firstName: 'JEAN-PIERRE', lastName: 'LE GOFF', civility: null },
  jobTitle: 'Chargé(e) de recrutement (H/F)',
  company: 'Aubrac Santé',
  interview: { day: '2026-11-12', interviewers: ['Karim Benhaddou'] },
  recruiter: { name: 'Claire Vasseur', jobTitle: null },
}

describe('raw records become what a letter writes', () => {
  test('names, title, day', () => {
    expect(letterValues(facts)).toEqual({
      first_name: 'Jean-Pierre',
      last_name: 'Le Goff',
      civility_name: 'Jean-Pierre Le Goff',
      job: 'Chargé de recrutement',
      company: 'Aubrac Santé',
      interview_date: '2026-11-12',
      interviewer: 'Karim Benhaddou',
      pool_until: null,
      recruiter: 'Claire Vasseur',
      recruiter_role: null,
    })
  })

  test('with the civility, when it is known', () => {
    const candidate = { ...facts.candidate, civility: 'MADAME' } as const
    expect(letterValues({ ...facts, candidate })).toMatchObject({
      civility_name: 'Madame Le Goff',
      job: 'Chargée de recrutement',
    })
    expect(letterValues({ ...facts, candidate, language: 'en' }).civility_name).toBe('Ms Le Goff')
  })

  test('several interviewers, without the one who signs', () => {
    const interview = {
      day: '2026-11-12',
      interviewers: ['Karim Benhaddou', 'Claire Vasseur', 'Sophie Lemaire'],
    }
    expect(letterValues({ ...facts, interview }).interviewer).toBe('Karim Benhaddou et Sophie Lemaire')
    expect(
      letterValues({ ...facts, interview: { ...interview, interviewers: ['Claire Vasseur'] } }).interviewer,
    ).toBeNull()
    expect(letterValues({ ...facts, interview: null })).toMatchObject({
      interviewer: null,
      interview_date: null,
    })
  })

  test.each([
    ['an initial alone', { firstName: 'J.', lastName: 'DUPONT', civility: 'MONSIEUR' }, 'Monsieur Dupont'],
    ['one name', { firstName: 'Ngozi', lastName: '', civility: null }, 'Ngozi'],
    ['an address as a name', { firstName: 'julien@courriel.example', lastName: '', civility: null }, ''],
  ] as const)('the name to greet with: %s', (_, candidate, expected) => {
    expect(letterValues({ ...facts, candidate }).first_name).toBe(expected)
  })
})

test('laws: a clean value is clean, keeps its braces apart, and data fits on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const data = cleanValue('company', raw)
      const feedback = cleanValue('advice', raw)
      expect(data).not.toMatch(/[\p{Cc}\p{Cs}]| {2}| ,/u)
      expect(feedback).not.toMatch(/[^\P{Cc}\n]|\n{3}/u)
      expect(cleanValue('advice', feedback)).toBe(feedback)
      expect(disarm(data)).toBe(data)
    }),
    { numRuns: 60 },
  )
})
