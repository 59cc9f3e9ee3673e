import { connect, createServer } from 'node:net'

/** The preferred port if nobody listens on it, else one that the system gives. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await isFree(preferred))) return preferred
  return listen(0, '127.0.0.1')
}

/** The first port from `from` on that is free on `host`. Throws when twenty in a row are taken. */
export async function nextFreePort(from: number, host: string): Promise<number> {
  for (let port = from; port < from + 20; port++) if (await isFree(port, host)) return port
  throw new Error(`Ports ${from} to ${from + 19} are all taken.`)
}

/** Both kinds of loopback are asked: "localhost" may lead a browser to either. */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  try {
    await listen(port, host)
  } catch {
    return false
  }
  if (host !== '127.0.0.1') return true
  return listen(port, '::1').then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'EADDRINUSE',
  )
}

/** Whether something listens on this port of this machine. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const settle = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => settle(true)).once('error', () => settle(false))
  })
}

/** Whether a web server answers at all; what it answers is not asked. */
export async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    await response.body?.cancel()
    return true
  } catch {
    return false
  }
}

function listen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
