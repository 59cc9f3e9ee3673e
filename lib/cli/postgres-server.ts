import { realpathSync } from 'node:fs'
import { open, readFile, realpath, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Failure } from './failure.ts'
import { spawnLeashed } from './leash.ts'
import { freePort } from './ports.ts'
import type { ServerOptions } from './postgres.ts'
import type { Account } from './postgres-account.ts'
import type { Programs } from './postgres-programs.ts'
import { isPidAlive, programOf, workingDirOf } from './process-mark.ts'

export type Server = {
  port: number
  /** Address of a database of this server, as its superuser. */
  adminUrl(database: string): string
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>
  /** Rolls back what is open, writes everything down and ends: PostgreSQL's "fast" shutdown. */
  stop(): Promise<void>
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log must not hold what candidates wrote: no failing statements, no "Key (email)=(…) already exists".
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}
const hurried = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** The server that a starter killed with -9 left behind, if it is ours and answers. */
export async function adoptServer(options: ServerOptions): Promise<Server | undefined> {
  for (let waitedMs = 0; ; waitedMs += 200) {
    const left = await readPidFile(options.dataDir)
    if (!left || !isPidAlive(left.pid)) return undefined
    const answer = isServerOf(options.dataDir, left.pid) ? await ask(options, left.port) : 'stranger'
    if (answer === 'ours') return serve(options, left, untilGone(left.pid))
    if (answer === 'wrong password') throw new Failure('databasePasswordLost', { dir: options.dataDir })
    // The number went to another program after a crash or in a new container; PostgreSQL itself would give up here.
    if (answer === 'stranger') return rm(join(options.dataDir, 'postmaster.pid')).then(() => undefined)
    if (waitedMs > 30_000) throw new Failure('databaseStuck', { pid: left.pid })
    await sleep(200)
  }
}

/** Ends a throw-away server at once. Its leash has told it to end; this is for the case that the leash was killed too. */
export async function endLeftServer(dataDir: string): Promise<void> {
  const left = await readPidFile(dataDir)
  if (!left || !isPidAlive(left.pid) || !isServerOf(dataDir, left.pid)) return
  process.kill(left.pid, 'SIGQUIT')
  while (isPidAlive(left.pid)) await sleep(50)
}

/** Starts the server and waits until it answers. A port that was taken meanwhile is exchanged for another. */
export async function launchServer(
  options: ServerOptions,
  programs: Programs,
  account: Account,
): Promise<Server> {
  let port = await freePort(options.preferredPort)
  for (let tries = 0; ; tries++) {
    const attempt = await tryLaunch(options, [...account.prefix, programs.postgres], { account, port })
    if (typeof attempt !== 'string') return attempt
    const isTaken = /could not bind|could not create any TCP/i.test(attempt)
    // The helpers of a server that was killed alone need a moment to notice.
    const isStillHeld = /pre-existing shared memory|still in use/i.test(attempt)
    if (!(isTaken || isStillHeld) || tries === 20) {
      throw new Failure('databaseWillNotStart', { log: options.logFile, reason: attempt })
    }
    if (isTaken) port = await freePort()
    else await sleep(500)
  }
}

type Place = { account: Account; port: number }

/** What the log says, when it ends instead of answering. */
async function tryLaunch(options: ServerOptions, program: string[], place: Place): Promise<Server | string> {
  const log = await open(options.logFile, 'a', 0o600)
  const logStart = (await stat(options.logFile)).size
  const chosen = { ...settings, ...(options.throwAway ? hurried : {}), port: String(place.port) }
  const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawnLeashed([...program, '-D', options.dataDir, ...flags], {
    ...place.account.options,
    cwd: options.dataDir,
    env: { PATH: process.env.PATH, LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', log.fd, log.fd],
    endsWith: 'leader',
  })
  let exited = false
  const ended = new Promise<void>((resolve) => {
    for (const event of ['error', 'exit']) child.once(event, () => resolve())
  })
  ended.then(() => {
    exited = true
  })
  await log.close()
  // Another server on a port that was free a moment ago refuses our password too, so once is not enough.
  for (let refusals = 0; !exited; await sleep(40)) {
    const answer = await ask(options, place.port)
    if (answer === 'ours') return serve(options, { pid: child.pid ?? 0, port: place.port }, ended)
    if (answer === 'wrong password' && refusals++ > 50) {
      child.kill('SIGINT')
      throw new Failure('databasePasswordLost', { dir: options.dataDir })
    }
  }
  return tail(options.logFile, logStart)
}

type Found = { pid: number; port: number }

function serve({ password }: ServerOptions, { pid, port }: Found, ended: Promise<void>): Server {
  return {
    port,
    ended,
    adminUrl: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    stop: () => stopServer(pid),
  }
}

async function stopServer(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 50) {
      if (!isPidAlive(pid)) return
      await sleep(50)
    }
  }
}

async function untilGone(pid: number): Promise<void> {
  while (isPidAlive(pid)) await sleep(1000, undefined, { ref: false })
}

async function readPidFile(dataDir: string): Promise<Found | undefined> {
  const text = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  return pid > 0 ? { pid, port: Number(lines[3]) || 0 } : undefined
}

// PostgreSQL works inside its data folder, which tells it from another server with the same number.
function isServerOf(dataDir: string, pid: number): boolean {
  const workingDir = workingDirOf(pid)
  return (
    programOf(pid).includes('postgres') && (workingDir === undefined || workingDir === realpathSync(dataDir))
  )
}

type Answer = 'ours' | 'stranger' | 'not yet' | 'wrong password'

async function ask(options: ServerOptions, port: number): Promise<Answer> {
  if (!port) return 'not yet'
  const { password } = options
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 3000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    const found = await realpath(rows[0]?.data_directory ?? '').catch(() => '')
    return found === (await realpath(options.dataDir)) ? 'ours' : 'stranger'
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong password' : 'not yet'
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function tail(file: string, from: number): Promise<string> {
  const text = await readFile(file).catch(() => Buffer.alloc(0))
  return text.subarray(from).toString('utf8').trim().split('\n').slice(-6).join('\n')
}
