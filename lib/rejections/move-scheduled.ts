import { z } from 'zod'
import type { Company, Prisma } from '../../prisma/client/client.ts'
import { recordEvents } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { done, type Outcome } from '../errors.ts'
import { moveEmails } from '../outbox/move.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { departureSelect, letterDeparture } from './departure.ts'
import { movedTo, type Waiting } from './move-rules.ts'

export const moveScheduledSchema = z.object({ how: z.enum(['outside', 'all']) })
export type MoveScheduled = z.infer<typeof moveScheduledSchema>

/** Letters that wait to leave, and how many another policy would move. */
export type Affected = {
  /** Those that no longer leave in the hours and days of the policy. */
  outside: number
  /** Those that would leave at another time. */
  different: number
  /** Those whose time a person chose; they are never moved. */
  chosen: number
  /** More letters wait than were looked at. */
  hasMore: boolean
}

const pageSize = 500
// Enough to decide by; a count of all would keep the admin waiting.
const mostCounted = 2_000

/** What the policy that holds now would change in letters that are scheduled already. Nothing is moved. */
export async function countAffected(actor: Actor, now = new Date()): Promise<Affected> {
  requirePermission(actor, 'company.write')
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const counts: Affected = { outside: 0, different: 0, chosen: 0, hasMore: false }
  let seen = 0
  for await (const page of waitingPages(company, now)) {
    if (seen >= mostCounted) return { ...counts, hasMore: true }
    for (const { waiting } of page) {
      if (waiting.departAt) counts.chosen++
      if (movedTo(waiting, 'outside', now)) counts.outside++
      if (movedTo(waiting, 'all', now)) counts.different++
    }
    seen += page.length
  }
  return counts
}

/**
 * Moves letters that are scheduled to where the policy puts them now: only those outside its hours, or all. Never
 * those whose time a person chose, never to earlier than a minute from now. Each page of 500 is a transaction of
 * its own; what left, was held or was moved meanwhile stays as it is.
 */
export async function moveScheduled(
  actor: Actor,
  { how }: MoveScheduled,
  now = new Date(),
): Promise<Outcome<{ moved: number }>> {
  requirePermission(actor, 'company.write')
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  let moved = 0
  for await (const page of waitingPages(company, now)) {
    const moves = page.flatMap(({ row, waiting }) => {
      const sendAt = movedTo(waiting, how, now)
      return sendAt ? [{ id: row.email.id, was: waiting.sendAt, sendAt, row, kind: waiting.asked.kind }] : []
    })
    moved += await db.$transaction(async (tx) => {
      const won = await moveEmails(tx, moves)
      await recordEvents(
        tx,
        actor,
        moves
          .filter(({ id }) => won.has(id))
          .map(({ row, sendAt, kind }) => ({
            kind: 'rejection.rescheduled',
            candidateId: row.application.candidateId,
            applicationId: row.applicationId,
            jobId: row.application.jobId,
            rejectionId: row.id,
            emailId: row.email.id,
            data: { sendAt: sendAt.toISOString(), departure: kind, by: 'policy' },
          })),
      )
      return won.size
    })
  }
  return done({ moved })
}

const waitingSelect = (now: Date) => {
  const select = departureSelect(now)
  return {
    ...select,
    id: true,
    departAt: true,
    approvedAt: true,
    email: { select: { id: true, sendAt: true } },
    application: { select: { ...select.application.select, candidateId: true, jobId: true } },
  } satisfies Prisma.RejectionSelect
}
type Row = Prisma.RejectionGetPayload<{ select: ReturnType<typeof waitingSelect> }>
type Waits = Row & { email: NonNullable<Row['email']> }

/** The letters that wait, 500 at a time, by id: what is moved meanwhile is neither skipped nor met twice. */
async function* waitingPages(company: Company, now: Date) {
  for (let after = ''; ; ) {
    const rows = await db.rejection.findMany({
      where: { id: { gt: after }, cancelledAt: null, email: { state: 'SCHEDULED' } },
      orderBy: { id: 'asc' },
      take: pageSize,
      select: waitingSelect(now),
    })
    const asked = await lastAsked(rows.map(({ id }) => id))
    yield rows
      .filter((row): row is Waits => row.email !== null)
      .map((row) => ({ row, waiting: waitingOf(row, { asked: asked.get(row.id), company, now }) }))
    after = rows.at(-1)?.id ?? ''
    if (rows.length < pageSize) return
  }
}

type Asked = { kind: string; departure?: string; at: Date }

function waitingOf(row: Waits, around: { asked?: Asked; company: Company; now: Date }): Waiting {
  const { asked, company, now } = around
  const { sendAt } = row.email
  // Before this was written down, a departure was changed to a time that a person chose.
  const isChosen = asked !== undefined && asked.kind !== 'rejection.approved' && !asked.departure
  const at = asked && asked.kind !== 'rejection.approved' ? asked.at : (row.approvedAt ?? now)
  return {
    sendAt,
    departAt: isChosen ? sendAt : row.departAt,
    asked: { kind: asked?.departure === 'next' ? 'next' : 'policy', at },
    letter: letterDeparture(company, row),
  }
}

/** What was last asked for each of these letters. A move by a policy keeps the instant that it counts from. */
async function lastAsked(rejectionIds: string[]): Promise<Map<string, Asked>> {
  const events = await db.event.findMany({
    where: {
      rejectionId: { in: rejectionIds },
      kind: { in: ['rejection.approved', 'rejection.rescheduled', 'rejection.released'] },
    },
    orderBy: { at: 'asc' },
    select: { rejectionId: true, kind: true, at: true, data: true },
  })
  const asked = new Map<string, Asked>()
  for (const { rejectionId, kind, at, data } of events) {
    const { departure, by } = data as { departure?: string; by?: string }
    if (rejectionId && by !== 'policy') asked.set(rejectionId, { kind, departure, at })
  }
  return asked
}
