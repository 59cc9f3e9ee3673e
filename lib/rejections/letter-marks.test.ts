import { expect, test } from 'vitest'
import type { RenderedLetter, Segment } from '../templates/letter.ts'
import { textOf } from '../templates/letter.ts'
import { letterMarks } from './letter-marks.ts'

const segments: Segment[] = [
  { kind: 'text', text: 'Bonjour ' },
  { kind: 'field', key: 'first_name', text: 'Maud', feedback: false },
  { kind: 'text', text: '… ' },
  { kind: 'field', key: 'strength', text: 'Votre calme a été remarqué.', feedback: true },
  { kind: 'text', text: ' ' },
  { kind: 'hole', key: 'reason', text: '…', feedback: true, required: true },
]
const text = textOf([{ segments }])
const composed = { paragraphs: [{ segments }], text } as RenderedLetter

test('what the records gave, what a person wrote, and what is yet to write', () => {
  const shown = letterMarks({ composed, text }).map(({ start, end, ...mark }) => ({
    ...mark,
    words: text.slice(start, end),
  }))
  expect(shown).toEqual([
    { key: 'first_name', isHuman: false, words: 'Maud' },
    { key: 'strength', isHuman: true, words: 'Votre calme a été remarqué.' },
    { key: 'reason', isHuman: false, isHole: true, words: '…' },
  ])
})

test('what the final words lost has no mark', () => {
  expect(letterMarks({ composed, text: 'Bonjour Maud, à bientôt.' }).map(({ key }) => key)).toEqual([
    'first_name',
  ])
})
