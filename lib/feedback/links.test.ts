import { expect, test } from 'vitest'
import { relink, unsupportedSentences } from './links.ts'
import type { EvidenceLink } from './schema.ts'

const link = (sentence: string): EvidenceLink => ({
  field: 'reason',
  sentence,
  source: { kind: 'note', noteId: 'n' },
  quote: 'q',
})
const first = 'Le poste demande de tenir une astreinte dès les premières semaines.'
const second = 'Vous nous avez dit ne pas encore en avoir tenu.'

test('a link stays with its sentence, wherever it moves', () => {
  expect(relink(`${first} ${second}`, `${second} ${first}`, [link(first)])).toEqual([link(first)])
})

test('a link follows a sentence that is edited, and goes with one that is deleted', () => {
  const edited = 'Le poste demande de tenir seul une astreinte dès la première semaine.'
  expect(relink(first, edited, [link(first)])).toEqual([link(edited)])
  expect(relink(`${first} ${second}`, first, [link(second)])).toEqual([])
  expect(relink(first, 'Nous avons préféré une autre candidature.', [link(first)])).toEqual([])
})

test('a sentence without support is pointed at, one with support is not', () => {
  const text = `${first} Votre niveau est remarquable.`
  expect(unsupportedSentences(text, [link(first)]).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Votre niveau est remarquable.',
  ])
  expect(unsupportedSentences('', [])).toEqual([])
})
