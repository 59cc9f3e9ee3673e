import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameDocument } from './frame-document.ts'
import { partsOf } from './links.ts'

test('the parts joined are the text, and only web addresses are links', () => {
  const piece = fc.constantFrom(
    'https://tact.test/a?b=c',
    ' ',
    '.',
    'javascript:alert(1)',
    '<',
    '»',
    'http://',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('')
      const parts = partsOf(text)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      for (const part of parts) if (part.isLink) expect(part.text).toMatch(/^https?:\/\/\S+$/)
    }),
  )
})

test('a link ends before the full stop', () => {
  expect(partsOf('Ouvrez https://tact.test/i/x. Merci')).toEqual([
    { text: 'Ouvrez ', isLink: false },
    { text: 'https://tact.test/i/x', isLink: true },
    { text: '. Merci', isLink: false },
  ])
})

test('the policy of a message comes before anything the message says', () => {
  expect(frameDocument('<!-- <head> --><p>Bonjour</p>')).toMatch(
    /^<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
  )
})
