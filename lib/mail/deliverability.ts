import { domainToASCII } from 'node:url'
import { isAligned, readDmarc } from './dmarc.ts'
import type { Lookup, MailDns } from './dns.ts'
import { findProvider } from './providers.ts'
import { readSpf } from './spf.ts'

export type Topic = 'mx' | 'spf' | 'dkim' | 'dmarc'

/** A record to add, or to put in the place of the one that is there. */
export type DnsRecord = { name: string; type: 'TXT'; value: string; isInstead: boolean }

export type Check = {
  topic: Topic
  verdict: 'good' | 'advice' | 'missing' | 'unknown'
  /** The sentence that says it, with what fills it in. */
  key: string
  values: Record<string, string | number>
  /** The records that are there. */
  found: string[]
  paste: DnsRecord | null
}

export type DomainReport = { domain: string; addresses: string[]; isLocal: boolean; checks: Check[] }

/** The signature of ours, when there is a key. */
export type OurSignature = { domain: string; selector: string; record: string; isOn: boolean }

type Sending = { host: string; signature: OurSignature | null; dns: MailDns }

/** What the world can read about the domains of these addresses, and what is missing there. */
export async function checkSenders(addresses: string[], sending: Sending): Promise<DomainReport[]> {
  const byDomain = new Map<string, string[]>()
  for (const address of new Set(addresses)) {
    const domain = domainOf(address)
    byDomain.set(domain, [...(byDomain.get(domain) ?? []), address])
  }
  return Promise.all(
    [...byDomain].map(async ([domain, own]) => {
      const isLocal = !isPublic(domain)
      const checks = isLocal ? [] : await checkDomain(domain, sending)
      return { domain, addresses: own, isLocal, checks }
    }),
  )
}

async function checkDomain(domain: string, sending: Sending): Promise<Check[]> {
  return Promise.all([
    checkMx(domain, sending.dns),
    checkSpf(domain, sending),
    checkDkim(domain, sending),
    checkDmarc(domain, sending),
  ])
}

type Said = [verdict: Check['verdict'], key: string]
type More = Partial<Pick<Check, 'values' | 'found' | 'paste'>>

function say(
  topic: Topic,
  [verdict, key]: Said,
  { values = {}, found = [], paste = null }: More = {},
): Check {
  return { topic, verdict, key, values, found, paste }
}

function noAnswer(topic: Topic, { why }: Extract<Lookup<never>, { kind: 'unknown' }>): Check {
  return say(topic, ['unknown', 'unknown'], { values: { why } })
}

async function checkMx(domain: string, dns: MailDns): Promise<Check> {
  const mx = await dns.mx(domain)
  if (mx.kind === 'unknown') return noAnswer('mx', mx)
  // A single dot says that there is no mail here (RFC 7505).
  const records =
    mx.kind === 'found' ? mx.records.filter(({ exchange }) => !['', '.'].includes(exchange)) : []
  const found = records.map(({ priority, exchange }) => `${priority} ${exchange}`)
  return records.length > 0 ? say('mx', ['good', 'mx-found'], { found }) : say('mx', ['advice', 'mx-none'])
}

async function checkSpf(domain: string, { host, dns }: Sending): Promise<Check> {
  const spf = await readSpf(domain, dns)
  const provider = findProvider(host)
  const mechanism = provider?.spf ?? (isPublic(host) ? `a:${host}` : null)
  const record = (value: string, isInstead: boolean): DnsRecord => ({
    name: domain,
    type: 'TXT',
    value,
    isInstead,
  })
  if (spf.kind === 'unknown') return noAnswer('spf', spf)
  if (spf.kind === 'none') {
    const value = ['v=spf1', mechanism ?? 'mx', '~all'].join(' ')
    return say('spf', ['missing', 'spf-none'], { values: { domain }, paste: record(value, false) })
  }
  if (spf.kind === 'several') {
    const value = merged(spf.records)
    const values = { count: spf.records.length }
    return say('spf', ['missing', 'spf-several'], { values, found: spf.records, paste: record(value, true) })
  }
  const found = [spf.record]
  const { wrongTerm: term, brokenAt: name, lookups: count } = spf
  if (term !== null) return say('spf', ['missing', 'spf-wrong'], { values: { term }, found })
  if (name !== null) return say('spf', ['missing', 'spf-broken'], { values: { name }, found })
  if (count > 10) return say('spf', ['missing', 'spf-too-many'], { values: { count }, found })
  const ending = (value: string) => record(`${withoutAll(value)} ~all`, true)
  if (spf.all === '+') {
    return say('spf', ['missing', 'spf-allows-all'], { values: { domain }, found, paste: ending(spf.record) })
  }
  if (mechanism && provider && !spf.reached.includes(mechanism)) {
    const paste = record(withMechanism(spf.record, mechanism), true)
    return say('spf', ['missing', 'spf-missing'], { values: { host, mechanism }, found, paste })
  }
  if (spf.all === null || spf.all === '?') {
    return say('spf', ['advice', 'spf-no-end'], { found, paste: ending(spf.record) })
  }
  const isSure = provider !== null || (mechanism !== null && spf.reached.includes(mechanism))
  return isSure
    ? say('spf', ['good', 'spf-good'], { values: { domain, count }, found })
    : say('spf', ['advice', 'spf-unsure'], { values: { host }, found })
}

function withoutAll(record: string): string {
  return record.replace(/\s+[-+~?]?all(?=\s|$)/gi, '').trim()
}

/** Before the `all`, after which nothing is read. */
function withMechanism(record: string, mechanism: string): string {
  const all = /\s([-~?]?all)(?=\s|$)/i.exec(record)?.[1] ?? '~all'
  const redirect = /\sredirect=\S+/i.test(record)
  return redirect
    ? record.replace(/\s(redirect=)/i, ` ${mechanism} $1`)
    : `${withoutAll(record)} ${mechanism} ${all}`
}

function merged(records: string[]): string {
  const terms = records.flatMap((record) => withoutAll(record).split(/\s+/).slice(1))
  return ['v=spf1', ...new Set(terms), '~all'].join(' ')
}

async function checkDkim(domain: string, { host, signature, dns }: Sending): Promise<Check> {
  if (signature && !isAligned(domain, signature.domain)) {
    return say('dkim', ['advice', 'dkim-elsewhere'], { values: { signed: signature.domain, domain } })
  }
  if (signature) return checkOurs(signature, dns)
  const selector = findProvider(host)?.selector
  if (!selector) return say('dkim', ['advice', 'dkim-unsure'])
  const there = await dns.txt(`${selector}._domainkey.${domain}`)
  if (there.kind === 'unknown') return noAnswer('dkim', there)
  const values = { host, selector }
  return there.kind === 'found' && there.records.some(hasKey)
    ? say('dkim', ['good', 'dkim-provider'], { values, found: there.records })
    : say('dkim', ['missing', 'dkim-provider-missing'], { values })
}

async function checkOurs({ domain, selector, record, isOn }: OurSignature, dns: MailDns): Promise<Check> {
  const name = `${selector}._domainkey.${domain}`
  const seen = await seeDkim({ domain, selector, record }, dns)
  const values = { selector }
  if (seen.kind === 'unknown') return noAnswer('dkim', seen)
  if (seen.kind === 'ours') return say('dkim', ['good', 'dkim-good'], { values, found: seen.records })
  const paste: DnsRecord = { name, type: 'TXT', value: record, isInstead: seen.kind === 'other' }
  if (seen.kind === 'other') {
    return say('dkim', ['missing', 'dkim-not-ours'], { values, found: seen.records, paste })
  }
  return say('dkim', ['missing', isOn ? 'dkim-lost' : 'dkim-missing'], { values, paste })
}

/** Whether the public half of our key stands in the DNS. */
export async function seeDkim(ours: Omit<OurSignature, 'isOn'>, dns: MailDns) {
  const there = await dns.txt(`${ours.selector}._domainkey.${ours.domain}`)
  if (there.kind === 'unknown') return there
  const records = there.kind === 'found' ? there.records.filter(hasKey) : []
  if (records.length === 0) return { kind: 'none' } as const
  const isOurs = records.length === 1 && keyIn(records[0] ?? '') === keyIn(ours.record)
  return { kind: isOurs ? ('ours' as const) : ('other' as const), records }
}

function keyIn(record: string): string {
  return /(?:^|;)\s*p=([^;]*)/.exec(record)?.[1]?.replace(/\s/g, '') ?? ''
}

// An empty key is one that was withdrawn (RFC 6376 3.6.1).
function hasKey(record: string): boolean {
  return keyIn(record) !== ''
}

async function checkDmarc(domain: string, { signature, dns }: Sending): Promise<Check> {
  const dmarc = await readDmarc(domain, dns)
  const first = (isInstead: boolean): DnsRecord => ({
    name: `_dmarc.${domain}`,
    type: 'TXT',
    value: `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`,
    isInstead,
  })
  if (dmarc.kind === 'unknown') return noAnswer('dmarc', dmarc)
  if (dmarc.kind === 'none') return say('dmarc', ['missing', 'dmarc-none'], { paste: first(false) })
  if (dmarc.kind === 'several') {
    return say('dmarc', ['missing', 'dmarc-several'], {
      values: { count: dmarc.records.length },
      found: dmarc.records,
    })
  }
  const found = [dmarc.record]
  if (dmarc.kind === 'wrong') return say('dmarc', ['missing', 'dmarc-wrong'], { found, paste: first(true) })
  const signed = signature?.domain
  if (dmarc.isStrict && signed && signed !== domain && isAligned(domain, signed)) {
    return say('dmarc', ['missing', 'dmarc-strict'], { values: { domain, signed }, found })
  }
  if (dmarc.policy === 'none') return say('dmarc', ['advice', 'dmarc-watch'], { found })
  if (dmarc.percent < 100) {
    return say('dmarc', ['advice', 'dmarc-partial'], { values: { percent: dmarc.percent }, found })
  }
  return say('dmarc', ['good', 'dmarc-good'], { values: { policy: dmarc.policy }, found })
}

function domainOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1)).toLowerCase()
}

function isPublic(host: string): boolean {
  return host.includes('.') && !/(^|\.)(localdomain|local|localhost|internal|lan)$|^[\d.]+$|:/.test(host)
}
