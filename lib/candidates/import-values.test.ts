import { expect, test } from 'vitest'
import { isFormula, isPlaceholder, isTestRecord, readLanguage, readSource } from './import-values.ts'

test.each([
  ['Français', 'fr'],
  ['fr-FR', 'fr'],
  ['ANGLAIS', 'en'],
  ['en_GB', 'en'],
  ['espagnol', null],
  ['français, anglais', null],
])('language %j is %s', (cell, language) => expect(readLanguage(cell)).toBe(language))

test.each([
  ['', null],
  ['Indeed', { source: 'APPLIED', sourceDetail: 'Indeed' }],
  ['Candidature', { source: 'APPLIED', sourceDetail: null }],
  ['Candidature spontanée', { source: 'SPONTANEOUS', sourceDetail: null }],
  ['Cooptation', { source: 'REFERRAL', sourceDetail: null }],
  ['Coopté par M. Roche', { source: 'REFERRAL', sourceDetail: 'Coopté par M. Roche' }],
  ['Approche directe', { source: 'SOURCED', sourceDetail: null }],
  ['LinkedIn sourcing', { source: 'SOURCED', sourceDetail: 'LinkedIn sourcing' }],
  ['Mobilité interne', { source: 'INTERNAL', sourceDetail: null }],
  ['Internet', { source: 'APPLIED', sourceDetail: 'Internet' }],
])('source %j', (cell, read) => expect(readSource(cell)).toEqual(read))

test.each(['=1+1', '=HYPERLINK("http://x.example")', '@SUM(A1)', "-2+3+cmd|' /C calc'!A0", '+A1+B2', ' =x'])(
  '%j would be run',
  (cell) => expect(isFormula(cell)).toBe(true),
)
test.each(['+33 6 39 98 00 01', '-12', '-', '@lea', '- à rappeler (mardi)', '+33 (0)6', 'a=b', '', '='])(
  '%j is text',
  (cell) => expect(isFormula(cell)).toBe(false),
)

test.each(['', ' ', '-', '—', 'N/A', 'néant', 'NULL', 'non renseigné'])('%j stands for nothing', (cell) =>
  expect(isPlaceholder(cell)).toBe(true),
)
test.each(['Nana', 'x', 'Aucun souci', '@'])('%j says something', (cell) =>
  expect(isPlaceholder(cell)).toBe(false),
)

test.each([
  ['Test', 'Test', 'a@x.example', true],
  ['Candidat', 'TEST2', 'a@x.example', true],
  ['azerty', 'qsdf', 'a@x.example', true],
  ['Toto', 'Tata', 'a@x.example', true],
  ['John', 'Doe', 'a@x.example', true],
  ['Léa', 'Monnier', 'test@x.example', true],
  ['Léa', 'Monnier', 'lea.test1@x.example', true],
  ['John', 'Martin', 'john@x.example', false],
  ['Titi', 'Morel', 'titi@x.example', false],
  ['Ernest', 'Testud', 'e.testud@x.example', false],
  ['Léa', 'Testard', 'a@test.example', false],
])('%s %s <%s>: tried out? %s', (firstName, lastName, address, is) => {
  expect(isTestRecord({ firstName, lastName, addresses: [address] })).toBe(is)
})
