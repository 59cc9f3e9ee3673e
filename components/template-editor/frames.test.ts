import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { library } from '@/lib/templates/library/library.ts'
import { checkTemplate } from '@/lib/templates/parse.ts'
import { addElse, conditionsIn, dependOn, dropElse, wrapInCondition } from './edits.ts'
import { framePieces } from './frames.ts'
import { parsePieces, serialise } from './pieces.ts'
import { stepFrom } from './steps.ts'

const framed = (source: string) =>
  framePieces(source).flatMap((piece) => ('frame' in piece && piece.frame ? [piece.frame] : []))

describe('a condition on lines of its own is a frame', () => {
  test.each([
    ['Un\n\n{% if strength %}\nDeux\n{% endif %}\n\nTrois', ['head', 'foot']],
    ['{% if strength %}Un{% else %}Deux{% endif %}\n\nTrois', ['head', 'else', 'foot']],
    ['Un\n\n{% if a %}\nA\n{% endif %}\n\n{% if b %}\nB\n{% endif %}', ['head', 'foot', 'head', 'foot']],
    ['Un{% if strength %} deux{% endif %}\n\nTrois', []],
    ['Un\n{% if a %}{{ a }}, {% endif %}{{ company }}', []],
    ['Un\n{% if a %}x{% endif %} {{ company }}', []],
    ['{% if a %}Objet{% endif %}', []],
  ])('%j', (source, parts) => {
    expect(framed(source)).toEqual(parts)
  })

  test('the frame takes the line breaks around its tags, and no word', () => {
    const texts = framePieces('Un\n\n{% if strength %}\nDeux\n{% endif %}\n\nTrois')
    expect(texts.filter(({ kind }) => kind === 'text').map(({ source }) => source)).toEqual([
      'Un',
      'Deux',
      'Trois',
    ])
  })
})

const part = fc.constantFrom(
  'a',
  'Mot. ',
  '\n',
  '\n\n',
  ' ',
  '{% if x %}',
  '{% else %}',
  '{% endif %}',
  '{{ y }}',
)
const anySource = fc.array(part, { maxLength: 16 }).map((parts) => parts.join(''))

test('frames change no source and no place, and a caret walks through it all', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const pieces = framePieces(source)
      expect(serialise(pieces)).toBe(source)
      expect(pieces.map(({ kind }) => kind)).toEqual(parsePieces(source).map(({ kind }) => kind))
      let offset = 0
      for (let steps = 0; offset < source.length && steps <= source.length; steps += 1)
        offset = stepFrom(source, offset, 1)
      expect(offset).toBe(source.length)
    }),
  )
})

test('put in between two paragraphs of any starting letter, with its other part, it is a frame and may be saved', () => {
  for (const { words } of library) {
    const { subject, body } = words.fr
    const at = body.indexOf('\n\n') + 1
    const wrapped = wrapInCondition(body, { start: at, end: at }, 'strength or reason or advice')
    const typed = `${wrapped.source.slice(0, wrapped.start)}Un mot.${wrapped.source.slice(wrapped.start)}`
    const condition = conditionsIn(parsePieces(typed))[0]
    if (!condition) throw new Error('no condition')
    const { source, start } = addElse(typed, condition)
    const whole = `${source.slice(0, start)}Un autre.${source.slice(start)}`
    expect(framed(whole).slice(0, 3)).toEqual(['head', 'else', 'foot'])
    expect(whole).toContain('\nUn mot.\n{% else %}\nUn autre.\n{% endif %}\n\n')
    expect(checkTemplate({ language: 'fr', subject, body: whole, customKeys: [] })).toEqual([])
    const again = conditionsIn(parsePieces(whole))[0]
    if (!again) throw new Error('no condition')
    expect(dropElse(whole, again).source).toBe(typed)
    expect(dependOn(whole, again.open, 'interview_date')?.source).toContain(
      '{% if interview_date %}\nUn mot.',
    )
  }
})
