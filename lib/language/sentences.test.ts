import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalise, splitSentences } from './sentences.ts'

/** A bar stands where one sentence ends and the next begins. */
const TEXTS = [
  'Merci pour votre temps. |Nous avons choisi une autre personne.',
  'Bonjour Julien,\n\n|Merci. |À bientôt.',
  'Pourquoi ? |Parce que. |Voilà !',
  'Pourquoi\u202f? |Parce que.',
  'Elle a dit « Pourquoi ? » avant de partir. |Puis rien.',
  'Elle a dit « Pourquoi ? » |Nous non plus.',
  'Votre échange avec M. Dupont et Mme. Martin a compté. |Merci.',
  'Dr. Martin et le Pr. Durand étaient là. |Merci.',
  'Votre échange avec K. Benhaddou a compté. |Merci.',
  'J.-P. Martin vous a reçu. |Merci.',
  'C’est le plan B. |Nous le suivons.',
  'Java, C++, etc. sont demandés. |Merci.',
  'Java, C++, etc. |Nous regardons cela.',
  'Vous connaissez Node.js et Vue.js. |Cela nous a plu.',
  'Vous écrivez du C++. |Nous aussi.',
  'La version 3.5 de .NET est là. |Merci.',
  'Des outils, p. ex. Terraform, manquaient. |Merci.',
  'Des outils (e.g. Terraform) manquaient. |Merci.',
  'See the notes, i.e. Appendix A, first. |Thanks.',
  'Entretien du 12 nov. 2026 à 14:05. |Merci.',
  'Nous partons à 5 p.m. |You too.',
  'Bien… |Merci.',
  'Bien… mais trop tôt. |Merci.',
  'Quoi ?! |Rien.',
  'Voir https://tact.example/a.b?c. |Merci.',
  'Écrire à jean.dupont@mail.test. |Merci.',
  'Une ligne\nqui continue. |Une autre.',
  'Cordialement,\n|Claire Vasseur\n|Aubrac Santé',
  '1. Merci beaucoup.\n|2. Bonne suite.',
  'Merci. |iOS vous attend.',
  'Sans point final',
  '  Avec des espaces.  |Ici.  ',
  'Thank you for your time. |We chose another person. |“Why?” |Because.',
  'Mr. Smith met you at Acme Inc. in May. |Thanks.',
  '(Merci.) |Bonne suite.',
  '\n\nMerci.\n\n|Bien à vous.\n',
  'Vous avez 3 ans d’expérience. |4 sont demandés.',
]

test.each(TEXTS)('%s', (marked) => {
  const text = marked.replaceAll('|', '')
  expect(
    splitSentences(text)
      .map(([start, end]) => text.slice(start, end))
      .join('|'),
  ).toBe(marked)
})

test('nothing to split', () => {
  expect(splitSentences('')).toEqual([])
  expect(splitSentences(' \n ')).toEqual([[0, 3]])
})

test.each([
  ['votre profil', 'Votre profil'],
  ['élodie', 'Élodie'],
  ['« merci', '« Merci'],
  ['iOS', 'iOS'],
  ['e-mail reçu', 'E-mail reçu'],
  ['https://x.test', 'https://x.test'],
  ['jean@x.test', 'jean@x.test'],
  ['3 ans', '3 ans'],
  ['', ''],
])('capitalise %j', (text, expected) => expect(capitalise(text)).toBe(expected))

describe('laws', () => {
  const prose = fc
    .array(
      fc.constantFrom(
        'Merci',
        'nous',
        'M',
        'etc',
        '.',
        '. ',
        '? ',
        '! ',
        '…',
        '\n',
        '\n\n',
        ' ',
        '« ',
        ' »',
        '3',
        '.5',
        'C++',
        '\u00a0',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''))

  test('the sentences joined are the text, and none is blank but a blank text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
        const sentences = splitSentences(text)
        expect(sentences.map(([start, end]) => text.slice(start, end)).join('')).toBe(text)
        const ends = sentences.map(([, end]) => end)
        expect(sentences.map(([start]) => start)).toEqual(sentences.length ? [0, ...ends.slice(0, -1)] : [])
        const blank = sentences.filter(([start, end]) => text.slice(start, end).trim() === '')
        if (text.trim() !== '') expect(blank).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('a long text stays quick', () => {
    const started = performance.now()
    for (const part of ['M. ', '. ', '\n', ' ', 'a.', '« ', '?!']) splitSentences(part.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
