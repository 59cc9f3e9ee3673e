import type { Prisma } from '../../prisma/client/client.ts'
import { lockApplications } from '../candidates/standing.ts'
import { type EventKind, recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'

const changeSelect = {
  id: true,
  applicationId: true,
  cancelledAt: true,
  ownerId: true,
  holdReaderId: true,
  holdReadAt: true,
  emailId: true,
  email: true,
  application: {
    select: {
      candidateId: true,
      jobId: true,
      withdrawnAt: true,
      hiredAt: true,
      stage: { select: { name: true } },
    },
  },
} satisfies Prisma.RejectionSelect

export type Standing = Prisma.RejectionGetPayload<{ select: typeof changeSelect }>

type Step = {
  tx: Tx
  now: Date
  rejection: Standing
  tell: (kind: EventKind, data?: Prisma.InputJsonObject) => Promise<void>
}

/** One change of a refusal: allowed, found, in one transaction, told in the timeline. Throws NotAllowed, NotFound. */
export async function changeRejection<Result>(
  actor: Actor,
  rejectionId: string,
  step: (step: Step) => Promise<Result>,
): Promise<Result> {
  requirePermission(actor, 'rejection.write')
  return db.$transaction(async (tx) => {
    const rejection = await findLocked(tx, rejectionId)
    const tell: Step['tell'] = (kind, data) =>
      recordEvent(tx, actor, {
        kind,
        candidateId: rejection.application.candidateId,
        applicationId: rejection.applicationId,
        jobId: rejection.application.jobId,
        rejectionId,
        emailId: rejection.emailId ?? undefined,
        data,
      })
    return step({ tx, now: new Date(), rejection, tell })
  })
}

/** Nobody hires, withdraws or moves the person until this transaction ends. Throws NotFound. */
async function findLocked(tx: Tx, id: string): Promise<Standing> {
  const known = await tx.rejection.findUnique({ where: { id }, select: { applicationId: true } })
  if (!known) throw new NotFound('rejection')
  await lockApplications(tx, [known.applicationId])
  return tx.rejection.findUniqueOrThrow({ where: { id }, select: changeSelect })
}
