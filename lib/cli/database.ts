import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { Failure } from './failure.ts'
import { root, stateDir } from './paths.ts'
import { openServer } from './postgres.ts'
import type { Server } from './postgres-server.ts'
import { keepSecrets, type Secrets } from './state.ts'

const name = 'tact'

/** The embedded server of this installation, started or taken over, with its database in it. */
export async function openEmbedded(secrets: Secrets): Promise<Server> {
  const server = await openServer({
    dataDir: join(stateDir, 'postgres'),
    logFile: join(stateDir, 'logs/postgres.log'),
    password: secrets.databaseAdminPassword,
    preferredPort: secrets.databasePort,
  })
  if (server.port !== secrets.databasePort) await keepSecrets({ databasePort: server.port })
  await ensureDatabase(server, secrets)
  return server
}

/** The address that the application uses: a role that owns its database and is nobody else on the server. */
export function embeddedUrl(server: Server, secrets: Secrets): string {
  return `postgresql://${name}:${secrets.databasePassword}@127.0.0.1:${server.port}/${name}`
}

async function ensureDatabase(server: Server, secrets: Secrets): Promise<void> {
  await withClient(server.adminUrl('postgres'), async (client) => {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
    if (role.rowCount === 0) {
      await client.query(
        `CREATE ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(secrets.databasePassword)}`,
      )
    }
    // A sample that was killed halfway is nobody's work yet.
    if (secrets.sample === 'filling') await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${name}`)
  })
}

/** Whether every migration of this version is in the database: a quick look that spares loading the engine. */
export async function isMigrated(databaseUrl: string): Promise<boolean> {
  const entries = await readdir(join(root, 'prisma/migrations'), { withFileTypes: true })
  const wanted = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return withClient(databaseUrl, async (client) => {
    const known = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known")
    if (!known.rows[0]?.known) return false
    const { rows } = await client.query<{ migration_name: string; done: boolean }>(
      'SELECT migration_name, finished_at IS NOT NULL OR rolled_back_at IS NOT NULL AS done FROM _prisma_migrations',
    )
    const applied = new Set(rows.map((row) => row.migration_name))
    return rows.every((row) => row.done) && wanted.every((name) => applied.has(name))
  })
}

/** True while nobody can sign in yet. Wants a migrated database. */
export async function hasNoUsers(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM "user" LIMIT 1')
    return rowCount === 0
  })
}

/** Says in one sentence why a database cannot be used, and what to do. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  if (!/^postgres(ql)?:/.test(databaseUrl)) throw new Failure('badDatabaseUrl')
  try {
    await withClient(databaseUrl, (client) => client.query('SELECT 1'))
  } catch (error) {
    throw explain(databaseUrl, error as Error & { code?: string })
  }
}

function explain(databaseUrl: string, error: Error & { code?: string }): Failure {
  const place = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined
  const values = {
    host: place?.host ?? '',
    user: place?.username ?? '',
    database: place?.pathname.slice(1) ?? '',
    reason: error.message,
  }
  if (error.code === '28P01' || error.code === '28000') return new Failure('databaseRefusesPassword', values)
  if (error.code === '3D000') return new Failure('databaseMissing', values)
  return new Failure('databaseUnreachable', values)
}

async function withClient<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
