import { recordEvents } from '../candidates/timeline.ts'
import type { Tx } from '../db.ts'
import { presentSql } from '../outbox/clock.ts'
import type { Actor } from '../team/actor.ts'

type CalledOff = { rejectionId: string; applicationId: string; candidateId: string; jobId: string }

/** Who is refused is not interviewed any more: their interviews to come are cancelled, and remember for which refusal. */
export async function callOffInterviews(
  tx: Tx,
  actor: Actor,
  { rejectionIds, now }: { rejectionIds: string[]; now: Date },
): Promise<void> {
  if (rejectionIds.length === 0) return
  const rows = await tx.$queryRaw<CalledOff[]>`
    update interview i
    set "cancelledAt" = ${presentSql(now)}, "cancelledForId" = r.id, "updatedAt" = ${presentSql(now)}
    from rejection r join application a on a.id = r."applicationId"
    where r.id = any(${rejectionIds}) and i."applicationId" = a.id and i."cancelledAt" is null
      and i."startsAt" > ${presentSql(now)}
    returning r.id as "rejectionId", a.id as "applicationId", a."candidateId", a."jobId"`
  await tellInterviews(tx, actor, { kind: 'interview.called-off', rows })
}

/** The interviews that this refusal cancelled stand again. One whose hour has passed did not take place, and stays cancelled. */
export async function restoreInterviews(
  tx: Tx,
  actor: Actor,
  { rejectionId, now }: { rejectionId: string; now: Date },
): Promise<void> {
  const rows = await tx.$queryRaw<CalledOff[]>`
    update interview i
    set "cancelledAt" = null, "cancelledForId" = null, "updatedAt" = ${presentSql(now)}
    from application a
    where i."cancelledForId" = ${rejectionId} and i."applicationId" = a.id and i."startsAt" > ${presentSql(now)}
    returning ${rejectionId} as "rejectionId", a.id as "applicationId", a."candidateId", a."jobId"`
  await tellInterviews(tx, actor, { kind: 'interview.restored', rows })
}

type Told = { kind: 'interview.called-off' | 'interview.restored'; rows: CalledOff[] }

/** One line for each refusal, with the number. */
async function tellInterviews(tx: Tx, actor: Actor, { kind, rows }: Told): Promise<void> {
  const counted = new Map<string, { about: CalledOff; count: number }>()
  for (const about of rows) {
    const count = (counted.get(about.rejectionId)?.count ?? 0) + 1
    counted.set(about.rejectionId, { about, count })
  }
  if (counted.size === 0) return
  await recordEvents(
    tx,
    actor,
    [...counted.values()].map(({ about, count }) => ({ kind, ...about, data: { count } })),
  )
}
