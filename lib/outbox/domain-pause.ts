import { db } from '../db.ts'
import { presentSql } from './clock.ts'

const longestMs = 30 * 60_000

/** The part of an address behind the @, as a pause knows it. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/**
 * Lets the letters to a domain wait, because its server asked for fewer; all workers keep to it. `pauseMs` says how
 * long, by how often in a row; half an hour at most. What comes while it pauses does not make it longer.
 */
export async function pauseDomain(
  domain: string,
  reply: string,
  pauseMs: (times: number) => number | null,
): Promise<void> {
  const before = await db.domainPause.findUnique({ where: { domain } })
  const times = (before?.times ?? 0) + 1
  const ms = Math.min(pauseMs(times) ?? longestMs, longestMs)
  await db.$executeRaw`
    insert into domain_pause (domain, until, times, reply, "updatedAt")
    values (${domain}, ${presentSql()} + ${ms}::float8 * interval '1 millisecond', ${times}, ${reply}, ${presentSql()})
    on conflict (domain) do update
    set until = excluded.until, times = excluded.times, reply = excluded.reply, "updatedAt" = excluded."updatedAt"
    where domain_pause.until <= ${presentSql()}`
}

/** The domain took a letter: the next pause is a short one again. */
export async function forgetPause(domain: string): Promise<void> {
  await db.domainPause.deleteMany({ where: { domain } })
}

/** Domains that were asked to wait for and have taken nothing since. */
export async function listPausedDomains(): Promise<string[]> {
  return (await db.domainPause.findMany({ select: { domain: true } })).map(({ domain }) => domain)
}
