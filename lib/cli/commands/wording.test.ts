import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { answerLines } from '../json-lines.ts'
import { answerWording } from './wording-line.ts'

const letter = {
  id: 7,
  language: 'fr',
  kind: 'letter',
  text: 'Bonjour Inès,\n\nMerci pour notre entretien du 4 mai. Nous avons décidé de ne pas poursuivre votre candidature. Nous gardons votre CV.',
  context: {
    candidate: { firstName: 'Julien', lastName: 'Abgrall', civility: null },
    interviews: [{ date: '2026-04-04', interviewer: 'Karim Benhaddou' }],
    hired: false,
  },
}

test('each finding has its place, its words and a message in the language of the passage', () => {
  const { id, findings } = JSON.parse(answerWording(JSON.stringify(letter)))
  expect(id).toBe(7)
  expect(findings.map((one: { rule: string }) => one.rule)).toEqual(
    expect.arrayContaining(['name.other', 'truth.date', 'promise.unfounded']),
  )
  expect(findings[0]).toEqual({
    rule: 'name.other',
    severity: 'block',
    start: 8,
    end: 12,
    excerpt: 'Inès',
    message: expect.stringMatching(/^«\sInès\s»/),
    suggestion: 'Julien',
  })
  for (const { start, end, excerpt, message } of findings) {
    expect(letter.text.slice(start, end)).toBe(excerpt)
    expect(message).toMatch(/^[A-ZÀ-Ý«].+\.$/u)
    expect(message).not.toMatch(/[{}]/)
  }
})

test('a bad line is answered where it stands, and the next goes on', async () => {
  const output = new PassThrough()
  const read = text(output)
  const lines = [
    '{',
    '',
    '{"id":"x","language":"de","text":"","kind":"letter"}',
    JSON.stringify({ ...letter, text: '' }),
  ]
  await answerLines({ input: Readable.from([lines.join('\r\n')]), output, answer: answerWording })
  output.end()
  const answers = (await read)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers).toEqual([
    { error: 'not JSON' },
    { id: 'x', error: expect.stringContaining('language') },
    { id: 7, findings: [] },
  ])
})

test('null is something unknown, and a note is only held against the law', () => {
  const note = { id: 1, language: 'en', kind: 'note', text: 'NOT a fit!!', subject: null, context: null }
  expect(JSON.parse(answerWording(JSON.stringify(note)))).toEqual({ id: 1, findings: [] })
  const nulls = {
    ...letter,
    context: { candidate: null, interviews: null, hired: null, pool: null, company: null },
  }
  expect(JSON.parse(answerWording(JSON.stringify(nulls)))).toHaveProperty('findings')
})
