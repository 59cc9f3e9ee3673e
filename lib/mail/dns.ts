import { Resolver } from 'node:dns/promises'

/** What a question to the DNS brought. Silence is not the same as "there is none". */
export type Lookup<Record> =
  | { kind: 'found'; records: Record[] }
  | { kind: 'none' }
  | { kind: 'unknown'; why: 'timeout' | 'failed' }

export type MailDns = {
  /** TXT records, their strings put together. */
  txt: (name: string) => Promise<Lookup<string>>
  mx: (name: string) => Promise<Lookup<{ exchange: string; priority: number }>>
}

/** The name servers of this machine. */
export function systemDns(options: { timeoutMs?: number; servers?: string[] } = {}): MailDns {
  const resolver = new Resolver({ timeout: options.timeoutMs ?? 2_500, tries: 2 })
  if (options.servers) resolver.setServers(options.servers)
  return {
    txt: (name) => ask(async () => (await resolver.resolveTxt(name)).map((strings) => strings.join(''))),
    mx: (name) => ask(() => resolver.resolveMx(name)),
  }
}

async function ask<Record>(question: () => Promise<Record[]>): Promise<Lookup<Record>> {
  try {
    const records = await question()
    return records.length > 0 ? { kind: 'found', records } : { kind: 'none' }
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? '')
    if (['ENODATA', 'ENOTFOUND', 'EBADNAME'].includes(code)) return { kind: 'none' }
    return { kind: 'unknown', why: code === 'ETIMEOUT' ? 'timeout' : 'failed' }
  }
}
