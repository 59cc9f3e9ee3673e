import pg from 'pg'

// How database tests work: vitest's global setup (lib/testing/global-setup.ts) starts one embedded Postgres,
// migrates a template database and puts its address into TACT_TEST_TEMPLATE_URL. A test file calls
// `useDatabase()` once at its top: before its tests it gets a clone of the template (about 0.1 s) and
// DATABASE_URL points to it, so `db` from lib/db.ts and everything of ours runs unchanged on a real Postgres.

/** Creates a clone of the migrated template and returns its address. */
export async function cloneDatabase(): Promise<string> {
  const template = new URL(templateUrl())
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const source = template.pathname.slice(1)
  await onServer(async (client) => {
    // The migration engine lets go of its connections late, and a template in use cannot be cloned.
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [source])
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`)
  })
  template.pathname = `/${name}`
  return template.href
}

export async function dropDatabase(url: string): Promise<void> {
  await onServer((client) =>
    client.query(`DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`),
  )
}

async function onServer(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new URL(templateUrl())
  admin.pathname = '/postgres'
  const client = new pg.Client({ connectionString: admin.href })
  await client.connect()
  try {
    await run(client)
  } finally {
    await client.end()
  }
}

function templateUrl(): string {
  const url = process.env.TACT_TEST_TEMPLATE_URL
  if (!url) throw new Error('Run the tests with vitest: its global setup starts the database.')
  return url
}
