import { Prisma } from '../../prisma/client/client.ts'
import { markBounced } from '../candidates/emails.ts'
import type { EventKind } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { presentSql } from '../outbox/clock.ts'
import { type HandOver, handOverSql, type Settlement, settleSql } from '../outbox/settle.ts'
import { sendNotices } from '../rejections/notices.ts'
import { factsOf, log } from './log.ts'
import { runNamed } from './wire.ts'

const told = {
  SENT: 'rejection.sent',
  FAILED: 'rejection.failed',
  UNCONFIRMED: 'rejection.unconfirmed',
} satisfies Record<string, EventKind>

/**
 * Settles finished attempts, writes their timeline and begins new ones: one statement, so one commit and one
 * way to the database and back for what five connections finished meanwhile. That is why the timeline is written
 * in SQL here and nowhere else. May be repeated after a lost answer. Returns the ids begun: only these may be sent.
 */
export async function exchange(
  workerId: string,
  settlements: Settlement[],
  started: HandOver[],
): Promise<Set<string>> {
  const statement = Prisma.sql`
    with settled as (${settleSql(settlements)}),
    told as (${tellSql(Prisma.sql`settled`)}),
    handed as (${handOverSql(workerId, started)})
    select id from handed`
  const bounced = settlements.filter(({ failure }) => failure === 'address')
  const begun =
    bounced.length === 0
      ? await runNamed<{ id: string }>('exchange', statement)
      : await db.$transaction(async (tx) => {
          const rows = await tx.$queryRaw<{ id: string }[]>(statement)
          for (const { id, reply } of bounced) await markAddress(tx, id, reply ?? '')
          return rows
        })
  const toVerify = settlements.filter(({ outcome }) => outcome === 'failed' || outcome === 'unconfirmed')
  // Beside the sending, not in its way.
  void tellOwners(toVerify.map(({ id }) => id))
  return new Set(begun.map((row) => row.id))
}

/** Tells the owners of letters that a person must look at. A notice that cannot be written is only logged. */
export async function tellOwners(emailIds: string[]): Promise<void> {
  if (emailIds.length === 0) return
  await db
    .$transaction(async (tx) => {
      const letters = await tx.rejection.findMany({
        where: { emailId: { in: emailIds }, email: { state: { in: ['FAILED', 'UNCONFIRMED'] } } },
        select: { ownerId: true },
      })
      const owners = letters.map(({ ownerId }) => ownerId)
      await sendNotices(tx, 'to-verify', owners)
    })
    .catch((error: unknown) => log('notice-failed', factsOf(error)))
}

/** A server said that there is no such address: the next letter to it does not leave before a person looked. */
async function markAddress(tx: Tx, emailId: string, reply: string): Promise<void> {
  const where = { id: emailId, state: 'FAILED', kind: 'LETTER', serverReply: reply } as const
  const email = await tx.email.findFirst({ where, select: { toAddress: true } })
  if (email) await markBounced(tx, email.toAddress, reply)
}

/** The timeline of letters whose outcome nobody will learn. */
export async function tellUnconfirmed(tx: Tx, emailIds: string[]): Promise<void> {
  if (emailIds.length === 0) return
  const source = Prisma.sql`(select id, state from email where id = any(${emailIds})) as s`
  await tx.$executeRaw(tellSql(source))
}

// `source` has id and state of emails; those without a rejection have no timeline.
function tellSql(source: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    insert into event (id, at, kind, "candidateId", "applicationId", "jobId", "rejectionId", "emailId", data)
    select gen_random_uuid()::text, ${presentSql()},
      case x.state
        when 'SENT' then ${told.SENT} when 'FAILED' then ${told.FAILED} else ${told.UNCONFIRMED}
      end,
      a."candidateId", a.id, a."jobId", r.id, x.id, '{}'::jsonb
    from (select * from ${source}) as x
    join rejection r on r."emailId" = x.id
    join application a on a.id = r."applicationId"
    where x.state in ('SENT', 'FAILED', 'UNCONFIRMED')`
}
