import { db } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { lockRanks, whereRunnersUp } from './hold-plan.ts'
import type { RankRunnersUp } from './schema.ts'

/**
 * Puts the runners-up of a job into this order. All of them must be named: a list that another person changed
 * meanwhile is refused. The places stay those that are taken, so that who is third stays third when the second left.
 */
export async function rankRunnersUp(
  actor: Actor,
  { jobId, rejectionIds }: RankRunnersUp,
): Promise<Outcome<null, 'changed-meanwhile'>> {
  requirePermission(actor, 'rejection.write')
  return db.$transaction(async (tx) => {
    await lockRanks(tx, jobId)
    const held = await tx.rejection.findMany({
      where: whereRunnersUp(jobId),
      orderBy: [{ rank: 'asc' }, { id: 'asc' }],
      select: { id: true, rank: true },
    })
    const named = new Set(rejectionIds)
    if (named.size !== held.length || held.some(({ id }) => !named.has(id)))
      return refused('changed-meanwhile')
    const places = held.map(({ rank }, index) => rank ?? index + 2)
    for (const [index, id] of [...named].entries()) {
      await tx.rejection.update({ where: { id }, data: { rank: places[index] ?? index + 2 } })
    }
    return done(null)
  })
}
