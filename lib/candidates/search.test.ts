import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeLike, foldName, searchTextOf, searchWords } from './search.ts'

test.each([
  ['Léa Monnier', 'lea monnier'],
  ['  Marie-Amélie   de Kersaint ', 'marie-amelie de kersaint'],
  ['D’Alembert', "d'alembert"],
  ['Œdipe Łukasz Straße', 'oedipe lukasz strasse'],
])('%s is compared as %s', (given, folded) => expect(foldName(given)).toBe(folded))

test.each([
  ['Le Gall, Pierre-Yves', ['le', 'gall', 'pierre', 'yves']],
  ["d'Alembert", ['d', 'alembert']],
  ['   ', []],
  ['jean jean', ['jean']],
])('%j is looked for as %j', (query, words) => expect(searchWords(query)).toEqual(words))

test('a percent sign and an underscore are letters like any other', () => {
  expect(escapeLike('100%_\\')).toBe('100\\%\\_\\\\')
})

test('law: a person is found by each part of the own name, in any order', () => {
  const name = fc.stringMatching(/^[A-Za-zÀ-ÿ][a-zà-ÿ]{1,8}([ -][A-Za-zÀ-ÿ][a-zà-ÿ]{1,8})?$/)
  fc.assert(
    fc.property(name, name, (firstName, lastName) => {
      const text = searchTextOf({ firstName, lastName, addresses: ['a@courriel.example'] })
      for (const word of searchWords(`${lastName} ${firstName}`)) expect(text).toContain(word)
    }),
  )
})
