import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evidenceOf, parseJob } from './evidence.ts'

const samples = join(import.meta.dirname, '../../interviews/transcript/samples')
const job = parseJob(
  JSON.stringify({
    title: 'Ingénieur Cloud (H/F)',
    language: 'fr',
    skills: ['Kubernetes', 'Astreinte'],
    candidate: 'Julien Abgrall',
    interviewers: ['Sophie Lemaire'],
  }),
  'job.json',
)

test('speakers with their roles, and passages with their turn', async () => {
  expect(await evidenceOf(readFileSync(join(samples, 'teams.vtt')), job)).toEqual({
    speakers: [
      { name: 'Sophie Lemaire', role: 'interviewer' },
      { name: 'Julien Abgrall', role: 'candidate' },
    ],
    strengths: [],
    gaps: [{ skill: 'Astreinte', quote: 'Pas encore, non. Je connais la procédure R&D.', turn: 2 }],
    offLimits: [],
  })
})

test.each([
  ['{', 'no JSON'],
  ['[]', 'JSON'],
  ['{"skills":"SQL"}', 'skills'],
  ['{"skills":["SQL"],"language":"de"}', 'language'],
])('a job that is none: %s', (text, said) => {
  expect(() => parseJob(text, 'job.json')).toThrow(said)
})

test('what is no transcript is said in one sentence', async () => {
  await expect(evidenceOf(Buffer.from('nom;prix\nvis;3\n'), job)).rejects.toThrow(/nobody speaks/)
})
