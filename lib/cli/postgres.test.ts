import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServer, randomPassword, type ServerOptions } from './postgres.ts'
import type { Server } from './postgres-server.ts'
import { isPidAlive } from './process-mark.ts'
import { closeScratchDir, openScratchDir } from './scratch.ts'

let dir: string
let options: ServerOptions
let opened: Server[] = []

beforeEach(async () => {
  dir = await openScratchDir('postgres')
  const dataDir = join(dir, 'postgres')
  options = { dataDir, logFile: join(dir, 'log'), password: randomPassword(), throwAway: true }
})
afterEach(async () => {
  await Promise.all(opened.map((server) => server.stop()))
  opened = []
  await closeScratchDir(dir)
})

async function open(change: Partial<ServerOptions> = {}): Promise<Server> {
  const server = await openServer({ ...options, ...change })
  opened.push(server)
  return server
}

async function ask(server: Server, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.adminUrl('postgres') })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows[0] && Object.values(rows[0])[0]
}

async function pid(): Promise<number> {
  return Number((await readFile(join(options.dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0])
}

test('listens on loopback only, sorts as people do, and is reached with its password alone', async () => {
  const server = await open()
  expect(await ask(server, 'SHOW listen_addresses')).toBe('127.0.0.1')
  expect(
    await ask(server, "SELECT string_agg(n, ' ' ORDER BY n) FROM unnest('{Zoé,Élodie,Eva}'::text[]) n"),
  ).toBe('Élodie Eva Zoé')
  const stranger = new pg.Client({
    connectionString: server.adminUrl('postgres').replace(options.password, 'guessed'),
  })
  await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
})

test('one that still runs is taken over, on its port', async () => {
  const first = await open()
  const second = await open()
  expect(second.port).toBe(first.port)
  await second.stop()
  await first.ended
})

test('what was written is there after kill -9, with the stale pid file', async () => {
  const first = await open({ throwAway: false })
  await ask(first, 'CREATE TABLE kept AS SELECT 42 AS answer')
  process.kill(await pid(), 'SIGKILL')
  await first.ended
  expect(await ask(await open(), 'SELECT answer FROM kept')).toBe(42)
})

test('a pid file that names some other living process blocks nothing', async () => {
  await (await open()).stop()
  await writeFile(join(options.dataDir, 'postmaster.pid'), `${process.pid}\n${options.dataDir}\n0\n5432\n`)
  expect(await ask(await open(), 'SELECT 1')).toBe(1)
})

test('a cluster that was killed while it was made is made anew', async () => {
  await mkdir(join(dir, 'postgres.new-killed'))
  await writeFile(join(dir, 'postgres.new-killed/password'), 'half')
  expect(await ask(await open(), 'SELECT 1')).toBe(1)
})

test('a port that is taken is exchanged', async () => {
  const first = await open()
  const other = await openServer({ ...options, dataDir: join(dir, 'other'), preferredPort: first.port })
  opened.push(other)
  expect(other.port).not.toBe(first.port)
})

test('stopping leaves no process', async () => {
  const server = await open()
  const number = await pid()
  await server.stop()
  expect(isPidAlive(number)).toBe(false)
})

test('a password that is not the cluster’s is said so', async () => {
  await open()
  await expect(openServer({ ...options, password: 'another' })).rejects.toMatchObject({
    reason: 'databasePasswordLost',
  })
})
