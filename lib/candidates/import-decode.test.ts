import { expect, test } from 'vitest'
import { windows1252 } from '../testing/people.ts'
import { decode, maxImportBytes } from './import-decode.ts'

const text = 'Prénom;Nom\nGaëlle;Lœuvre – « 5 € »\n'

function utf16(bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? `\ufeff${text}` : text)].map((sign) => sign.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  )
}

test.each([
  ['UTF-8', 'utf-8', new TextEncoder().encode(text)],
  ['UTF-8 with a mark', 'utf-8', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16 little endian', 'utf-16le', utf16(false, true)],
  ['UTF-16 big endian', 'utf-16be', utf16(true, true)],
  ['UTF-16 without a mark', 'utf-16le', utf16(false, false)],
  ['windows-1252', 'windows-1252', windows1252(text)],
])('%s is read', (_, encoding, bytes) => {
  expect(decode(bytes)).toEqual({ text, encoding })
})

test('line ends, decomposed accents and invisible signs are made alike', () => {
  const bytes = new TextEncoder().encode('Pre\u0301nom\r\nLe\u0301a\u0000\rZoe\u0308\n')
  expect(decode(bytes)).toEqual({ text: 'Prénom\nLéa\nZoë\n', encoding: 'utf-8' })
})

test('one damaged byte does not spoil the accents of a long file', () => {
  const bytes = new TextEncoder().encode('é'.repeat(100))
  const damaged = new Uint8Array([...bytes, 0xe9, 0x3b])
  expect(decode(damaged)).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('éé') })
})

test.each([
  ['nothing', 'empty', new Uint8Array()],
  ['blank lines', 'empty', new TextEncoder().encode('\ufeff \n\r\n')],
  ['a workbook', 'spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
  ['an old workbook', 'spreadsheet', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['a PDF', 'binary', new TextEncoder().encode('%PDF-1.7 …')],
  ['a picture', 'binary', Uint8Array.from({ length: 4000 }, (_, place) => (place * 7919) % 256)],
  ['too much', 'too-big', new Uint8Array(maxImportBytes + 1)],
])('%s is refused as %s', (_, reason, bytes) => expect(decode(bytes)).toBe(reason))
