import { afterAll, beforeAll } from 'vitest'
import { db } from '../db.ts'
import { cloneDatabase, dropDatabase } from './database.ts'

/** Gives this test file a migrated database of its own. Call once, at the top of the file. */
export function useDatabase(): void {
  let url: string
  beforeAll(async () => {
    url = await cloneDatabase()
    process.env.DATABASE_URL = url
  })
  afterAll(async () => {
    await db.$disconnect()
    await dropDatabase(url)
  })
}
