import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreEvidence, shares } from '../../testing/evidence-score.ts'

const folder = join(import.meta.dirname, '../samples/acceptance')

/** Transcripts by another hand; the even ones are kept aside and never looked at here. */
const learnt = readdirSync(folder).filter((name) => /^\d*[13579]-/.test(name))

test('what another hand labelled is found, and nothing off limits is suggested', async () => {
  const files = learnt.filter((name) => name.endsWith('.json') && !name.includes('.transcript.'))
  const scores = await Promise.all(
    files.map((file) => {
      const stem = file.replace('.json', '')
      const transcript = learnt.find((name) => name.startsWith(`${stem}.`) && name !== file) ?? ''
      return scoreEvidence(join(folder, transcript), join(folder, file))
    }),
  )
  const { recall, precision, offLimits } = shares(scores)
  if (process.env.SHOW)
    process.stdout.write(
      `${JSON.stringify(
        scores.map((score, index) => ({ file: files[index], ...score })),
        null,
        1,
      )}\n${JSON.stringify(shares(scores))}\n`,
    )
  expect(scores.flatMap((score) => score.protectedSuggested)).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(0.75)
  expect(precision).toBeGreaterThanOrEqual(0.85)
  expect(offLimits).toBeGreaterThanOrEqual(0.95)
})
