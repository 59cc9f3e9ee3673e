import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPassages } from './passages.ts'
import { type LabelledTalk, readLabelled, score } from './samples/labelled.ts'

const read = (name: string): LabelledTalk[] =>
  readLabelled(readFileSync(join(import.meta.dirname, 'samples', name), 'utf8'))

// Written before the rules: labelled. Written after them and looked at once before they were mended: the others; what
// they found then was 0.42 of `later`, 0.33 of `unseen` and 0.44 of `kept`, with 1.0, 0.5 and 0.78 of their marks right.
test.each([
  ['labelled.txt', 0.9, 0.9],
  ['aside.txt', 0.9, 0.9],
  ['later.txt', 0.8, 0.8],
  ['unseen.txt', 0.8, 0.8],
  ['kept.txt', 0.8, 0.7],
])('the labelled passages of %s', (name, precision, recall) => {
  const figures = score(read(name))
  if (process.env.SHOW) process.stdout.write(`${name} ${JSON.stringify(figures, null, 1)}\n`)
  expect(figures.skills.precision).toBeGreaterThanOrEqual(precision)
  expect(figures.skills.recall).toBeGreaterThanOrEqual(recall)
  expect(figures.offLimits.recall).toBe(1)
  expect(figures.suggestedOffLimits).toEqual([])
})

test('a quote is exact, at most two sentences, and of the turn it names', () => {
  for (const talk of [...read('labelled.txt'), ...read('aside.txt')]) {
    const found = findPassages(talk)
    for (const { quote, turn } of [...found.strengths, ...found.gaps, ...found.offLimits])
      expect(talk.turns[turn - 1]?.text).toContain(quote)
  }
})

test('nothing said makes it throw', () => {
  const words = fc.constantFrom(
    'je',
    'n’ai',
    'jamais',
    'SQL',
    '?',
    '.',
    'mais',
    'I',
    'led',
    'my kids',
    ',',
    ' ',
    '…',
    '3 ans',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 40 }).map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 6 }),
      fc.array(fc.string(), { maxLength: 4 }),
      (texts, skills) => {
        const turns = texts.map((said, index) => ({
          number: index + 1,
          speaker: index % 2 ? 'B' : 'A',
          startMs: null,
          text: said,
        }))
        const speakers = [
          { name: 'A', role: 'INTERVIEWER' as const },
          { name: 'B', role: 'CANDIDATE' as const },
        ]
        const found = findPassages({ turns, speakers, skills: ['SQL', 'C++', ...skills] })
        const barred = found.offLimits.map(({ quote, turn }) => `${turn} ${quote}`)
        for (const { quote, turn } of [...found.strengths, ...found.gaps]) {
          expect(turns[turn - 1]?.text).toContain(quote)
          expect(barred).not.toContain(`${turn} ${quote}`)
        }
      },
    ),
  )
})
