import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { guessMapping } from './import-map.ts'
import { mergeRows } from './import-merge.ts'
import { readTable } from './import-read.ts'
import { type Person, type RowRead, readRows } from './import-rows.ts'

const context = { timeZone: 'Europe/Paris', now: new Date('2026-11-21T12:00:00Z') }

function rowsOf(text: string): RowRead[] {
  const read = readTable(new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.reason)
  return readRows(read.table, guessMapping(read.table.headers, read.table.records), context).rows
}

function one(text: string): { person: Person; warnings: string[] } {
  const [row] = rowsOf(text)
  if (row?.kind !== 'person') throw new Error(JSON.stringify(row))
  return row
}

test('a whole row of a French file', () => {
  const { person, warnings } = one(
    'Civilité;Nom;Prénom;Courriel;Téléphone;Ville;Source;Date de candidature;Langue;Diplôme\n' +
      'Mme;MONNIER ; Léa;Lea.Monnier@X.example;+33 6 39 98 00 01;Lyon;Indeed;12/03/2026;français;Master 2\n',
  )
  expect(warnings).toEqual([])
  expect(person).toEqual({
    firstName: 'Léa',
    lastName: 'MONNIER',
    addresses: ['lea.monnier@x.example'],
    civility: 'MADAME',
    language: 'fr',
    phone: '+33 6 39 98 00 01',
    location: 'Lyon',
    source: 'APPLIED',
    sourceDetail: 'Indeed',
    appliedAt: new Date('2026-03-11T23:00:00Z'),
    extra: { Diplôme: 'Master 2' },
  })
})

test.each([
  ['', 'missing_email'],
  ['  ', 'missing_email'],
  ['n/a', 'missing_email'],
  ['lea@', 'invalid_email'],
  ['lea.monnier', 'invalid_email'],
  ['lea@x', 'invalid_email'],
  ['léa@x.example', 'invalid_email'],
  ['=HYPERLINK("mailto:lea@x.example")', 'invalid_email'],
])('the address %j: %s', (address, reason) => {
  expect(
    rowsOf(
      Papa.unparse([
        ['Nom', 'Prénom', 'Email'],
        ['Monnier', 'Léa', address],
      ]),
    ),
  ).toMatchObject([{ row: 2, kind: 'rejected', reason }])
})

test('without any usable name a row is not taken', () => {
  expect(rowsOf('Nom;Prénom;Email\n-;123;a@x.example\n')).toMatchObject([{ reason: 'missing_name' }])
})

test.each([
  ['Nom;Prénom;Email\n;Léa;a@x.example', ['missing_surname']],
  ['Nom;Prénom;Email\nMonnier;;a@x.example', ['missing_first_name']],
  ['Nom;Prénom;Email\nTest;Test;a@x.example', ['test_record']],
  ['Nom;Prénom;Email;Note\nMonnier;Léa;a@x.example;=1+1', ['formula']],
  ['Nom;Prénom;Email;Téléphone\nMonnier;Léa;a@x.example;+33639980001', []],
  ['Nom;Prénom;Email;Date de candidature\nMonnier;Léa;a@x.example;31/02/2026', ['impossible_date']],
  ['Nom;Prénom;Email;Date de candidature\nMonnier;Léa;a@x.example;01/01/2030', ['future_date']],
  ['Nom;Prénom;Email\nMonnier;Léa;a@x.example b@x', ['invalid_second_email']],
  ['Nom;Prénom;Email\nMonnier;LÃ©a;a@x.example', ['damaged_text']],
])('%j is taken with %j', (text, expected) => expect(one(text).warnings).toEqual(expected))

test('what could not be understood is kept as it was', () => {
  const { person } = one(
    'Nom;Prénom;Email;Date de candidature;Civilité;Langue\nA;B;a@x.example;31/02/2026;Mx;grec',
  )
  expect(person).toMatchObject({ appliedAt: null, civility: null, language: null })
  expect(person.extra).toEqual({ 'Date de candidature': '31/02/2026', Civilité: 'Mx', Langue: 'grec' })
})

test('several addresses: the first valid one is written to', () => {
  const text = 'Nom;Prénom;Email;Email 2\nA;B;"pas valide@; b@x.example";C@x.example, b@x.example\n'
  expect(one(text).person.addresses).toEqual(['b@x.example', 'c@x.example'])
})

test.each([
  ['Nom;Email\nMONNIER Léa;a@x.example', 'Léa', 'MONNIER'],
  ['Nom;Email\n"Monnier, Léa";a@x.example', 'Léa', 'Monnier'],
  ['Nom;Email\nMonnier;a@x.example', '', 'Monnier'],
  ['Nom;Prénom;Email\n;Léa MONNIER;a@x.example', 'Léa', 'MONNIER'],
  ['Nom;Prénom;Email\n;Marie Claire;a@x.example', 'Marie Claire', ''],
  ['Nom;Prénom;Email\nLe Gall;;a@x.example', '', 'Le Gall'],
  ['Nom;Prénom;Nom complet;Email\n;;Léa Monnier;a@x.example', 'Léa', 'Monnier'],
])('%j is %s %s', (text, firstName, lastName) =>
  expect(one(text).person).toMatchObject({ firstName, lastName }),
)

test('the whole name as it was given is kept when it was taken apart', () => {
  expect(one('Nom;Email\nMme MONNIER Léa;a@x.example').person).toMatchObject({
    civility: 'MADAME',
    extra: { Nom: 'Mme MONNIER Léa' },
  })
  expect(one('Nom;Email\nLéa Monnier;a@x.example').person.extra).toEqual({})
})

test('an English file is month first when a date proves it', () => {
  const rows = rowsOf(
    'First name,Last name,Email,Applied on\nA,B,a@x.example,03/04/2026\nC,D,c@x.example,03/25/2026\n',
  )
  expect(rows.map((row) => row.kind === 'person' && row.person.appliedAt?.toISOString())).toEqual([
    '2026-03-03T23:00:00.000Z',
    '2026-03-24T23:00:00.000Z',
  ])
})

test('hostile titles are titles like others', () => {
  const { person } = one('Email;Nom;__proto__;constructor\na@x.example;Léa M;x;y')
  expect(Object.entries(person.extra)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
  expect(Object.getPrototypeOf(person.extra)).toBe(Object.prototype)
})

test('very long cells are cut, and kept whole beside', () => {
  const { person, warnings } = one(`Nom;Prénom;Email\n${'M'.repeat(5000)};Léa;a@x.example`)
  expect(warnings).toEqual(['cut_text'])
  expect(person.lastName).toHaveLength(120)
  expect(person.extra.Nom).toHaveLength(5000)
})

test('later rows fill blanks, add addresses, and erase nothing', () => {
  const rows = rowsOf(
    'Nom;Prénom;Email;Téléphone;Ville\n' +
      'Monnier;Léa;a@x.example;;Lyon\nMonnier;Léa;A@X.example;06;Metz\nMonnier;Léa;b@x.example a@x.example;;\nMonnier;Léa;b@x.example;07;\n',
  )
  const { targets, fates } = mergeRows(rows, [])
  expect(fates.map(({ row, fate }) => [row, fate])).toEqual([
    [2, 'created'],
    [3, 'same-file'],
    [4, 'same-file'],
    [5, 'same-file'],
  ])
  expect(targets).toHaveLength(1)
  expect(targets[0]?.person).toMatchObject({ phone: '06', location: 'Lyon' })
  expect([targets[0]?.person.addresses, targets[0]?.newAddresses]).toEqual([['a@x.example'], ['b@x.example']])
})

test('one address under two names is told; so is an address of somebody else', () => {
  const rows = rowsOf(
    'Nom;Prénom;Email\nMonnier;Léa;a@x.example\nMonnier;Théo;a@x.example\nOgier;Zoé;z@x.example\nOgier;Zoé;z@x.example a@x.example\n',
  )
  expect(mergeRows(rows, []).warnings).toEqual([
    { row: 3, code: 'different_name' },
    { row: 5, code: 'shared_address' },
  ])
})

test('law: no row is lost; created, merged and rejected are all rows that say something', () => {
  const address = fc.oneof(
    fc.constantFrom('', 'n/a', 'x@', 'a@x.example', 'b@x.example', 'A@x.example'),
    fc.emailAddress(),
  )
  const name = fc.oneof(
    fc.constantFrom('', 'Léa', 'MONNIER', '-', '=1+1', 'Test'),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name, address), { maxLength: 30 }), (data) => {
      const rows = rowsOf(Papa.unparse([['Nom', 'Prénom', 'Email'], ...data], { quotes: true }))
      const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
      const { fates, rejected, targets } = mergeRows(rows, [])
      expect(fates.length + rejected.length).toBe(filled.length)
      expect(fates.filter(({ fate }) => fate === 'created')).toHaveLength(targets.length)
      const all = targets.flatMap((target) => [...target.person.addresses, ...target.newAddresses])
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})
