import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWording } from '../../wording/check.ts'
import { firstSentence, type SentenceSource, type Use } from './first-sentence.ts'

const cloud = [
  'Conception d’architecture',
  'Explication des risques',
  'Réseau et sécurité',
  'Gestion d’incident, astreinte',
  'Kubernetes en production',
]
const analyst = ['SQL', 'Explaining figures', 'Experiment design', 'Incident response']

function french(use: Use, source: SentenceSource, variant = 0) {
  const made = firstSentence({
    use,
    language: 'fr',
    source,
    jobTitle: 'Ingénieur Cloud',
    criteria: cloud,
    variant,
  })
  return made.ok ? made.value : made.reason
}

function english(use: Use, source: SentenceSource, variant = 0) {
  const made = firstSentence({
    use,
    language: 'en',
    source,
    jobTitle: 'Data Analyst',
    criteria: analyst,
    variant,
  })
  return made.ok ? made.value : made.reason
}

const note = (text: string): SentenceSource => ({ kind: 'note', text })

describe('a French note becomes a sentence to the reader', () => {
  test.each<[string, Use, string | null]>([
    [
      'Très clair sur la migration des sauvegardes.',
      'strength',
      'Nous avons apprécié la clarté de vos explications sur la migration des sauvegardes.',
    ],
    [
      'Part des risques pour les équipes de soin avant de parler outils.',
      'strength',
      'Vous partez des risques pour les équipes de soin avant de parler outils, et nous l’avons apprécié.',
    ],
    [
      'A expliqué clairement ce qu’il a appris d’une panne.',
      'strength',
      'Vous avez expliqué clairement ce que vous avez appris d’une panne, et nous l’avons apprécié.',
    ],
    [
      'Elle maîtrise bien son sujet.',
      'strength',
      'Vous maîtrisez bien votre sujet, et nous l’avons apprécié.',
    ],
    [
      'Lecture des journaux d’incident méthodique et calme.',
      'strength',
      'Nous avons apprécié votre lecture des journaux d’incident méthodique et calme.',
    ],
    [
      'Réponses nettes sur le réseau, beaucoup de curiosité.',
      'strength',
      'Nous avons apprécié vos réponses nettes sur le réseau.',
    ],
    [
      'N’a pas encore tenu d’astreinte. Connaît la procédure d’escalade, mais n’a jamais mené une reprise seul.',
      'reason',
      'Vous n’avez pas encore tenu d’astreinte, alors que le poste le demande.',
    ],
    [
      'Bonne vision du support utilisateur. Peu de pratique de l’automatisation.',
      'reason',
      'Vous avez peu de pratique de l’automatisation, et ce point a compté dans notre décision.',
    ],
    [
      'Pas d’exp. de l’astreinte.',
      'reason',
      'Vous n’avez pas d’expérience de l’astreinte, alors que le poste le demande.',
    ],
    [
      'N’a pas encore tenu d’astreinte.',
      'advice',
      'Tenir une astreinte accompagnée, puis mener vous-même une reprise, vous donnerait cette pratique.',
    ],
    ['Exploite des clusters en production depuis trois ans.', 'advice', null],
    ['Exploite des clusters en production depuis trois ans.', 'reason', null],
    ['N’a pas encore tenu d’astreinte.', 'strength', null],
    ['Deuxième de la liste. Bon niveau partout, un peu moins d’astreinte que Lucas.', 'reason', null],
    ['Kubernetes : connaît les notions.', 'strength', null],
  ])('%s (%s)', (text, use, expected) => {
    expect(french(use, note(text))).toBe(expected)
  })
})

describe('an English note becomes a sentence to the reader', () => {
  const mixed = 'Strong on incident response, struggled with SQL joins.'
  test.each<[string, Use, string | null]>([
    [mixed, 'strength', 'You were strong on incident response, and we appreciated it.'],
    [mixed, 'reason', 'The role calls for practice on this point, and you struggled with SQL joins.'],
    [
      mixed,
      'advice',
      'Rebuilding your analyses directly in SQL, simple ones first and then across several tables, would help you progress quickly.',
    ],
    [
      'Has never run an A/B test.',
      'reason',
      'The role calls for practice on this point, and you have never run an A/B test.',
    ],
    ["Doesn't know window functions.", 'strength', null],
    ['Good grasp of experiment design.', 'strength', 'We appreciated your good grasp of experiment design.'],
    ['He was calm when challenged.', 'strength', 'You were calm when challenged, and we appreciated it.'],
  ])('%s (%s)', (text, use, expected) => {
    expect(english(use, note(text))).toBe(expected)
  })
})

test('what the candidate said is quoted exactly, and only that stands in quotes', () => {
  const quote = 'Alors, je n’ai jamais utilisé Kubernetes.'
  const source = { kind: 'transcript', quote, role: 'CANDIDATE', skill: 'Kubernetes en production' } as const
  expect(french('reason', source)).toBe(
    'Le poste fait appel à une compétence précise, Kubernetes en production, et vous nous avez dit\u00a0: «\u00a0je n’ai jamais utilisé Kubernetes\u00a0».',
  )
  expect(french('reason', { ...source, role: 'INTERVIEWER' })).toBeNull()
  const said = {
    kind: 'transcript',
    quote: 'I run four clusters in production.',
    role: 'CANDIDATE',
    skill: 'Kubernetes',
  } as const
  expect(english('strength', said, 3)).toBe('You run four clusters in production, and we appreciated it.')
})

test('a rating says no more than its dots', () => {
  const rated = (value: number): SentenceSource => ({
    kind: 'rating',
    criterion: 'Gestion d’incident, astreinte',
    value,
  })
  expect(french('strength', rated(4))).toBe(
    'Vos réponses nous ont convaincus sur un point que le poste demande\u00a0: gestion d’incident et astreinte.',
  )
  expect(french('reason', rated(1))).toContain('n’ont pas fait apparaître')
  expect([french('strength', rated(2)), french('reason', rated(3)), french('advice', rated(4))]).toEqual([
    null,
    null,
    null,
  ])
})

test.each([
  note('Enceinte de trois mois, donc peu disponible pour l’astreinte.'),
  { kind: 'transcript', quote: 'J’ai deux enfants en bas âge.', role: 'CANDIDATE' } as const,
])('what touches a protected ground is refused', (source) => {
  expect(french('reason', source)).toBe('off-limits')
})

test('there are three wordings or more, all different, each fit for a letter; the fourth request goes round', () => {
  const sources: [Use, SentenceSource][] = [
    ['strength', note('Très clair sur la migration des sauvegardes.')],
    ['strength', note('Part des risques avant de parler outils, et connaît la procédure.')],
    ['reason', note('N’a pas encore tenu d’astreinte.')],
    ['advice', note('N’a pas encore tenu d’astreinte.')],
    ['strength', { kind: 'rating', criterion: 'Réseau et sécurité', value: 3 }],
    ['reason', { kind: 'rating', criterion: 'Réseau et sécurité', value: 2 }],
  ]
  for (const [use, source] of sources) {
    const made = [0, 1, 2].map((variant) => french(use, source, variant))
    expect(new Set(made).size, String(made[0])).toBe(3)
    for (const text of made) {
      const found = checkWording({ language: 'fr', kind: 'field', text: text ?? '' })
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    }
  }
})

test('no note makes it throw, and nobody is a third person in what comes out', () => {
  const words = fc.constantFrom(
    'n’a',
    'pas',
    'très',
    'clair',
    'sur',
    'il',
    'son',
    'SQL',
    '.',
    ',',
    'a',
    'expliqué',
    'he',
    'has',
    ':',
    '«',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 15 }).map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<Use>('strength', 'reason', 'advice'),
      fc.nat(5),
      (said, use, variant) => {
        const made = french(use, note(said), variant)
        if (made && made !== 'off-limits')
          expect(made).not.toMatch(/(?<![\p{L}’])(?:il|elle|lui)(?![\p{L}-])/iu)
      },
    ),
    { numRuns: 200 },
  )
})
