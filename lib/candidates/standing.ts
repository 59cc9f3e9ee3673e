import { Prisma } from '../../prisma/client/client.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { visibleJobs } from '../team/permissions.ts'
import type { EventKind } from './timeline.ts'
import { recordEvent } from './timeline.ts'

/**
 * Holds these applications until the transaction ends. Without it a refusal, a withdrawal and a hire that are
 * decided in the same second would not see each other. Not a lock for the key: a worker that writes the timeline of
 * an application would wait for us while we wait for its email.
 */
export async function lockApplications(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.$queryRaw`SELECT "id" FROM "application" WHERE "id" IN (${Prisma.join(ids)}) ORDER BY "id" FOR NO KEY UPDATE`
}

const standing = {
  id: true,
  candidateId: true,
  jobId: true,
  stageId: true,
  ownerId: true,
  withdrawnAt: true,
  hiredAt: true,
  stage: { select: { name: true } },
  candidate: { select: { firstName: true, lastName: true } },
  job: { select: { archivedAt: true } },
  rejections: { where: { cancelledAt: null }, select: { id: true } },
} satisfies Prisma.ApplicationSelect

export type Standing = Prisma.ApplicationGetPayload<{ select: typeof standing }>

/** Where these applications stand, locked, in the order of `ids`. Throws NotFound when one is not this actor's to see. */
export async function lockStanding(tx: Tx, actor: Actor, ids: string[]): Promise<Standing[]> {
  await lockApplications(tx, ids)
  const found = await tx.application.findMany({
    where: { id: { in: ids }, job: visibleJobs(actor) },
    select: standing,
  })
  return ids.map((id) => {
    const one = found.find((application) => application.id === id)
    if (!one) throw new NotFound('application')
    return one
  })
}

export type Gone = 'already-refused' | 'withdrawn' | 'hired'

/** Why somebody is no longer in the pipeline; null while they are. */
export function whyGone(one: Pick<Standing, 'withdrawnAt' | 'hiredAt' | 'rejections'>): Gone | null {
  if (one.rejections.length > 0) return 'already-refused'
  if (one.withdrawnAt) return 'withdrawn'
  return one.hiredAt ? 'hired' : null
}

export function nameOf({ candidate }: Pick<Standing, 'candidate'>): string {
  return `${candidate.firstName} ${candidate.lastName}`.trim()
}

type Told = { kind: EventKind; data?: Prisma.InputJsonObject }

/** One line on the candidate's timeline. */
export function tellOf(tx: Tx, actor: Actor, one: Standing) {
  return ({ kind, data }: Told) =>
    recordEvent(tx, actor, {
      kind,
      data,
      candidateId: one.candidateId,
      applicationId: one.id,
      jobId: one.jobId,
    })
}
