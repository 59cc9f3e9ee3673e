import { expect, it } from 'vitest'
import { answers } from '../testing/proof/rows.ts'
import { useDatabase } from '../testing/use-database.ts'

// Every way in which a mail server can answer, or not, in small (proof-events.test.ts has the rest).

useDatabase()

it.each(answers)(
  '$name: $what',
  async ({ short }) => {
    const { violations, duplicates, lost } = await short()
    expect({ violations, duplicates, lost }).toEqual({ violations: [], duplicates: 0, lost: 0 })
  },
  120_000,
)
