import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { applyMigrations } from '../../cli/migrations.ts'
import { openServer, randomPassword } from '../../cli/postgres.ts'
import { isPidAlive } from '../../cli/process-mark.ts'
import { closeScratchDir, openScratchDir } from '../../cli/scratch.ts'
import { db } from '../../db.ts'
import { sleep } from './waiting.ts'

export type ProofServer = {
  /** Address of a migrated database. */
  url: string
  /** "fast" shutdown and start. */
  restart: () => Promise<void>
  /** kill -9 of the postmaster and start. */
  crash: () => Promise<void>
  close: () => Promise<void>
}

/** A PostgreSQL of our own as durable as in production: what it said it has committed must outlive a crash. */
export async function openProofServer(): Promise<ProofServer> {
  const dir = await openScratchDir('proof')
  const dataDir = join(dir, 'postgres')
  const options = { dataDir, logFile: join(dir, 'postgres.log'), password: randomPassword() }
  let server = await openServer(options)
  const { port } = server
  const admin = new pg.Client({ connectionString: server.adminUrl('postgres') })
  await admin.connect()
  await admin.query('CREATE DATABASE proof')
  await admin.end()
  const url = server.adminUrl('proof')
  await applyMigrations(url)

  async function startAgain(): Promise<void> {
    server = await openServer({ ...options, preferredPort: port })
    if (server.port !== port) throw new Error('Another program took the port of the database.')
  }
  return {
    url,
    restart: async () => {
      await db.$disconnect()
      await server.stop()
      await startAgain()
    },
    crash: async () => {
      await db.$disconnect()
      const pid = Number((await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0])
      process.kill(pid, 'SIGKILL')
      while (isPidAlive(pid)) await sleep(20)
      await startAgain()
    },
    close: async () => {
      await db.$disconnect()
      await server.stop()
      await closeScratchDir(dir)
    },
  }
}
