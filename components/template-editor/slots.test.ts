import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePieces, type TemplatePiece } from './pieces.ts'
import { htmlOf, slotsOf } from './slots.ts'

const plain = (pieces: readonly TemplatePiece[]) =>
  pieces.map((piece) => ({ label: piece.source, tone: 'data' as const, note: '<i>', title: '"x"' }))

test('text and chips stand in turn, and text that could hide a caret holds one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('{{ job }}', 'a', '\n', '{% endif %}', '<b>')), (parts) => {
      const pieces = parsePieces(parts.join(''))
      const slots = slotsOf(pieces, plain(pieces))
      expect(slots.length % 2).toBe(1)
      for (const [index, slot] of slots.entries()) {
        expect('text' in slot).toBe(index % 2 === 0)
        if ('text' in slot) expect(slot.text).not.toMatch(/^$|\n$/)
      }
    }),
  )
})

test('the first HTML carries no markup of the template', () => {
  const pieces = parsePieces('<script>"&</script>{% comment %}<b>{% endcomment %}')
  const html = htmlOf(pieces, plain(pieces))
  expect(html).not.toMatch(/<script|<b>|<i>/)
  expect(html).toContain('&lt;script&gt;&quot;&amp;')
})
