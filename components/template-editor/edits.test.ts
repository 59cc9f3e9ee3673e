import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTemplate } from '@/lib/templates/parse.ts'
import {
  addElse,
  conditionOf,
  dropCondition,
  invert,
  outputOf,
  replacePieces,
  strayTags,
  toggleFilter,
  wrapInCondition,
  writeOver,
} from './edits.ts'
import { parsePieces } from './pieces.ts'

const nested = 'a {% if strength %}b {% if advice %}c{% else %}d{% endif %}{% endif %} e'

function conditionAt(source: string, index: number) {
  const condition = conditionOf(parsePieces(source), index)
  if (!condition) throw new Error('no condition')
  return condition
}

test('a filter goes on and comes off again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('de', 'day', 'required'),
      fc.subarray(['de', 'required']),
      (filter, others) => {
        const filters = others.filter((name) => name !== filter)
        const source = `x ${outputOf('job', filters)} y`
        const on = toggleFilter(source, 1, filter)
        expect(on?.source).toBe(`x ${outputOf('job', [...filters, filter])} y`)
        expect(toggleFilter(on?.source ?? '', 1, filter)?.source).toBe(source)
      },
    ),
  )
  expect(toggleFilter('x {% if a %}', 1, 'de')).toBeUndefined()
})

test('what is written stands where the caret was', () => {
  expect(writeOver('Bonjour ,', { start: 8, end: 8 }, '{{ first_name }}')).toEqual({
    source: 'Bonjour {{ first_name }},',
    start: 24,
    end: 24,
  })
  expect(replacePieces('a {{ salary }} b', new Map([[1, '{{ job }}']]))).toEqual({
    source: 'a {{ job }} b',
    start: 11,
    end: 11,
  })
})

describe('a condition', () => {
  test('is put around the selection, gets an "else", is inverted and taken away', () => {
    const { source, start } = wrapInCondition('ab cd ef', { start: 3, end: 5 }, 'advice')
    expect([source, start]).toEqual(['ab {% if advice %}cd{% endif %} ef', 20])
    const both = addElse(source, conditionAt(source, 1))
    expect(both.source).toBe('ab {% if advice %}cd{% else %}{% endif %} ef')
    expect(both.source.slice(0, both.start)).toMatch(/\{% else %\}$/)
    const unless = invert(both.source, conditionAt(both.source, 1))
    expect(unless?.source).toBe('ab {% unless advice %}cd{% else %}{% endunless %} ef')
    expect(invert(unless?.source ?? '', conditionAt(both.source, 1))?.source).toBe(both.source)
    expect(dropCondition(both.source, conditionAt(both.source, 3), true).source).toBe('ab cd ef')
    expect(dropCondition(both.source, conditionAt(both.source, 3), false).source).toBe('ab  ef')
  })

  test('knows its own tags, inside another one too', () => {
    const pieces = parsePieces(nested)
    const outer = conditionOf(pieces, 1)
    expect(outer).toEqual({ open: 1, between: [], close: 8 })
    expect(conditionOf(pieces, 8)).toEqual(outer)
    expect(conditionOf(pieces, 5)).toEqual({ open: 3, between: [5], close: 7 })
    expect(conditionOf(pieces, 0)).toBeUndefined()
  })

  test('whatever is wrapped, the tags are paired and dropping them brings the words back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé .\n]{0,30}$/), fc.nat(30), fc.nat(30), (text, one, two) => {
        const [start = 0, end = 0] = [Math.min(one, text.length), Math.min(two, text.length)].sort(
          (a, b) => a - b,
        )
        const { source } = wrapInCondition(text, { start, end }, 'advice')
        const pieces = parsePieces(source)
        expect(strayTags(pieces).size).toBe(0)
        const open = pieces.findIndex((piece) => piece.kind === 'if')
        // A condition between lines may add line breaks; it adds and loses no word.
        const wordsOf = (one: string) => one.replace(/\s+/g, ' ').trim()
        const back = dropCondition(source, conditionAt(source, open), true).source
        expect(wordsOf(back)).toBe(wordsOf(text))
      }),
    )
  })
})

test('stray tags are those that a template is refused for', () => {
  for (const source of [
    nested,
    'a {% if strength %} b',
    'a {% else %} b',
    '{% endif %}',
    '{% if strength %}{% endif %}{% endif %}',
  ]) {
    const problems = checkTemplate({ language: 'fr', subject: '{{ job }}', body: source, customKeys: [] })
    expect(strayTags(parsePieces(source)).size > 0).toBe(problems.length > 0)
  }
})
