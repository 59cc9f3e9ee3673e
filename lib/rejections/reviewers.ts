import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'

/** The colleagues whom this actor may ask to read a letter. One query. */
export async function listReviewers(actor: Actor): Promise<{ id: string; name: string }[]> {
  requirePermission(actor, 'rejection.see')
  return db.user.findMany({
    where: { id: { not: actor.userId }, deactivatedAt: null, role: { in: ['ADMIN', 'RECRUITER'] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}
