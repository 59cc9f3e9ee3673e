import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neutral, rejectedCsv } from './import-csv.ts'
import { guessMapping } from './import-map.ts'
import { readTable } from './import-read.ts'

const words = { row: 'Tact : ligne', reason: 'Tact : motif', reasonOf: (reason: string) => reason }

test('the list of rows not taken has number, reason and cells, and runs nothing', () => {
  const csv = rejectedCsv(
    {
      headers: ['Nom', 'Tél'],
      rejected: [{ row: 7, reason: 'missing_email', cells: ['=1+1', '+33 6', '-2'] }],
    },
    words,
  )
  expect(csv).toBe("\ufeffTact : ligne;Tact : motif;Nom;Tél\r\n7;missing_email;'=1+1;'+33 6;'-2\r\n")
})

test.each(['=1', '+1', '-1', '@a', '\t=1', ' =1', '"=1', '\r@'])('%j would run', (cell) => {
  expect(neutral(cell)).toBe(`'${cell}`)
})

test('law: no cell of ours begins with a sign that a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.string(), (cell) => {
      expect(neutral(cell)).not.toMatch(/^[\s"]*[=+\-@]/)
    }),
  )
})

test('a corrected list comes back without our two columns', () => {
  const csv = rejectedCsv(
    {
      headers: ['Nom', 'Email'],
      rejected: [{ row: 7, reason: 'missing_email', cells: ['Léa Monnier', 'lea@x.example'] }],
    },
    words,
  )
  const read = readTable(new TextEncoder().encode(csv))
  if (!read.ok) throw new Error(read.reason)
  expect(guessMapping(read.table.headers)).toEqual(['skip', 'skip', 'fullName', 'email'])
})
