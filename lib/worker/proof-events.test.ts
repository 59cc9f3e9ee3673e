import { expect, it } from 'vitest'
import { events } from '../testing/proof/rows.ts'
import { useDatabase } from '../testing/use-database.ts'

// The promises of sending in small, on the real worker in processes of its own: nobody gets a letter twice, and none
// is lost without a word. What the sink counted is the truth. `npm run proof` goes the whole length.

useDatabase()

it.each(events)(
  '$name: $what',
  async ({ short }) => {
    const { violations, duplicates, lost } = await short()
    expect({ violations, duplicates, lost }).toEqual({ violations: [], duplicates: 0, lost: 0 })
  },
  120_000,
)
