import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from './failure.ts'
import { withLock } from './lock.ts'
import { stateDir } from './paths.ts'
import { isAlive, markOf, type ProcessMark } from './process-mark.ts'

/** What makes this installation this one. Lost, its database can no longer be opened; kept in secrets.json, for its owner only. */
export type Secrets = {
  appSecret: string
  /** The superuser of the embedded server, for us; and the role of the application, which is none. */
  databaseAdminPassword: string
  databasePassword: string
  sampleAdminPassword: string
  /** Ports that were free the last time are taken again, so that open connections find their way back. */
  databasePort?: number
  mailboxPort?: number
  /** 'filling' stands in the file only while it happens: a database that was killed in the middle is made anew. */
  sample?: 'filling' | 'filled'
  sampleEmail?: string
}

/** The `npm start` that is under way in this folder, for others who want to join. */
export type Running = ProcessMark & {
  phase: 'starting' | 'ready' | 'ending'
  address?: string
  databaseUrl?: string
  smtpUrl?: string
  localMailbox?: boolean
}

const runningFile = join(stateDir, 'running.json')

/** Makes the state folder, its log folder and, once, its secrets. */
export async function openState(): Promise<Secrets> {
  try {
    // Others may pass through but not look: PostgreSQL may run as another user, below.
    await mkdir(join(stateDir, 'logs'), { recursive: true, mode: 0o711 })
    return await withLock(
      join(stateDir, 'secrets.lock'),
      async () => (await readSecrets()) ?? (await makeSecrets()),
    )
  } catch (error) {
    throw asFailure(error)
  }
}

export async function readSecrets(): Promise<Secrets | undefined> {
  return readJson<Secrets>('secrets.json')
}

export async function keepSecrets(change: Partial<Secrets>): Promise<void> {
  await withLock(join(stateDir, 'secrets.lock'), async () => {
    const known = await readSecrets()
    if (known) await writeJson('secrets.json', { ...known, ...change })
  })
}

async function makeSecrets(): Promise<Secrets> {
  const secrets: Secrets = {
    appSecret: randomBytes(32).toString('base64url'),
    databaseAdminPassword: randomBytes(24).toString('base64url'),
    databasePassword: randomBytes(24).toString('base64url'),
    sampleAdminPassword: readablePassword(),
  }
  await writeJson('secrets.json', secrets)
  return secrets
}

/** Sixteen letters and digits in groups of four, without those that are read for one another (about 78 bits). */
export function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const chosen = Array.from(randomBytes(64))
    .filter((byte) => byte < 248)
    .slice(0, 16)
    .map((byte) => letters[byte % letters.length])
  return chosen.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** The start under way in this folder, if its process lives. */
export async function findRunning(): Promise<Running | undefined> {
  const running = await readJson<Running>('running.json')
  return running && isAlive(running) ? running : undefined
}

/** Enters this process as the one that runs here. Returns the other one if there is one. */
export async function claimRunning(): Promise<Running | undefined> {
  return withLock(join(stateDir, 'running.lock'), async () => {
    const other = await findRunning()
    if (!other)
      await writeJson('running.json', { ...markOf(process.pid), phase: 'starting' } satisfies Running)
    return other
  })
}

export async function updateRunning(change: Omit<Partial<Running>, keyof ProcessMark>): Promise<void> {
  const known = await readJson<Running>('running.json')
  if (known) await writeJson('running.json', { ...known, ...change })
}

export async function forgetRunning(): Promise<void> {
  await rm(runningFile, { force: true })
}

async function readJson<Content>(name: string): Promise<Content | undefined> {
  const text = await readFile(join(stateDir, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text ? (JSON.parse(text) as Content) : undefined
}

// Written beside and renamed: a reader sees the old text or the new one, never half of it.
async function writeJson(name: string, content: object): Promise<void> {
  const beside = join(stateDir, `.${name}.${process.pid}`)
  await writeFile(beside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  await rename(beside, join(stateDir, name))
}

function asFailure(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  return code && syscall ? new Failure('stateNotWritable', { dir: stateDir, code }) : error
}
