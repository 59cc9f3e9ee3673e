import type { MailDns } from './dns.ts'

export type SpfReading =
  | { kind: 'unknown'; why: 'timeout' | 'failed' }
  | { kind: 'none' }
  | { kind: 'several'; records: string[] }
  | {
      kind: 'one'
      record: string
      /** Questions that a receiver must ask; more than 10 and it ignores the record (RFC 7208 4.6.4). */
      lookups: number
      /** Every mechanism that is reached, without its sign: `include:_spf.example`, `mx`. */
      reached: string[]
      /** What the record says of all others: `-`, `~`, `?`, `+`, or null when it says nothing. */
      all: '-' | '~' | '?' | '+' | null
      /** A name that is referred to and has no record of its own. */
      brokenAt: string | null
      wrongTerm: string | null
    }

const most = 10
const mechanism = /^([-+~?]?)(all|include|a|mx|ptr|ip4|ip6|exists)(?=[:/]|$)(.*)$/i
const modifier = /^(redirect|exp|[a-z][a-z0-9._-]*)=(.*)$/i

/** Reads the SPF record of a domain and all that it refers to (RFC 7208), as far as a receiver would. */
export async function readSpf(domain: string, dns: MailDns): Promise<SpfReading> {
  const own = await spfRecords(domain, dns)
  if (own.kind !== 'found') return own
  const [record = '', ...more] = own.records
  if (more.length > 0) return { kind: 'several', records: own.records }
  const walk: Walk = {
    dns,
    seen: new Set([domain]),
    lookups: 0,
    reached: [],
    brokenAt: null,
    wrongTerm: null,
  }
  const all = await follow(record, walk)
  const { lookups, reached, brokenAt, wrongTerm } = walk
  return { kind: 'one', record, lookups, reached, all, brokenAt, wrongTerm }
}

type Walk = {
  dns: MailDns
  seen: Set<string>
  lookups: number
  reached: string[]
  brokenAt: string | null
  wrongTerm: string | null
}
type All = '-' | '~' | '?' | '+' | null

async function follow(record: string, walk: Walk): Promise<All> {
  let all: All = null
  let redirect: string | null = null
  for (const term of record.split(/\s+/).slice(1)) {
    if (term === '') continue
    const [, sign = '', name = '', rest = ''] = mechanism.exec(term) ?? []
    if (name === '') {
      const [, key = '', value = ''] = modifier.exec(term) ?? []
      if (key === '') walk.wrongTerm ??= term
      if (key.toLowerCase() === 'redirect') redirect = value
      continue
    }
    const kind = name.toLowerCase()
    walk.reached.push(`${kind}${rest.toLowerCase()}`)
    if (kind === 'all') all = (sign || '+') as All
    if (!['include', 'a', 'mx', 'ptr', 'exists'].includes(kind)) continue
    walk.lookups += 1
    if (kind === 'include') await refer(rest.slice(1), walk)
  }
  if (all !== null || redirect === null) return all
  walk.lookups += 1
  return refer(redirect, walk)
}

async function refer(name: string, walk: Walk): Promise<All> {
  const target = name.toLowerCase().replace(/\.$/, '')
  // A macro depends on the letter; a receiver that has asked ten times asks no more.
  if (target.includes('%') || walk.seen.has(target) || walk.lookups > most * 2) return null
  walk.seen.add(target)
  const found = await spfRecords(target, walk.dns)
  if (found.kind === 'unknown') return null
  const [record] = found.kind === 'found' ? found.records : []
  if (record === undefined) {
    walk.brokenAt ??= target
    return null
  }
  return follow(record, walk)
}

async function spfRecords(name: string, dns: MailDns) {
  const found = await dns.txt(name)
  if (found.kind !== 'found') return found
  const records = found.records.filter((text) => /^v=spf1(\s|$)/i.test(text))
  return records.length > 0 ? ({ kind: 'found', records } as const) : ({ kind: 'none' } as const)
}
