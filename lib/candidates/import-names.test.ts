import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOrder, splitName } from './import-names.ts'

test.each([
  ['Léa Monnier', 'Léa', 'Monnier'],
  ['MONNIER Léa', 'Léa', 'MONNIER'],
  ['Léa MONNIER', 'Léa', 'MONNIER'],
  ['Monnier, Léa', 'Léa', 'Monnier'],
  ['DE LA TOUR, Marie-Claire', 'Marie-Claire', 'DE LA TOUR'],
  ['Marie Claire DE LA TOUR', 'Marie Claire', 'DE LA TOUR'],
  ['LE GOFF Anne', 'Anne', 'LE GOFF'],
  ['Anne van der BERG', 'Anne', 'van der BERG'],
  ["Jean-Baptiste D'ALEMBERT", 'Jean-Baptiste', "D'ALEMBERT"],
  ['Jean de La Tour', 'Jean', 'de La Tour'],
  ['J. DUPONT', 'J.', 'DUPONT'],
  ['  Zoé   Évrard ', 'Zoé', 'Évrard'],
  ['Madonna', 'Madonna', ''],
  ['', '', ''],
  ['JEAN DUPONT', 'JEAN', 'DUPONT'],
])('%j is %j %j', (cell, firstName, lastName) => {
  expect(splitName(cell)).toEqual({ firstName, lastName, civility: null })
})

test.each([
  ['Mme Léa MONNIER', 'Léa', 'MONNIER', 'MADAME'],
  ['M. Monnier, Théo', 'Théo', 'Monnier', 'MONSIEUR'],
  ['Monnier, Mme Léa', 'Léa', 'Monnier', null],
  ['Mlle Zoé Évrard', 'Zoé', 'Évrard', 'MADAME'],
  ['Dr Anne LE GOFF', 'Anne', 'LE GOFF', null],
  ['Mo Salah', 'Mo', 'Salah', null],
])('%j loses its title', (cell, firstName, lastName, civility) => {
  expect(splitName(cell)).toEqual({ firstName, lastName, civility })
})

test.each([
  ['Nom et prénom', 'Monnier Léa', 'Léa', 'Monnier'],
  ['Nom Prénom', 'de la Tour Jean', 'Jean', 'de la Tour'],
  ['Prénom Nom', 'Léa Monnier', 'Léa', 'Monnier'],
  ['Nom complet', 'Léa Monnier', 'Léa', 'Monnier'],
  ['Nom et prénom', 'Léa MONNIER', 'Léa', 'MONNIER'],
  ['Last name, first name', 'Monnier Lea', 'Lea', 'Monnier'],
])('under %j, %j is %j %j', (title, cell, firstName, lastName) => {
  expect(splitName(cell, nameOrder(title))).toMatchObject({ firstName, lastName })
})

test('law: no word of a name is lost or doubled', () => {
  const word = fc.stringMatching(/^[A-ZÀ-Ý]([a-zà-ÿ]{2,7}|[A-Z]{2,7})$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.boolean(), (given, isLastFirst) => {
      const { firstName, lastName } = splitName(given.join(' '), isLastFirst ? 'last-first' : 'first-last')
      const found = `${firstName} ${lastName}`.split(' ').filter(Boolean)
      const civil = /^(dr|pr|me|mme|mlle|miss|mrs|prof)$/i
      fc.pre(!given.some((one) => civil.test(one)))
      expect(found.sort()).toEqual([...given].sort())
    }),
  )
})
