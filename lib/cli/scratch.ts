import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from './lock.ts'
import { stateDir } from './paths.ts'
import { openServer, randomPassword } from './postgres.ts'
import { endLeftServer, type Server } from './postgres-server.ts'
import { isAlive, markOf, type ProcessMark } from './process-mark.ts'

const prefix = 'scratch-'

/** A folder for this run alone. What runs killed with -9 left behind goes at the next one. */
export async function openScratchDir(purpose: string): Promise<string> {
  await mkdir(stateDir, { recursive: true, mode: 0o711 })
  return withLock(join(stateDir, 'scratch.lock'), async () => {
    await sweep()
    const dir = await mkdtemp(join(stateDir, `${prefix}${purpose}-`))
    await writeFile(join(dir, 'owner.json'), JSON.stringify(markOf(process.pid)))
    // PostgreSQL may run as another user; mkdtemp lets nobody else in.
    await chmod(dir, 0o711)
    return dir
  })
}

/** A throw-away PostgreSQL without durability, and the way to end it and its folder. */
export async function openScratchServer(
  purpose: string,
): Promise<{ server: Server; close(): Promise<void> }> {
  const dir = await openScratchDir(purpose)
  const server = await openServer({
    dataDir: join(dir, 'postgres'),
    logFile: join(dir, 'postgres.log'),
    password: randomPassword(),
    throwAway: true,
  })
  const close = async () => {
    await server.stop()
    await closeScratchDir(dir)
  }
  return { server, close }
}

export async function closeScratchDir(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true, maxRetries: 5 })
}

async function sweep(): Promise<void> {
  for (const name of await readdir(stateDir)) {
    const dir = join(stateDir, name)
    if (!name.startsWith(prefix) || (await isOwned(dir))) continue
    await endLeftServer(join(dir, 'postgres'))
    await closeScratchDir(dir)
  }
}

async function isOwned(dir: string): Promise<boolean> {
  const text = await readFile(join(dir, 'owner.json'), 'utf8').catch(() => '')
  return text !== '' && isAlive(JSON.parse(text) as ProcessMark)
}
