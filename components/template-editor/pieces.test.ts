import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTemplate } from '@/lib/templates/engine.ts'
import { library } from '@/lib/templates/library/library.ts'
import { chipBeside, parsePieces, serialise, startsOf } from './pieces.ts'
import { stepFrom } from './steps.ts'

const sources = library.flatMap(({ words }) => [words.fr, words.en]).flatMap((one) => [one.subject, one.body])

const braces = fc.constantFrom(
  '{{',
  '}}',
  '{%',
  '%}',
  '{{ job }}',
  '{{ job | de }}',
  '{{- strength | required -}}',
  '{% if interview_date %}',
  '{%- unless a == "b" -%}',
  '{% elsif x %}',
  '{% else %}',
  '{% endif %}',
  '{% comment %}',
  '{% endcomment %}',
  '{% for x in y %}',
  '{{ "a }} b" }}',
  '{',
  '}',
  '%',
  ' ',
  '\n',
)
const anySource = fc
  .array(fc.oneof(braces, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 20 })
  .map((parts) => parts.join(''))

describe('a source is its pieces joined', () => {
  test.each(sources)('in the library: %s', (source) => {
    expect(serialise(parsePieces(source))).toBe(source)
  })

  test('whatever was typed, and no text piece stands beside another', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const pieces = parsePieces(source)
        expect(serialise(pieces)).toBe(source)
        expect(pieces.every((piece) => piece.source !== '')).toBe(true)
        for (const [index, piece] of pieces.entries()) {
          if (piece.kind === 'text') expect(pieces[index + 1]?.kind).not.toBe('text')
        }
        // Parting the parts again changes nothing: a chip is a chip in any surroundings but a comment.
        for (const piece of pieces) expect(parsePieces(piece.source)).toEqual([piece])
      }),
      { numRuns: 500 },
    )
  })
})

test('the editor sees the same fields as the engine', () => {
  for (const source of sources) {
    const fields = parsePieces(source).flatMap((piece) => (piece.kind === 'field' ? [piece.name] : []))
    const flat = (nodes: ReturnType<typeof readTemplate>): string[] =>
      nodes.flatMap((node) => {
        if (node.kind === 'field') return [node.name]
        if (node.kind !== 'choice') return []
        return [...node.branches.flatMap((branch) => flat(branch.nodes)), ...flat(node.otherwise)]
      })
    expect(fields).toEqual(flat(readTemplate(source)))
  }
})

test.each([
  ['{{ job | de }}', { kind: 'field', name: 'job', filters: ['de'] }],
  ['{{job|de|required}}', { kind: 'field', name: 'job', filters: ['de', 'required'] }],
  ['{{- first_name -}}', { kind: 'field', name: 'first_name', filters: [] }],
  ['{{ salary.amount }}', { kind: 'field', name: 'salary.amount', filters: [] }],
  ['{{ "text" }}', { kind: 'odd' }],
  ['{{ }}', { kind: 'odd' }],
  ['{{ job | append: "x" }}', { kind: 'odd' }],
  ['{% if strength and reason %}', { kind: 'if', condition: 'strength and reason' }],
  ['{%- if strength -%}', { kind: 'if', condition: 'strength' }],
  ['{% unless advice %}', { kind: 'unless', condition: 'advice' }],
  ['{% elsif advice %}', { kind: 'elsif', condition: 'advice' }],
  ['{% else %}', { kind: 'else' }],
  ['{% endif %}', { kind: 'end' }],
  ['{% endunless %}', { kind: 'end' }],
  ['{% if %}', { kind: 'odd' }],
  ['{% include "x" %}', { kind: 'odd' }],
  ['{% comment %} à {{ job }} relire {% endcomment %}', { kind: 'comment', text: 'à {{ job }} relire' }],
])('%s', (source, piece) => {
  expect(parsePieces(source)).toMatchObject([piece])
})

describe('a caret', () => {
  test('walks over the whole source and back without ever standing in a chip', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const starts = startsOf(parsePieces(source))
        const inChip = (offset: number) =>
          parsePieces(source).some((piece, index) => {
            const [from = 0, to = 0] = [starts[index], starts[index + 1]]
            return piece.kind !== 'text' && offset > from && offset < to
          })
        let offset = 0
        while (offset < source.length) {
          const next = stepFrom(source, offset, 1)
          expect(next).toBeGreaterThan(offset)
          expect(inChip(next)).toBe(false)
          offset = next
        }
        expect(offset).toBe(source.length)
        while (offset > 0) {
          const next = stepFrom(source, offset, -1)
          expect(next).toBeLessThan(offset)
          expect(inChip(next)).toBe(false)
          offset = next
        }
      }),
    )
  })

  test('finds the chip it touches, the one before it first', () => {
    const pieces = parsePieces('ab{{ job }}{{ company }} c')
    expect([0, 1, 2, 11, 24, 25].map((offset) => chipBeside(pieces, offset))).toEqual([
      undefined,
      undefined,
      1,
      1,
      2,
      undefined,
    ])
  })
})
