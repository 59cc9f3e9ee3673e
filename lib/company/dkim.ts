import { recordEvent } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { env } from '../env.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { checkSenders, type DomainReport, type OurSignature, seeDkim } from '../mail/deliverability.ts'
import { dkimRecord, newDkimKey } from '../mail/dkim.ts'
import { type MailDns, systemDns } from '../mail/dns.ts'
import { seal, unseal } from '../mail/secret.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { NewDkim } from './mail-schema.ts'

/** Makes a pair of keys. Nothing is signed before the public half has been seen in the DNS. */
export async function makeDkimKey(actor: Actor, input: NewDkim): Promise<Outcome<null, 'no-server'>> {
  requirePermission(actor, 'company.write')
  const dkimKey = seal(await newDkimKey(), env().APP_SECRET)
  const { domain: dkimDomain, selector: dkimSelector } = input
  return write(actor, { dkimDomain, dkimSelector, dkimKey, dkimVerifiedAt: null })
}

/** Looks the public half up; letters are signed from then on. */
export async function verifyDkimKey(
  actor: Actor,
  dns: MailDns = systemDns(),
): Promise<Outcome<null, 'no-server' | 'not-visible' | 'other-key' | 'no-answer'>> {
  requirePermission(actor, 'company.write')
  const ours = await findSignature()
  if (!ours) return refused('no-server')
  const seen = await seeDkim(ours, dns)
  if (seen.kind === 'unknown') return refused('no-answer')
  if (seen.kind === 'none') return refused('not-visible')
  if (seen.kind === 'other') return refused('other-key')
  return write(actor, { dkimVerifiedAt: new Date() })
}

/** Signs no more, and forgets the key. */
export async function stopDkim(actor: Actor): Promise<Outcome<null, 'no-server'>> {
  requirePermission(actor, 'company.write')
  return write(actor, { dkimDomain: null, dkimSelector: null, dkimKey: null, dkimVerifiedAt: null })
}

type Columns = {
  dkimDomain?: string | null
  dkimSelector?: string | null
  dkimKey?: string | null
  dkimVerifiedAt: Date | null
}

async function write(actor: Actor, data: Columns): Promise<Outcome<null, 'no-server'>> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.mailServer.updateMany({ data })
    if (count === 0) return refused('no-server')
    await recordEvent(tx, actor, { kind: 'company.edited', data: { part: 'mail' } })
    return done(null)
  })
}

/** Our signature as the world should find it; null without a key, or when APP_SECRET is another one. */
export async function findSignature(): Promise<OurSignature | null> {
  const row = await db.mailServer.findUnique({ where: { id: 1 } })
  const { dkimDomain: domain, dkimSelector: selector, dkimKey, dkimVerifiedAt } = row ?? {}
  const key = dkimKey ? unseal(dkimKey, env().APP_SECRET) : null
  if (!domain || !selector || !key) return null
  return { domain, selector, record: dkimRecord(key), isOn: Boolean(dkimVerifiedAt) }
}

/** What the DNS says of every address that letters may come from. Asks the network; seconds at worst. */
export async function reportSenders(
  addresses: string[],
  { host, dns = systemDns() }: { host: string; dns?: MailDns },
): Promise<DomainReport[]> {
  return checkSenders(addresses, { host, signature: await findSignature(), dns })
}
