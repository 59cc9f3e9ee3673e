import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import startTemplate from '../testing/global-setup.ts'
import { root } from './paths.ts'
import { withFailures } from './report.ts'
import { closeAll, endOnSignals, onEnd } from './shutdown.ts'

type Bench = { run(): Promise<Record<string, number | string>> }

// `npm run bench [-- name]`: every lib/**/*.bench.ts exports `run()`, which returns what it measured under the names
// a reader wants to see, units included. Each may clone the migrated template database (lib/testing/database.ts).
await withFailures(async () => {
  endOnSignals()
  const entries = await readdir(join(root, 'lib'), { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.name.endsWith('.bench.ts') && entry.name.includes(process.argv[2] ?? ''))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  process.env.APP_SECRET ??= 'only for the bench, and never used to sign'
  process.env.SMTP_URL ??= 'smtp://127.0.0.1:1'
  delete process.env.DATABASE_URL
  onEnd(await startTemplate())
  for (const file of files) {
    const { run } = (await import(pathToFileURL(file).href)) as Bench
    const measured = Object.entries(await run())
    const width = Math.max(...measured.map(([name]) => name.length))
    console.log(`\n${basename(file, '.bench.ts')}`)
    for (const [name, value] of measured) console.log(`  ${name.padEnd(width)}  ${value}`)
  }

  await closeAll()
  process.exit()
})
