import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Check, checkSenders, type OurSignature, type Topic } from './deliverability.ts'
import { isAligned } from './dmarc.ts'
import { type MailDns, systemDns } from './dns.ts'
import { readSpf } from './spf.ts'

const domain = 'societe.example'

/** A DNS that knows these TXT records, and a mail server for the domain; names in `down` do not answer. */
function dnsOf(txt: Record<string, string[]>, down: string[] = []): MailDns {
  return {
    txt: async (name) => {
      if (down.includes(name)) return { kind: 'unknown', why: 'timeout' }
      const records = txt[name]
      return records ? { kind: 'found', records } : { kind: 'none' }
    },
    mx: async (name) =>
      name === domain && !down.includes(name)
        ? { kind: 'found', records: [{ exchange: 'mx.societe.example', priority: 10 }] }
        : { kind: 'none' },
  }
}

type Asked = { host?: string; signature?: OurSignature | null; down?: string[]; address?: string }

async function check(topic: Topic, txt: Record<string, string[]>, asked: Asked = {}): Promise<Check> {
  const { host = 'smtp.gmail.com', signature = null, down, address = `rh@${domain}` } = asked
  const [report] = await checkSenders([address], { host, signature, dns: dnsOf(txt, down) })
  const found = report?.checks.find((one) => one.topic === topic)
  if (!found) throw new Error('No such check.')
  return found
}

describe('SPF', () => {
  const google = { '_spf.google.com': ['v=spf1 ip4:192.0.2.0/24 ~all'] }
  const many = Array.from({ length: 11 }, (_, i) => `include:i${i}.example`).join(' ')
  const each = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`i${i}.example`, ['v=spf1 -all']]))

  test.each<[string, string[] | null, string, string | null]>([
    ['none', null, 'spf-none', 'v=spf1 include:_spf.google.com ~all'],
    ['in order', ['v=spf1 include:_spf.google.com -all'], 'spf-good', null],
    ['beside other records', ['v=spf1 include:_spf.google.com -all', 'site=1'], 'spf-good', null],
    ['of somebody else', ['v=spf1 mx -all'], 'spf-missing', 'v=spf1 mx include:_spf.google.com -all'],
    [
      'several',
      ['v=spf1 mx -all', 'v=spf1 include:_spf.google.com mx ~all'],
      'spf-several',
      'v=spf1 mx include:_spf.google.com ~all',
    ],
    ['+all', ['v=spf1 mx +all'], 'spf-allows-all', 'v=spf1 mx ~all'],
    ['all without a sign', ['v=spf1 mx all'], 'spf-allows-all', 'v=spf1 mx ~all'],
    ['no end', ['v=spf1 include:_spf.google.com'], 'spf-no-end', 'v=spf1 include:_spf.google.com ~all'],
    ['a broken include', ['v=spf1 include:gone.example -all'], 'spf-broken', null],
    ['nonsense', ['v=spf1 includes:_spf.google.com -all'], 'spf-wrong', null],
    ['eleven lookups', [`v=spf1 ${many} -all`], 'spf-too-many', null],
  ])('%s', async (_, own, key, paste) => {
    const found = await check('spf', { ...google, ...each, ...(own && { [domain]: own }) })
    expect([found.key, found.paste?.value ?? null]).toEqual([key, paste])
  })

  test('an unknown server is not judged from afar, and one that is named is', async () => {
    const txt = { [domain]: ['v=spf1 a:smtp.ailleurs.example mx -all'] }
    expect((await check('spf', txt, { host: 'smtp.ailleurs.example' })).key).toBe('spf-good')
    expect((await check('spf', txt, { host: 'smtp.autre.example' })).key).toBe('spf-unsure')
  })

  test('counts what a receiver asks, through includes and redirects, and survives a circle', async () => {
    const dns = dnsOf({
      [domain]: ['v=spf1 a mx include:un.example redirect=deux.example'],
      'un.example': ['v=spf1 exists:%{i}.un.example include:societe.example -all'],
      'deux.example': ['v=spf1 include:un.example ?all'],
    })
    const spf = await readSpf(domain, dns)
    expect(spf).toMatchObject({ kind: 'one', lookups: 7, all: '?', brokenAt: null })
  })

  test('whatever stands there, it is read and nothing breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const found = await check('spf', { ...google, [domain]: [`v=spf1 ${text}`] })
        expect(found.key).toMatch(/^spf-/)
        const value = found.paste?.value
        if (value) expect(value).toMatch(/^v=spf1 /)
      }),
    )
  })
})

describe('DKIM', () => {
  const ours = { domain, selector: 'tact', record: 'v=DKIM1; k=rsa; p=abc', isOn: true }
  const name = `tact._domainkey.${domain}`
  test.each<[string[] | null, boolean, string]>([
    [['v=DKIM1; k=rsa; p=abc'], true, 'dkim-good'],
    [['v=DKIM1;k=rsa;p=a b c'], true, 'dkim-good'],
    [['v=DKIM1; k=rsa; p=autre'], true, 'dkim-not-ours'],
    [['v=DKIM1; k=rsa; p='], true, 'dkim-lost'],
    [null, true, 'dkim-lost'],
    [null, false, 'dkim-missing'],
  ])('ours, with %j there, signing %s: %s', async (there, isOn, key) => {
    const found = await check('dkim', there ? { [name]: there } : {}, { signature: { ...ours, isOn } })
    expect(found.key).toBe(key)
    if (key !== 'dkim-good') expect(found.paste).toMatchObject({ name, value: ours.record })
  })

  test('that of the provider', async () => {
    expect((await check('dkim', {})).key).toBe('dkim-provider-missing')
    const there = { [`google._domainkey.${domain}`]: ['v=DKIM1; k=rsa; p=xyz'] }
    expect((await check('dkim', there)).key).toBe('dkim-provider')
    expect((await check('dkim', {}, { host: 'relais.interne.example' })).key).toBe('dkim-unsure')
  })

  test('a signature in another name does not count', async () => {
    const found = await check('dkim', {}, { signature: { ...ours, domain: 'autre.example' } })
    expect(found).toMatchObject({ key: 'dkim-elsewhere', values: { signed: 'autre.example', domain } })
  })
})

describe('DMARC', () => {
  test.each<[string[] | null, string]>([
    [null, 'dmarc-none'],
    [['v=DMARC1; p=none; rua=mailto:a@societe.example'], 'dmarc-watch'],
    [['v=DMARC1; p=quarantine'], 'dmarc-good'],
    [['v=DMARC1; p=reject; pct=100'], 'dmarc-good'],
    [['v=DMARC1; p=reject; pct=20'], 'dmarc-partial'],
    [['v=DMARC1; rua=mailto:a@societe.example'], 'dmarc-wrong'],
    [['v=DMARC1; p=rejeter'], 'dmarc-wrong'],
    [['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'dmarc-several'],
  ])('%j: %s', async (there, key) => {
    expect((await check('dmarc', there ? { [`_dmarc.${domain}`]: there } : {})).key).toBe(key)
  })

  test('a domain below inherits the rule, with its own part', async () => {
    const txt = { [`_dmarc.${domain}`]: ['v=DMARC1; p=reject; sp=none'] }
    expect((await check('dmarc', txt, { address: `rh@lyon.${domain}` })).key).toBe('dmarc-watch')
    expect((await check('dmarc', txt)).key).toBe('dmarc-good')
  })

  test('strict alignment wants the very same name', async () => {
    const signature = { domain, selector: 'tact', record: 'p=a', isOn: true }
    const txt = { [`_dmarc.${domain}`]: ['v=DMARC1; p=reject; adkim=s'] }
    expect((await check('dmarc', txt, { signature, address: `rh@lyon.${domain}` })).key).toBe('dmarc-strict')
    expect((await check('dmarc', txt, { signature })).key).toBe('dmarc-good')
    expect(isAligned('lyon.societe.example', domain)).toBe(true)
    expect(isAligned('asociete.example', domain)).toBe(false)
  })
})

test('silence is told from absence', async () => {
  for (const [topic, name] of [
    ['spf', domain],
    ['dmarc', `_dmarc.${domain}`],
    ['dkim', `google._domainkey.${domain}`],
  ] as const) {
    expect(await check(topic, {}, { down: [name] })).toMatchObject({
      verdict: 'unknown',
      values: { why: 'timeout' },
    })
  }
  const nobody = systemDns({ servers: ['127.0.0.1:1'], timeoutMs: 200 })
  expect((await nobody.txt(domain)).kind).toBe('unknown')
  expect((await nobody.mx(domain)).kind).toBe('unknown')
})

test('a domain that is not public is said to be so, and nothing is asked', async () => {
  const dns: MailDns = {
    txt: () => Promise.reject(new Error('asked')),
    mx: () => Promise.reject(new Error('asked')),
  }
  const reports = await checkSenders(
    ['tact@localhost.localdomain', 'tact@tact.localdomain', 'rh@localhost.localdomain'],
    { host: 'x', signature: null, dns },
  )
  expect(reports.map(({ domain: one, isLocal, checks }) => [one, isLocal, checks.length])).toEqual([
    ['localhost.localdomain', true, 0],
    ['tact.localdomain', true, 0],
  ])
})
