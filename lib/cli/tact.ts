import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Command } from 'commander'
import { root } from './paths.ts'
import { withFailures } from './report.ts'
import { words } from './say.ts'
import { closeAll, endOnSignals } from './shutdown.ts'

// `npm run --silent tact -- …`. Each command is a file in lib/cli/commands that exports
// `register(program: Command): void`; only the file of the command in use is loaded, so a command costs the others
// nothing. An action calls `openCommandDatabase()` (command-database.ts) before it imports anything that touches
// the database, prints its own output on stdout and everything else on stderr, and says what the person can put
// right with `throw new Failure(…)`. To add one: write the file, add its name here.
const names = ['migrate', 'user', 'import', 'wording', 'phrase', 'evidence']

await withFailures(async () => {
  endOnSignals()
  const program = new Command('tact').description(words.tact.about)
  const asked = process.argv[2] ?? ''
  for (const name of names.includes(asked) ? [asked] : names) {
    const file = join(root, 'lib/cli/commands', `${name}.ts`)
    if (!existsSync(file)) continue
    const { register } = (await import(pathToFileURL(file).href)) as { register(program: Command): void }
    register(program)
  }
  await program.parseAsync()
  await closeAll()
  // A pool that a command left open must not keep the terminal.
  process.exit()
})
