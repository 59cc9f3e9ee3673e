import pg from 'pg'

type Row = Record<string, unknown>
/** Every row of every table, as text that can be compared. */
export type Snapshot = Record<string, Set<string>>

/** What was in the database of this test before and is not now, and the other way round, by table. */
export type Difference = Record<string, { gone: Row[]; come: Row[] }>

/** The whole database as it is now, but for `updatedAt` and the migrations. */
export async function snapshot(databaseUrl = process.env.DATABASE_URL): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like '\\_prisma%'`,
    )
    const taken: Snapshot = {}
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: Row }>(
        `select to_jsonb(t) - 'updatedAt' as row from ${client.escapeIdentifier(name)} t`,
      )
      taken[name] = new Set(rows.map(({ row }) => JSON.stringify(row)))
    }
    return taken
  } finally {
    await client.end()
  }
}

/** Empty when nothing but `updatedAt` changed. A changed row is gone as it was and come as it is. */
export function differences(before: Snapshot, after: Snapshot): Difference {
  const found: Difference = {}
  for (const table of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const gone = missing(before[table], after[table])
    const come = missing(after[table], before[table])
    if (gone.length + come.length > 0) found[table] = { gone, come }
  }
  return found
}

function missing(rows = new Set<string>(), from = new Set<string>()): Row[] {
  return [...rows].filter((row) => !from.has(row)).map((row) => JSON.parse(row))
}
