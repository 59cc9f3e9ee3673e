import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseRow } from '../testing/proof/rows.ts'
import { openProofServer, type ProofServer } from '../testing/proof/server.ts'

// On a PostgreSQL of its own, since it is killed.

let server: ProofServer

beforeAll(async () => {
  server = await openProofServer()
  process.env.DATABASE_URL = server.url
})
afterAll(() => server.close())

it('loses its database, and goes on by itself when it is back: all sent once, and marked so', async () => {
  const { violations, duplicates, lost } = await databaseRow(server).short()
  expect({ violations, duplicates, lost }).toEqual({ violations: [], duplicates: 0, lost: 0 })
}, 120_000)
