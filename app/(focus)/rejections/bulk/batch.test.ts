import { describe, expect, test } from 'vitest'
import type { Finding } from '@/lib/wording/finding.ts'
import { aRow } from './a-row.ts'
import type { BatchRow } from './batch-row.ts'
import type { RowState } from './draft-store.ts'
import { letterPieces } from './letter-pieces.ts'
import { fillDown, mostRepeated, repeatOf, repeatsOf } from './repeats.ts'
import { canLeave, findingsBeside, findingsIn, standingOf, withSuggestion, wordsIn } from './standing.ts'

function stateOf(row: BatchRow, changes: Partial<RowState> = {}): RowState {
  return { row, text: row.text, status: 'saved', refusal: null, theirs: null, ...changes }
}

const withFields = (id: string, fields: Record<string, string>, changes: Partial<BatchRow> = {}) =>
  stateOf(aRow(id, { text: { ...aRow(id).text, fields }, ...changes }))

const text =
  'Bonjour Maud,\n\nVotre calme a plu. Malheureusement, le poste demande Kubernetes.\n\nBien à vous,'
const start = text.indexOf('Malheureusement')
const reasonAt = { start, end: text.indexOf('\n\nBien'), key: 'reason', isHuman: true }
const cold: Finding = {
  rule: 'empathy.false',
  severity: 'warn',
  part: 'text',
  start,
  end: start + 'Malheureusement,'.length,
  excerpt: 'Malheureusement,',
  suggestion: '',
}
const letter = (findings: Finding[]) =>
  stateOf(aRow('a', { words: { subject: 'S', text, findings, marks: [reasonAt] } }))

describe('where a letter stands', () => {
  const required: Finding = { rule: 'field.required', severity: 'block', detail: 'reason' }
  const address: Finding = { rule: 'address.missing', severity: 'block' }
  test.each([
    ['nothing', [], 'ready', true],
    ['an empty field', [required], 'todo', false],
    ['a suggestion', [cold], 'warn', true],
    ['a block before all else', [cold, required, address], 'blocked', false],
    ['a piece of information', [{ ...cold, severity: 'info' }], 'ready', true],
  ] as [string, Finding[], string, boolean][])('%s', (_, findings, kind, leaves) => {
    expect(standingOf(letter(findings)).kind).toBe(kind)
    expect(canLeave(letter(findings))).toBe(leaves)
  })

  test('a suggestion that was read and kept is none any more; a block stays one', () => {
    const kept = ['empathy.false||Malheureusement,']
    const state = letter([cold])
    expect(standingOf({ ...state, text: { ...state.text, kept } }).kind).toBe('ready')
    const blocked = letter([{ ...cold, severity: 'block' }])
    expect(standingOf({ ...blocked, text: { ...blocked.text, kept } }).kind).toBe('blocked')
  })

  test('what is not saved does not leave', () => {
    expect(canLeave({ ...letter([]), status: 'offline' })).toBe(false)
    expect(canLeave({ ...letter([]), status: 'conflict' })).toBe(false)
  })
})

describe('a remark in its cell', () => {
  test('stands at its place in the words of the field', () => {
    const state = letter([cold])
    const [found] = findingsIn(state, 'reason')
    expect(wordsIn(state, 'reason').slice(found?.start, found?.end)).toBe('Malheureusement,')
    expect(findingsIn(state, 'strength')).toEqual([])
    expect(findingsBeside(state)).toEqual([])
  })

  test('the word that goes leaves its capital', () => {
    expect(withSuggestion(letter([cold]), cold)).toEqual({
      key: 'reason',
      value: 'Le poste demande Kubernetes.',
    })
  })

  test('words of the template are none of a field', () => {
    const outside = { ...cold, start: 0, end: 7 }
    expect(withSuggestion(letter([outside]), outside)).toBeNull()
    expect(findingsBeside(letter([outside]))).toEqual([outside])
  })
})

describe('the letter in pieces', () => {
  test('joined, it is the letter', () => {
    const { row } = letter([cold])
    const pieces = letterPieces(row.words, [cold])
    expect(pieces.map((one) => one.map((piece) => piece.text).join('')).join('\n\n')).toBe(text)
    const flagged = pieces.flat().filter((piece) => piece.finding)
    expect(flagged.map((piece) => [piece.text, piece.mark?.key])).toEqual([['Malheureusement,', 'reason']])
  })
})

describe('the same sentence', () => {
  test('is counted field by field, whatever its spaces and capitals', () => {
    const states = [
      withFields('a', { reason: 'Le poste est à Lyon.' }),
      withFields('b', { reason: ' le poste  est à Lyon.' }),
      withFields('c', { reason: 'Autre', advice: 'Le poste est à Lyon.' }),
      withFields('d', {}),
    ]
    const repeats = repeatsOf(states)
    expect(repeatOf(repeats, 'reason', 'Le poste est à Lyon.')).toBe(2)
    expect(repeatOf(repeats, 'advice', 'Le poste est à Lyon.')).toBe(1)
    expect(repeatOf(repeats, 'advice', '')).toBe(0)
    expect(mostRepeated(repeats)).toEqual([{ key: 'reason', count: 2 }])
  })
})

describe('fill down', () => {
  const reason = 'Le poste demande Kubernetes.'
  test('fills what is empty, of the same job and in the same language', () => {
    const states = [
      withFields('a', { reason }),
      withFields('b', {}),
      withFields('c', { reason: 'Déjà écrit.' }),
      withFields('d', {}, { job: { id: 'other', title: 'Autre' } }),
      withFields('e', {}, { language: 'en' }),
      withFields('f', {}, { fields: [] }),
      withFields('g', { reason: '  ' }),
    ]
    expect(fillDown(states, 'reason')).toEqual({ value: reason, ids: ['b', 'g'], left: 4 })
  })

  test('a strength is one person’s own', () => {
    const states = [withFields('a', { strength: 'Votre calme.' }), withFields('b', {})]
    expect(fillDown(states, 'strength')).toEqual({ refused: 'never-shared' })
  })

  test('nothing to copy', () => {
    expect(fillDown([withFields('a', {}), withFields('b', {})], 'reason')).toEqual({ refused: 'nothing' })
    expect(fillDown([withFields('a', { reason })], 'reason')).toEqual({ refused: 'nothing' })
    expect(fillDown([], 'reason')).toEqual({ refused: 'nothing' })
  })
})
