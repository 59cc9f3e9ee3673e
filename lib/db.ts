import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../prisma/client/client.ts'

export type Db = PrismaClient
/** What works inside and outside a transaction. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

// Next's development server loads this file again on each change; one pool is enough.
const held = globalThis as unknown as { tactDb?: PrismaClient }

/** The database of this process, opened on first use with DATABASE_URL. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, key) {
    held.tactDb ??= connect(process.env.DATABASE_URL)
    const value = Reflect.get(held.tactDb, key)
    return typeof value === 'function' ? value.bind(held.tactDb) : value
  },
})

/** Whether the database answers a question within three seconds. */
export async function isDatabaseReachable(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 3_000, false).unref())
  const asked = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late])
}

/** A client of its own, for a process that needs another pool. `poolSize` connections at most. */
export function connect(databaseUrl: string | undefined, poolSize = 10): PrismaClient {
  if (!databaseUrl) throw new Error('DATABASE_URL is not set.')
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseUrl,
      max: poolSize,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    }),
  })
}
