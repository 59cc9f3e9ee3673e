import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineRange } from './line-range.ts'

test('each line is found where it stands, and beyond the last one the last', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (parts, line) => {
      const source = parts.join('\n')
      const lines = source.split('\n')
      const { start, end } = lineRange(source, line)
      expect(source.slice(start, end)).toBe(lines[Math.min(line, lines.length) - 1])
    }),
  )
})
