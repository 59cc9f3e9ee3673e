import type { MailDns } from './dns.ts'

export type DmarcReading =
  | { kind: 'unknown'; why: 'timeout' | 'failed' }
  | { kind: 'none' }
  | { kind: 'several'; records: string[] }
  | { kind: 'wrong'; record: string }
  | {
      kind: 'one'
      record: string
      /** Where it stands: the domain itself, or the one above whose rule it inherits. */
      at: string
      policy: 'none' | 'quarantine' | 'reject'
      percent: number
      /** The signature must be exactly in the domain's name (adkim=s). */
      isStrict: boolean
    }

/** The DMARC rule that holds for a domain: its own, or that of a domain above it (RFC 7489 6.6.3). */
export async function readDmarc(domain: string, dns: MailDns): Promise<DmarcReading> {
  for (const at of selfAndAbove(domain)) {
    const found = await dns.txt(`_dmarc.${at}`)
    if (found.kind === 'unknown') return found
    const records = found.kind === 'found' ? found.records.filter((text) => /^v=DMARC1\b/i.test(text)) : []
    const [record, ...more] = records
    if (more.length > 0) return { kind: 'several', records }
    if (record !== undefined) return read(record, { domain, at })
  }
  return { kind: 'none' }
}

/** Whether a signature in the name of `signed` counts for a sender at `domain`: the same, or one above the other. */
export function isAligned(domain: string, signed: string, isStrict = false): boolean {
  if (domain === signed) return true
  return !isStrict && (domain.endsWith(`.${signed}`) || signed.endsWith(`.${domain}`))
}

function read(record: string, { domain, at }: { domain: string; at: string }): DmarcReading {
  const tags = new Map(
    record.split(';').map((tag) => {
      const [name = '', ...value] = tag.split('=')
      return [name.trim().toLowerCase(), value.join('=').trim().toLowerCase()] as const
    }),
  )
  const policy = (at !== domain && tags.get('sp')) || tags.get('p')
  if (policy !== 'none' && policy !== 'quarantine' && policy !== 'reject') return { kind: 'wrong', record }
  const percent = Number(tags.get('pct') ?? 100)
  return {
    kind: 'one',
    record,
    at,
    policy,
    percent: Number.isInteger(percent) && percent >= 0 && percent <= 100 ? percent : 100,
    isStrict: tags.get('adkim') === 's',
  }
}

// Down to two labels: above that are the registries.
function selfAndAbove(domain: string): string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'))
}
