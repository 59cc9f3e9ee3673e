import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, readAddresses } from './address.ts'

test.each([
  ['  Lea.Monnier@Courriel.EXAMPLE ', 'lea.monnier@courriel.example'],
  ['mailto:lea@courriel.example', 'lea@courriel.example'],
  ['<lea@courriel.example>', 'lea@courriel.example'],
  ['lea@courriel.example,', 'lea@courriel.example'],
  ["o'brien+cv@sub.courriel.example", "o'brien+cv@sub.courriel.example"],
  ['lea@société.example', 'lea@société.example'],
  ['\u200blea@courriel.example\u200e', 'lea@courriel.example'],
])('%j is %j', (given, stored) => expect(readAddress(given)).toBe(stored))

test.each([
  '',
  'lea',
  'lea@',
  '@courriel.example',
  'lea@courriel',
  'lea@@courriel.example',
  'lea@courriel..example',
  'lea.@courriel.example',
  'léa@courriel.example',
  'lea@courriel.e',
  'lea@courriel.123',
  'lea courriel.example',
  'lea [at] courriel.example',
  'lea@courriel,example',
  '=HYPERLINK("mailto:x")',
  'a@x.example b@y.example',
])('%j is not one address', (given) => expect(readAddress(given)).toBeNull())

test.each([
  ['a@x.example; B@Y.example', ['a@x.example', 'b@y.example'], []],
  ['a@x.example\nb@y.example', ['a@x.example', 'b@y.example'], []],
  ['a@x.example / b@y.example', ['a@x.example', 'b@y.example'], []],
  ['Léa Monnier <lea@x.example>', ['lea@x.example'], []],
  ['lea@, lea@x.example, LEA@x.example', ['lea@x.example'], ['lea@']],
  ['lea@ x.example', [], ['lea@']],
])('%j holds %j', (cell, addresses, broken) => expect(readAddresses(cell)).toEqual({ addresses, broken }))

test('law: what is read once is read the same again', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (given) => {
      const once = readAddress(given)
      if (once !== null) expect(readAddress(once)).toBe(once)
    }),
  )
})
