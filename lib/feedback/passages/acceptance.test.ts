import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreEvidence, shares } from '../../testing/evidence-score.ts'

const samples = join(import.meta.dirname, '../samples')

// At first sight: acceptance (odd numbers) 0.16 of the labelled passages and 0.37 of the marks right; own, written
// after the rules had been mended by those, 0.41 and 0.47.

test.each([
  // By another hand; the even ones are kept aside and never looked at here.
  ['acceptance', /^\d*[13579]-/],
  ['own', /^\d/],
])(
  'what is labelled in the talks of %s is found, and nothing off limits is suggested',
  async (name, wanted) => {
    const folder = join(samples, name)
    const learnt = readdirSync(folder).filter((file) => wanted.test(file))
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
  },
  60_000,
)
