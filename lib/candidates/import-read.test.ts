import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { letterOf, readTable, type Table } from './import-read.ts'

function read(text: string): Table {
  const result = readTable(new TextEncoder().encode(text))
  if (!result.ok) throw new Error(result.reason)
  return result.table
}
const rowsOf = (table: Table) => table.records.map(({ row, cells }) => [row, cells[0]])

test.each([';', ',', '\t'])('the delimiter %j is found', (delimiter) => {
  const text = [
    ['Nom', 'Prénom', 'Email'],
    ['Monnier', 'Léa', 'lea@x.example'],
  ].map((line) => line.join(delimiter))
  const table = read(text.join('\n'))
  expect(table).toMatchObject({ delimiter, headerRow: 1, headers: ['Nom', 'Prénom', 'Email'] })
  expect(table.records).toEqual([{ row: 2, cells: ['Monnier', 'Léa', 'lea@x.example'] }])
})

test('commas in the cells of a semicolon file are no delimiters', () => {
  const table = read(
    'Nom;Email;Commentaire\n"Monnier, Léa";lea@x.example;bien, très bien, à revoir, merci, oui\n',
  )
  expect(table.records[0]?.cells).toHaveLength(3)
})

test('lines before the header are counted, quoted line breaks are not', () => {
  const table = read(
    'Export du 12/03/2026;;\nContact : rh@x.example;;\n\nNom;Email;Note\nA;a@x.example;"un\ndeux"\n\nB;b@x.example;\n',
  )
  expect(table.headerRow).toBe(4)
  expect(rowsOf(table)).toEqual([
    [5, 'A'],
    [6, ''],
    [7, 'B'],
  ])
})

test('the line "sep=" is obeyed, and is no row', () => {
  expect(read('sep=,\nNom,Email\nA,a@x.example')).toMatchObject({
    delimiter: ',',
    headerRow: 1,
    records: [{ row: 2 }],
  })
})

test('a quotation mark that is never closed hides no row', () => {
  const table = read('Nom;Email\n"A;a@x.example\nB;b@x.example\n"C";c@x.example\nD;"d@x.example\n')
  expect(rowsOf(table)).toEqual([
    [2, '"A'],
    [3, 'B'],
    [4, 'C'],
    [5, 'D'],
  ])
})

test('quotation marks within a cell stay', () => {
  expect(read('Nom;Email\n"Jean "Jo" Dupont";a@x.example\n').records[0]?.cells[0]).toBe('Jean "Jo" Dupont')
  expect(read('Nom;Email\n"Jean ""Jo"" Dupont";a@x.example\n').records[0]?.cells[0]).toBe('Jean "Jo" Dupont')
})

test('columns without a title go by their letter, equal ones by their number', () => {
  expect(read('Email;;Note;Note\na@x.example;x;y;z;trop\n').headers).toEqual([
    'Email',
    'B',
    'Note',
    'Note (2)',
    'E',
  ])
  expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test('a header that names nothing we know is found above the first address', () => {
  expect(read('Liste\nQui;Où écrire\nLéa Monnier;lea@x.example\n')).toMatchObject({ headerRow: 2 })
})

test.each([
  ['Léa;lea@x.example\nThéo;theo@x.example\n', 'no-header'],
  ['Bonjour,\nvoici la liste demandée.\n', 'no-header'],
  ['{"nom": "Léa", "email": "lea@x.example"}', 'no-header'],
  ['Nom;Prénom\nA;B\n', 'no-header'],
  [`Nom;Email\n${'A;a@x.example\n'.repeat(20_001)}`, 'too-many-rows'],
])('%#: refused', (text, reason) => {
  expect(readTable(new TextEncoder().encode(text))).toEqual({ ok: false, reason })
})

test('a header alone is a file without rows', () => expect(read('Nom;Email').records).toEqual([]))

test('law: every record comes back with its number, whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('a"b', 'x;y', 'l1\nl2', '=1+1', ' ', "O'Neil"),
  )
  const lines = fc.array(fc.tuple(cell, cell), { maxLength: 20 })
  fc.assert(
    fc.property(lines, fc.constantFrom(';', ',', '\t'), fc.nat(3), (data, delimiter, before) => {
      const preamble = Array.from({ length: before }, () => ['Liste'])
      const grid = [
        ...preamble,
        ['Email', 'Nom', 'Prénom'],
        ...data.map((pair, place) => [`p${place}@x.example`, ...pair]),
      ]
      const table = read(Papa.unparse(grid, { delimiter, quotes: true, newline: '\r\n' }))
      expect(table.records.map(({ row }) => row)).toEqual(data.map((_, place) => before + 2 + place))
      expect(table.records.map(({ cells }) => cells[0])).toEqual(
        data.map((_, place) => `p${place}@x.example`),
      )
    }),
  )
})
