import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWording } from './check.ts'
import type { Finding } from './finding.ts'
import type { Passage } from './passage.ts'

const passages = readFileSync(new URL('./quality/passages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Passage)

const context: Passage['context'] = {
  candidate: { firstName: 'Julien', lastName: 'Abgrall', civility: null },
  job: { title: 'Ingénieur Cloud (H/F)' },
  company: 'Aubrac Santé',
  interviews: [{ date: '2026-03-12', interviewer: 'Karim Benhaddou' }],
  hired: false,
  ratings: [{ criterion: 'Kubernetes', value: 4 }],
}

function inField(text: string, more: Partial<Passage> = {}): Finding[] {
  return checkWording({ language: 'fr', kind: 'field', text, ...more })
}

function applied(text: string, { start = 0, end = 0, suggestion = '' }: Finding): string {
  return text.slice(0, start) + suggestion + text.slice(end)
}

describe('a suggestion taken reads as written by hand', () => {
  test.each([
    [
      'Nous avons le regret de vous informer que votre dossier n’est pas retenu.',
      'Votre dossier n’est pas retenu.',
    ],
    ['Le candidat manque de pratique en soudure.', 'Vous manquez de pratique en soudure.'],
    ['Merci de votre venue. Nous gardons votre CV. Belle suite.', 'Merci de votre venue. Belle suite.'],
    [
      'Merci de votre venue.\n\nNous gardons votre CV.\n\nBelle suite.',
      'Merci de votre venue.\n\nBelle suite.',
    ],
    ['Malheureusement, vous arrivez après la clôture.', 'Vous arrivez après la clôture.'],
    ['Nous ne pouvons malheureusement pas attendre juin.', 'Nous ne pouvons pas attendre juin.'],
    ['Bravo pour cet exposé !!!', 'Bravo pour cet exposé.'],
    ['Il est IMPÉRATIF de lire la norme.', 'Il est impératif de lire la norme.'],
  ])('%s', (text, expected) => {
    const [finding] = inField(text).filter((one) => one.rule !== 'law')
    expect(finding && applied(text, finding)).toBe(expected)
  })

  test.each([
    [
      'Lors de notre entretien du 21 mars, vous avez décrit la reprise.',
      'Lors de notre entretien du 12 mars, vous avez décrit la reprise.',
    ],
    ['Votre entretien avec Luc Tessier était clair.', 'Votre entretien avec Karim Benhaddou était clair.'],
    ['Nous avons retenu un autre candidat.', 'Nous avons décidé de ne pas poursuivre votre candidature.'],
  ])('%s', (text, expected) => {
    const [finding] = inField(text, { context })
    expect(finding && applied(text, finding)).toBe(expected)
  })
})

test('an interview that took place may be told in every usual way', () => {
  for (const told of [
    'du 12 mars',
    'du jeudi 12 mars 2026',
    'du 12/03/2026',
    'du 12 mars dernier avec K. Benhaddou',
    'avec Karim',
  ]) {
    const text = `Lors de notre entretien ${told}, vous avez décrit la reprise.`
    expect(inField(text, { context }), told).toEqual([])
  }
})

test('an open entry of the pool founds a promise', () => {
  const text = 'Nous gardons votre CV pendant un an.'
  expect(inField(text)).toMatchObject([{ rule: 'promise.unfounded', severity: 'block', suggestion: '' }])
  expect(inField(text, { context: { pool: { until: '2027-12-01' } } })).toEqual([])
})

test('law: whatever the words, places are right and no suggestion leaves a hole', () => {
  const words = passages.flatMap(({ text }) => text.split(/(?<=[\s.,])/))
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...words, '\n\n', ' ', '’', '{{', '!!', '12 mars', 'Karim'), { maxLength: 60 })
      .map((all) => all.join('')),
  )
  const kinds = fc.constantFrom('letter' as const, 'field' as const)
  fc.assert(
    fc.property(anything, fc.constantFrom('fr' as const, 'en' as const), kinds, (text, language, kind) => {
      for (const finding of checkWording({ language, kind, text, subject: text, context })) {
        const { part, start = -1, end = -1, excerpt, rule, suggestion } = finding
        if (rule === 'law') continue
        const whole = text
        expect(whole.slice(start, end), `${rule} ${part}`).toBe(excerpt)
        expect(excerpt).not.toBe('')
        if (suggestion === undefined || / {2}/.test(text)) continue
        expect(applied(whole, finding), rule).not.toMatch(/ {2}/)
      }
    }),
    { numRuns: 60 },
  )
})

test('law: the same words give the same findings', () => {
  for (const passage of passages.slice(0, 30)) expect(checkWording(passage)).toEqual(checkWording(passage))
})
