import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completeLock, type Lock, missingEntries } from './lockfile.ts'
import { root } from './paths.ts'

const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

test('package-lock.json lists every optional package, or npm ci refuses it', () => {
  expect(missingEntries(lock), 'run: node lib/cli/bootstrap.mjs complete-lock').toEqual({})
})

test('what is missing is entered with its version and platform, once', () => {
  const holed: Lock = {
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@a/linux-x64-musl': '1.0.0', b: '2.0.0' },
      },
      'node_modules/a/node_modules/b': { version: '2.0.0' },
    },
  }
  const entry = { version: '1.0.0', dev: true, optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] }
  expect(missingEntries(holed)).toEqual({ 'node_modules/@a/linux-x64-musl': entry })
  expect(missingEntries(completeLock(holed))).toEqual({})
})
