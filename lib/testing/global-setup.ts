import pg from 'pg'
import { applyMigrations } from '../cli/migrations.ts'
import { openScratchServer } from '../cli/scratch.ts'

/** Starts one throw-away PostgreSQL for the whole run, with the migrated template database in it. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.TACT_TEST_TEMPLATE_URL) return async () => undefined
  const { server, close } = await openScratchServer('test')
  const admin = new pg.Client({ connectionString: server.adminUrl('postgres') })
  await admin.connect()
  await admin.query('CREATE DATABASE template_tact')
  await admin.end()
  await applyMigrations(server.adminUrl('template_tact'))
  process.env.TACT_TEST_TEMPLATE_URL = server.adminUrl('template_tact')
  return close
}
