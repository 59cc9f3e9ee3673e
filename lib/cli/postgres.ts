import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { withLock } from './lock.ts'
import { type Account, accountFor } from './postgres-account.ts'
import { findPrograms, type Programs } from './postgres-programs.ts'
import { adoptServer, launchServer, type Server } from './postgres-server.ts'
import { runToEnd } from './run-to-end.ts'

export type ServerOptions = {
  /** Holds the cluster; its parent must exist. */
  dataDir: string
  /** The superuser `postgres` of the cluster, over the network as well. */
  password: string
  preferredPort?: number
  /** Faster, and lost when the machine stops: for tests. */
  throwAway?: boolean
  logFile: string
}

/** The server of `dataDir`: the one that still runs, else a new one, on a cluster that is made when there is none. */
export async function openServer(options: ServerOptions): Promise<Server> {
  return withLock(`${options.dataDir}.lock`, async () => {
    const programs = await findPrograms()
    const account = await accountFor(programs.initdb, dirname(options.dataDir))
    await initialise(options, programs, account)
    return (await adoptServer(options)) ?? launchServer(options, programs, account)
  })
}

// Made beside its place and moved there when it is whole, so that a half-made cluster is never taken for one.
async function initialise(options: ServerOptions, programs: Programs, account: Account): Promise<void> {
  const { dataDir, password, throwAway } = options
  await removeHalfMade(dataDir)
  if (await exists(join(dataDir, 'PG_VERSION'))) return
  const making = await mkdtemp(`${dataDir}.new-`)
  await account.own(making)
  const passwordFile = join(making, 'password')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  await account.own(passwordFile)
  await mkdir(join(making, 'data'), { mode: 0o700 })
  await account.own(join(making, 'data'))
  // ICU sorts Élodie beside Eloi whatever the machine's locale; the character type lets pg_trgm see accented letters.
  const locale = ['--locale=C', `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`]
  const icu = ['--locale-provider=icu', '--icu-locale=und', '--encoding=UTF8']
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const flags = [...access, ...locale, ...icu, ...(throwAway ? ['--no-sync'] : [])]
  await runToEnd([...account.prefix, programs.initdb, '-D', join(making, 'data'), ...flags], {
    ...account.options,
    cwd: making,
  })
  await rename(join(making, 'data'), dataDir)
  await rm(making, { recursive: true, force: true })
}

async function removeHalfMade(dataDir: string): Promise<void> {
  const parent = dirname(dataDir)
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(dataDir)}.new-`))
      await rm(join(parent, name), { recursive: true, force: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

export function randomPassword(): string {
  return randomBytes(24).toString('base64url')
}
