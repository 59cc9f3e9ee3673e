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
    await tx.poolEntry.updateMany({ where: { candidateId, endedAt: null }, data: { endedAt: new Date() } })
    const entry = await tx.poolEntry.create({
      data: { candidateId, rejectionId, basis, forWhat, until: new Date(until), createdById: actor.userId },
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

/** The promise goes with its letter: a cancelled refusal takes its pool entries back. */
export async function endPoolEntriesOf(tx: Tx, rejectionId: string, at: Date): Promise<void> {
  await tx.poolEntry.updateMany({ where: { rejectionId, endedAt: null }, data: { endedAt: at } })
}

/** The entry that `endPoolEntriesOf` took back at this moment stands again. */
export async function restorePoolEntriesOf(tx: Tx, rejectionId: string, endedAt: Date): Promise<void> {
  await tx.poolEntry.updateMany({ where: { rejectionId, endedAt }, data: { endedAt: null } })
}
