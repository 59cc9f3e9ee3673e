import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Prisma } from '../../prisma/client/client.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { recordEvent } from './timeline.ts'

/** CNIL: two years after the last contact, and not a day more. */
export const mostPoolMonths = 24

export const keepInPoolSchema = z.object({
  rejectionId: z.string().min(1).max(64),
  basis: z.enum(['CONSENT', 'INFORMED']),
  forWhat: z.string().trim().max(120),
  /** An ISO day; until its end. */
  until: z.iso.date(),
})
export type KeepInPool = z.infer<typeof keepInPoolSchema>

/** The entry that is open on `today` (an ISO day), if any: what a letter may promise. */
export function openPoolEntries(today: string) {
  return {
    where: { endedAt: null, until: { gte: new Date(today) } },
    orderBy: { until: 'desc' },
    take: 1,
    select: { until: true },
  } satisfies Prisma.Candidate$poolEntriesArgs
}

/** Keeps a person for later, because a letter says so. One open entry for each person: another one replaces it. */
export async function keepInPool(
  actor: Actor,
  { rejectionId, basis, forWhat, until }: KeepInPool,
  today = Temporal.Now.plainDateISO('UTC').toString(),
): Promise<Outcome<{ id: string }, 'in-the-past' | 'too-long'>> {
  requirePermission(actor, 'rejection.write')
  if (until <= today) return refused('in-the-past')
  const latest = Temporal.PlainDate.from(today).add({ months: mostPoolMonths })
  if (Temporal.PlainDate.compare(until, latest) > 0) return refused('too-long')
  return db.$transaction(async (tx) => {
    const rejection = await tx.rejection.findUnique({
      where: { id: rejectionId },
      select: { applicationId: true, application: { select: { candidateId: true, jobId: true } } },
    })
    if (!rejection) throw new NotFound('rejection')
    const { candidateId, jobId } = rejection.application
    await tx.$queryRaw`select id from candidate where id = ${candidateId} for update`
    // One instant for both: by it the entry that was replaced is found again.
    const createdAt = new Date()
    await tx.poolEntry.updateMany({ where: { candidateId, endedAt: null }, data: { endedAt: createdAt } })
    const promise = { basis, forWhat, until: new Date(until) }
    const entry = await tx.poolEntry.create({
      data: { ...promise, candidateId, rejectionId, createdAt, createdById: actor.userId },
    })
    await recordEvent(tx, actor, {
      kind: 'pool.entered',
      candidateId,
      jobId,
      applicationId: rejection.applicationId,
      rejectionId,
      data: { until },
    })
    return done({ id: entry.id })
  })
}

/** The promise goes with its letter: a cancelled refusal takes its entry back, and the one it replaced stands again. */
export async function endPoolEntriesOf(tx: Tx, rejectionId: string, at: Date): Promise<void> {
  const [ended] = await tx.poolEntry.updateManyAndReturn({
    where: { rejectionId, endedAt: null },
    data: { endedAt: at },
    select: { candidateId: true },
  })
  if (!ended) return
  const own = await tx.poolEntry.findMany({ where: { rejectionId }, select: { createdAt: true } })
  const replaced = await tx.poolEntry.findFirst({
    where: {
      candidateId: ended.candidateId,
      endedAt: { in: own.map((entry) => entry.createdAt) },
      OR: [{ rejectionId: null }, { rejection: { id: { not: rejectionId }, cancelledAt: null } }],
    },
    orderBy: { endedAt: 'desc' },
    select: { id: true },
  })
  if (replaced) await tx.poolEntry.update({ where: { id: replaced.id }, data: { endedAt: null } })
}

/** The entry that `endPoolEntriesOf` took back at this moment stands again, instead of the one it had replaced. */
export async function restorePoolEntriesOf(tx: Tx, rejectionId: string, endedAt: Date): Promise<void> {
  const [entry] = await tx.poolEntry.updateManyAndReturn({
    where: { rejectionId, endedAt },
    data: { endedAt: null },
    select: { id: true, candidateId: true, createdAt: true },
  })
  if (!entry) return
  await tx.poolEntry.updateMany({
    where: { candidateId: entry.candidateId, endedAt: null, id: { not: entry.id } },
    data: { endedAt: entry.createdAt },
  })
}
