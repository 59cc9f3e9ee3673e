import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { openCommandDatabase } from '../command-database.ts'
import { Failure } from '../failure.ts'
import { applyMigrations, diffSchemas } from '../migrations.ts'
import { root } from '../paths.ts'
import { fill, words } from '../say.ts'

const schemaPath = 'prisma/schema.prisma'

export function register(program: Command): void {
  const migrate = program.command('migrate').description(words.tact.migrate).action(apply)
  migrate.command('diff <name>').description(words.tact.migrateDiff).action(writeDiff)
}

async function apply(): Promise<void> {
  const applied = await applyMigrations(await openCommandDatabase({ asItIs: true }))
  for (const name of applied) console.log(fill(words.tact.applied, { name }))
  if (applied.length === 0) console.log(words.tact.nothingToApply)
}

async function writeDiff(name: string): Promise<void> {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Failure('badMigrationName')
  const [committed, working] = [committedSchema(), await readFile(join(root, schemaPath), 'utf8')]
  const sql = await diffSchemas(await openCommandDatabase({ asItIs: true }), committed, working)
  if (!sql.trim() || /empty migration/i.test(sql)) {
    console.log(words.tact.noDifference)
    return
  }
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const dir = join('prisma/migrations', `${time}_${name}`)
  await mkdir(join(root, dir))
  await writeFile(join(root, dir, 'migration.sql'), sql)
  console.log(fill(words.tact.migrationWritten, { file: join(dir, 'migration.sql') }))
}

function committedSchema(): string | null {
  try {
    return execFileSync('git', ['show', `HEAD:${schemaPath}`], { cwd: root, encoding: 'utf8' })
  } catch {
    return null
  }
}
