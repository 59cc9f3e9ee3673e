import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { answerLines } from '../json-lines.ts'
import { answerPhrase } from './phrase-line.ts'

async function answers(lines: string): Promise<unknown[]> {
  const output = new PassThrough()
  const read = text(output)
  await answerLines({ input: Readable.from([lines]), output, answer: answerPhrase })
  output.end()
  return (await read)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('each operation answers in the words of the issue', async () => {
  const lines = [
    { id: 1, op: 'job-phrase', language: 'fr', title: 'Ingénieur Cloud (H/F)' },
    { id: 'b', op: 'display-name', language: 'fr', firstName: 'JEAN-PIERRE', lastName: 'DUPONT' },
    { id: 3, op: 'interview-date', language: 'fr', date: '2026-04-04', today: '2026-05-10' },
    { id: 4, op: 'interview-date', language: 'en', date: '2026-04-04', today: '2026-05-10' },
    { id: 5, op: 'display-name', language: 'en', firstName: null, lastName: 'DUPONT', civility: 'MADAME' },
    { id: 6, op: 'job-phrase', language: 'en', title: 'Cloud Engineer (m/f/d)' },
  ]
  expect(await answers(lines.map((line) => JSON.stringify(line)).join('\r\n'))).toEqual([
    { id: 1, text: 'poste d’Ingénieur Cloud' },
    { id: 'b', text: 'Jean-Pierre Dupont', firstName: 'Jean-Pierre', greeting: 'Bonjour Jean-Pierre,' },
    { id: 3, text: 'du 4 avril dernier' },
    { id: 4, text: 'on 4 April' },
    { id: 5, text: 'Dupont', firstName: 'Dupont', greeting: 'Hello Ms Dupont,' },
    { id: 6, text: 'Cloud Engineer position' },
  ])
})

test('a bad line is answered where it stands, and the next goes on', async () => {
  const good = '{"id":9,"op":"job-phrase","language":"fr","title":"Comptable"}'
  const found = await answers(['{', '', '[]', '{"id":2,"op":"sing","language":"fr"}', good].join('\n'))
  expect(found).toHaveLength(4)
  expect(found[0]).toEqual({ error: 'not JSON' })
  expect(found[1]).toEqual({ error: 'not a JSON object' })
  expect(found[2]).toMatchObject({ id: 2, error: expect.stringContaining('op') })
  expect(found[3]).toEqual({ id: 9, text: 'poste de Comptable' })
})

test.each([
  [
    '{"id":1,"op":"interview-date","language":"fr","date":"2026-02-30","today":"2026-05-10"}',
    'impossible date',
  ],
  [
    '{"id":1,"op":"interview-date","language":"fr","date":"hier","today":"2026-05-10"}',
    'date: not a date (YYYY-MM-DD)',
  ],
  ['{"id":1,"op":"job-phrase","language":"fr","title":" "}', 'title: empty'],
])('%s', (line, error) => expect(JSON.parse(answerPhrase(line))).toEqual({ id: 1, error }))

test('a bad language and a missing one are named', () => {
  expect(JSON.parse(answerPhrase('{"id":1,"op":"job-phrase","language":"de","title":"x"}')).error).toContain(
    'language',
  )
  expect(JSON.parse(answerPhrase('{"id":1,"op":"job-phrase","title":"x"}')).error).toContain('language')
})
