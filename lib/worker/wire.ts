import pg from 'pg'
import type { Prisma } from '../../prisma/client/client.ts'

let pool: pg.Pool | undefined

/**
 * Runs one of the worker's own statements, prepared under its name, without Prisma in between: Prisma would be a good
 * part of what a letter costs here (docs/decisions/0003). A statement of a name always has the same text.
 * Gives up after half a minute, so that a connection that died in silence does not keep a worker for ever.
 */
export async function runNamed<Row extends pg.QueryResultRow>(name: string, sql: Prisma.Sql): Promise<Row[]> {
  pool ??= openPool()
  const { rows } = await pool.query<Row>({ name, text: sql.text, values: sql.values as unknown[] })
  return rows
}

/** Closes what `runNamed` opened. */
export async function closeWire(): Promise<void> {
  const open = pool
  pool = undefined
  await open?.end()
}

function openPool(): pg.Pool {
  const opened = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    keepAlive: true,
    allowExitOnIdle: true,
  })
  // A connection that ends while nobody uses it; the next statement opens another.
  opened.on('error', () => undefined)
  return opened
}
