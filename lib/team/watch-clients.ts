import { type IncomingMessage, Server } from 'node:http'
import { env } from '../env.ts'
import { clientAddress, clientHeader } from './client-address.ts'

// Shared by the copies of this module that Next bundles into its parts of one process.
const held = globalThis as unknown as { tactWatchesClients?: boolean }

/**
 * Writes on each request of this process where it comes from. Next itself believes an X-Forwarded-For that
 * the client sends and hides the socket from pages, hence the step in front of it.
 */
export function watchClients(): void {
  if (held.tactWatchesClients) return
  held.tactWatchesClients = true
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string | symbol, ...args: unknown[]): boolean {
    if (event === 'request') stamp(args[0] as IncomingMessage)
    return emit.apply(this, [event, ...args] as Parameters<typeof emit>)
  } as typeof emit
}

/** The address that `watchClients` wrote; null where it does not watch, whatever the headers say. */
export function readClientAddress(headers: Headers | undefined): string | null {
  return held.tactWatchesClients ? (headers?.get(clientHeader) ?? null) : null
}

function stamp(request: IncomingMessage): void {
  delete request.headers[clientHeader]
  const forwarded = request.headers['x-forwarded-for']
  const address = clientAddress({
    socketAddress: request.socket.remoteAddress,
    forwardedFor: Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    trustedProxies: env().TRUSTED_PROXIES,
  })
  if (address) request.headers[clientHeader] = address
}
