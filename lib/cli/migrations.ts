import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm'
import { root } from './paths.ts'

const noFilter = { externalTables: [], externalEnums: [] }

/**
 * Applies what is missing from prisma/migrations, writing Prisma's own bookkeeping, so that
 * `prisma migrate status` agrees wherever Prisma's native engine is to be had.
 * Returns the names applied now. Throws what Postgres said when a migration fails.
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const engine = await openEngine(databaseUrl)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: noFilter,
    })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** The SQL that leads from one schema text to another; `null` stands for an empty database. Any reachable database will do. */
export async function diffSchemas(databaseUrl: string, from: string | null, to: string): Promise<string> {
  const engine = await openEngine(databaseUrl)
  try {
    const target = (text: string): DiffTarget => ({
      tag: 'schemaDatamodel',
      files: [{ path: 'schema.prisma', content: text }],
    })
    const result = await engine.diff({
      from: from === null ? { tag: 'empty' } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: noFilter,
    })
    return result.stdout ?? ''
  } finally {
    engine.free()
  }
}

async function openEngine(databaseUrl: string): Promise<SchemaEngine> {
  const schema = await readFile(join(root, 'prisma/schema.prisma'), 'utf8')
  engine ??= loadEngine()
  const bindings = await engine
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }))
  return bindings.SchemaEngine.new(
    { datamodels: [['prisma/schema.prisma', schema]] },
    () => undefined,
    adapter,
  )
}

// Once in a process: the bindings keep one instance for themselves, and a second one makes the engine panic.
let engine: ReturnType<typeof loadEngine> | undefined

// The package's own entry point needs a bundler that understands wasm imports; Node does not, so it is wired by hand.
async function loadEngine(): Promise<{ SchemaEngine: typeof SchemaEngine }> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/_bg\.js$/, '_bg.wasm')
  const wasm = await WebAssembly.instantiate(await readFile(path), {
    './schema_engine_bg.js': bindings as never,
  })
  const exports = wasm.instance.exports as { __wbindgen_start(): void }
  const raw = bindings as unknown as { __wbg_set_wasm(e: unknown): void; SchemaEngine: typeof SchemaEngine }
  raw.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  return raw
}

async function readMigrations() {
  const baseDir = join(root, 'prisma/migrations')
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .sort()
  return {
    baseDir,
    lockfile: {
      path: './migration_lock.toml',
      content: await readFile(join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(join(baseDir, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}
