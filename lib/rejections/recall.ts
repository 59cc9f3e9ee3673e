import { recordEvent, recordEvents } from '../candidates/timeline.ts'
import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import { presentSql } from '../outbox/clock.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { TemplateRef } from '../templates/schema.ts'

/** Letters that were written from this template and have not left. */
export async function countWaiting(actor: Actor, { templateId }: TemplateRef): Promise<number> {
  requirePermission(actor, 'rejection.see')
  return db.rejection.count({
    where: { templateId, cancelledAt: null, email: { state: { in: ['SCHEDULED', 'HELD'] } } },
  })
}

/**
 * Takes a template out of use because its words are wrong, and holds the letters written from it that wait: a
 * person reads each again. One that is claimed at this moment meets the release check. Returns how many are held.
 */
export async function recallTemplate(
  actor: Actor,
  { templateId }: TemplateRef,
): Promise<Outcome<{ held: number }, 'last-one'>> {
  requirePermission(actor, 'template.write')
  requirePermission(actor, 'rejection.write')
  return db.$transaction(async (tx) => {
    const inUse = await tx.$queryRaw<
      { id: string }[]
    >`select id from template where "archivedAt" is null for update`
    if (inUse.length === 1 && inUse[0]?.id === templateId) return refused('last-one')
    const template = await tx.template.findUnique({ where: { id: templateId }, select: { archivedAt: true } })
    if (!template) throw new NotFound('template')
    const now = new Date()
    await tx.template.update({
      where: { id: templateId },
      data: { archivedAt: template.archivedAt ?? now, recalledAt: now },
    })
    const held = await tx.$queryRaw<Held[]>`
      update email e
      set state = 'HELD', "heldReason" = 'template-recalled', "heldById" = null, "heldAt" = ${presentSql()},
          "updatedAt" = ${presentSql()}
      from rejection r join application a on a.id = r."applicationId"
      where r."emailId" = e.id and r."templateId" = ${templateId} and r."cancelledAt" is null
        and e.state = 'SCHEDULED'
      returning e.id as "emailId", r.id as "rejectionId", a.id as "applicationId", a."candidateId", a."jobId"`
    const data = { reason: 'template-recalled' }
    await recordEvents(
      tx,
      actor,
      held.map((one) => ({ kind: 'rejection.held', ...one, data })),
    )
    await recordEvent(tx, actor, { kind: 'template.recalled', data: { templateId, held: held.length } })
    return done({ held: held.length })
  })
}

type Held = {
  emailId: string
  rejectionId: string
  applicationId: string
  candidateId: string
  jobId: string
}
