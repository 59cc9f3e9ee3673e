import { isIP } from 'node:net'

/** Set by us on each request (instrumentation.ts), over whatever the browser sent under this name. */
export const clientHeader = 'x-tact-client'

type Connection = {
  socketAddress: string | undefined
  forwardedFor: string | undefined
  /** How many reverse proxies of ours stand in front; each appends the address it saw. */
  trustedProxies: number
}

/**
 * Where a request comes from; null when it cannot be known. X-Forwarded-For is written by the client up to
 * the entries that our own proxies append, so it is read from its end, and not at all without a proxy.
 */
export function clientAddress({ socketAddress, forwardedFor, trustedProxies }: Connection): string | null {
  if (trustedProxies === 0) return plainAddress(socketAddress)
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  return plainAddress(hops.at(-trustedProxies))
}

/** One key for all addresses of a household: the first 64 bits of IPv6; IPv4 whole. */
export function clientNetwork(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

function plainAddress(address: string | undefined): string | null {
  const bare = address?.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '') ?? ''
  return isIP(bare) ? bare.toLowerCase() : null
}
