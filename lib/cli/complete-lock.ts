import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { completeLock, type Lock, missingEntries } from './lockfile.ts'
import { root } from './paths.ts'

// `node lib/cli/bootstrap.mjs complete-lock`: after `npm install` against a registry with holes.
const file = join(root, 'package-lock.json')
const lock = JSON.parse(await readFile(file, 'utf8')) as Lock
console.log(Object.keys(missingEntries(lock)).join('\n') || 'Nothing is missing.')
await writeFile(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
