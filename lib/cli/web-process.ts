import { hostname } from 'node:os'
import { join } from 'node:path'
import { Failure } from './failure.ts'
import { root } from './paths.ts'
import { isFree, nextFreePort } from './ports.ts'
import { tellWords } from './steps.ts'

export type Place = {
  host: string
  port: number
  /** What people type. */
  address: string
  /** Where this machine asks whether it is up. */
  checkAt: string
}

const usualPort = 3000
const loopback = new Set(['127.0.0.1', 'localhost', '::1'])
const everywhere = new Set(['0.0.0.0', '::'])

/** The port asked for, or else 3000, or else the next free one, which is then said. */
export async function choosePlace({ host, port }: { host: string; port?: number }): Promise<Place> {
  if (port !== undefined && !(await isFree(port, host))) throw new Failure('portTaken', { port, host })
  const chosen = port ?? (await nextFreePort(usualPort, host))
  if (port === undefined && chosen !== usualPort) tellWords('nextPort', { taken: usualPort, port: chosen })
  const name = loopback.has(host) ? 'localhost' : everywhere.has(host) ? hostname() : host
  const checkAt = `http://${everywhere.has(host) || loopback.has(host) ? 'localhost' : host}:${chosen}/`
  return { host, port: chosen, address: `http://${name}:${chosen}`, checkAt }
}

export function webCommand({ host, port }: Place, dev = false): string[] {
  const next = join(root, 'node_modules/next/dist/bin/next')
  return [process.execPath, next, dev ? 'dev' : 'start', '-H', host, '-p', String(port)]
}
