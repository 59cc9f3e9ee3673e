import { type Email, Prisma } from '../../prisma/client/client.ts'
import { db, type Tx } from '../db.ts'
import { presentSql } from './clock.ts'
import { protocol } from './protocol.ts'

/**
 * Asked in the claiming transaction about emails that are about to leave: a reason for each one that must not.
 * Keep it short, it holds row locks.
 */
export type ReleaseCheck = (emails: Email[], tx: Tx) => Promise<Map<string, string>>

export type ClaimOptions = {
  limit: number
  workerId: string
  /** The database's clock, unless told otherwise. */
  now?: Date
  check?: ReleaseCheck
}

/**
 * Takes up to `limit` due emails for this worker, each of them for one worker only. What the check objects to
 * becomes HELD; the rest is SENDING and given back, earliest first. It is committed when this returns, so no
 * transaction is open over the network. A claimed email has not left yet: see handOver.
 */
export async function claimDue(options: ClaimOptions): Promise<{ claimed: Email[]; held: number }> {
  return db.$transaction(async (tx) => {
    const present = presentSql(options.now)
    const emails = await tx.$queryRaw<Email[]>`
      update email
      set state = 'SENDING', "claimedAt" = ${present}, "claimedBy" = ${options.workerId}, "attemptId" = null,
          "updatedAt" = ${present}
      where id = any(array(
        select id from email
        where state = 'SCHEDULED' and "sendAt" <= ${present} and ${isOurs(present)}
        order by "sendAt", id
        for update skip locked
        limit ${options.limit}))
      returning *`
    if (emails.length === 0) return { claimed: [], held: 0 }
    const reasons = (await options.check?.(emails, tx)) ?? new Map<string, string>()
    for (const reason of new Set(reasons.values())) {
      const ids = [...reasons].filter(([, why]) => why === reason).map(([id]) => id)
      await tx.$executeRaw`
        update email
        set state = 'HELD', "heldReason" = ${reason}, "heldById" = null, "heldAt" = ${present},
            "claimedAt" = null, "claimedBy" = null
        where id = any(${ids}) and state = 'SENDING' and "claimedBy" = ${options.workerId}`
    }
    const claimed = emails.filter((email) => !reasons.has(email.id))
    claimed.sort((a, b) => a.sendAt.getTime() - b.sendAt.getTime() || (a.id < b.id ? -1 : 1))
    return { claimed, held: reasons.size }
  })
}

/**
 * Gives back what this worker has claimed and not handed to the mail server: all of it, or of these ids.
 * Returns how many.
 */
export async function returnClaimed(workerId: string, ids?: string[]): Promise<number> {
  return db.$executeRaw`
    update email
    set state = 'SCHEDULED', "claimedAt" = null, "claimedBy" = null, "updatedAt" = ${presentSql()}
    where state = 'SENDING' and "claimedBy" = ${workerId} and "attemptId" is null
      and ${ids ? Prisma.sql`id = any(${ids})` : Prisma.sql`true`}`
}

/** Milliseconds until the next email is due: 0 or less when one is, null when none waits. */
export async function timeUntilDue(now?: Date): Promise<number | null> {
  const [row] = await db.$queryRaw<{ wait: number | null }[]>`
    select (extract(epoch from (min("sendAt") - ${presentSql(now)})) * 1000)::float8 as wait
    from email where state = 'SCHEDULED' and ${isOurs(presentSql(now))}`
  return row?.wait ?? null
}

/** What this version knows to send, to domains that did not ask for a pause. */
function isOurs(present: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`protocol <= ${protocol} and not exists (
    select 1 from domain_pause p
    where p.domain = lower(split_part(email."toAddress", '@', 2)) and p.until > ${present})`
}
