import { describe, expect, test } from 'vitest'
import { dataFields, feedbackFields } from '@/lib/templates/fields.ts'
import { library } from '@/lib/templates/library/library.ts'
import { checkTemplate } from '@/lib/templates/parse.ts'
import { carryOut, chipActs } from './chip-acts.ts'
import { parsePieces } from './pieces.ts'

const fields = [
  ...dataFields.map((name) => ({ name, group: 'data' as const })),
  ...feedbackFields.map((name) => ({ name, group: 'feedback' as const })),
]
const acts = (source: string, index: number, language: 'fr' | 'en' = 'fr') =>
  chipActs(parsePieces(source), index, { fields, language }).map(({ act, isOn }) => (isOn ? `${act}!` : act))

describe('the acts of a chip', () => {
  test.each([
    ['{{ strength | required }}', 'fr', ['required!', 'optional', 'replace', 'remove']],
    ['{{ advice }}', 'en', ['required', 'optional!', 'replace', 'remove']],
    ['{{ job | de }}', 'fr', ['de!', 'replace', 'remove']],
    ['{{ job }}', 'en', ['replace', 'remove']],
    ['{{ interview_date }}', 'fr', ['day', 'required', 'optional!', 'replace', 'remove']],
    ['{{ salary }}', 'fr', ['replace', 'remove']],
    ['{% include x %}', 'fr', ['replace', 'remove']],
    ['{% endif %}', 'fr', ['remove']],
    ['{% comment %}x{% endcomment %}', 'fr', ['remove']],
    ['{% if advice %}{% endif %}', 'fr', ['depend', 'add-else', 'invert', 'drop-tags', 'drop-all']],
    ['text', 'fr', []],
  ] as const)('%s in %s', (source, language, expected) => {
    expect(acts(source, 0, language)).toEqual(expected)
  })

  test('an "else" can go alone, and a second one is not offered', () => {
    const source = '{% if advice %}a{% else %}b{% endif %}'
    expect(acts(source, 2)).toEqual(['drop-else', 'invert', 'drop-tags', 'drop-all'])
  })
})

test('every act on every chip of a letter with conditions leaves a template that may be saved', () => {
  const some = library.filter(({ situation }) => /SHORT|PROMISING/.test(situation))
  for (const { words } of some) {
    for (const language of ['fr', 'en'] as const) {
      const { subject, body } = words[language]
      const pieces = parsePieces(body)
      for (const [index] of pieces.entries()) {
        for (const { act } of chipActs(pieces, index, { fields, language })) {
          const edit = carryOut(body, pieces, { index, act })
          expect(edit === undefined).toBe(act === 'replace' || act === 'depend')
          if (!edit) continue
          const problems = checkTemplate({ language, subject, body: edit.source, customKeys: [] })
          // "entretien de {{ job | de }}" and its like are told to the writer, who is in the middle of it.
          expect(problems.filter(({ kind }) => kind !== 'doubled-word')).toEqual([])
        }
      }
    }
  }
})
