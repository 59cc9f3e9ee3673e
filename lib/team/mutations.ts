import type { User } from '../../prisma/client/client.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from './actor.ts'
import { requirePermission } from './permissions.ts'
import type { ChangeRole, Colleague } from './schema.ts'

/** Takes effect with the next click of the person: the role is read with each request. */
export async function changeRole(actor: Actor, input: ChangeRole): Promise<Outcome<null, 'last-admin'>> {
  requirePermission(actor, 'team.write')
  return db.$transaction(async (tx) => {
    const { user, isLastAdmin } = await getColleague(tx, input.userId)
    if (user.role === input.role) return done(null)
    if (isLastAdmin) return refused('last-admin')
    await tx.user.update({ where: { id: user.id }, data: { role: input.role } })
    await recordEvent(tx, actor, {
      kind: 'team.role-changed',
      data: { userId: user.id, name: user.name, from: user.role, to: input.role },
    })
    return done(null)
  })
}

/** Ends all sessions at once and lets nobody in under this account; what the person wrote stays. */
export async function deactivateColleague(
  actor: Actor,
  { userId }: Colleague,
  now = new Date(),
): Promise<Outcome<null, 'last-admin'>> {
  requirePermission(actor, 'team.write')
  return db.$transaction(async (tx) => {
    const { user, isLastAdmin } = await getColleague(tx, userId)
    if (user.deactivatedAt) return done(null)
    if (isLastAdmin) return refused('last-admin')
    await tx.user.update({ where: { id: userId }, data: { deactivatedAt: now } })
    await tx.session.deleteMany({ where: { userId } })
    await tx.verification.deleteMany({ where: { value: userId } })
    await recordEvent(tx, actor, { kind: 'team.deactivated', data: { userId, name: user.name } })
    return done(null)
  })
}

export async function reactivateColleague(actor: Actor, { userId }: Colleague): Promise<Outcome<null>> {
  requirePermission(actor, 'team.write')
  return db.$transaction(async (tx) => {
    const { user } = await getColleague(tx, userId)
    if (!user.deactivatedAt) return done(null)
    await tx.user.update({ where: { id: userId }, data: { deactivatedAt: null } })
    await recordEvent(tx, actor, { kind: 'team.reactivated', data: { userId, name: user.name } })
    return done(null)
  })
}

// The administrators are locked while one of them changes, so two who remove each other cannot both succeed.
async function getColleague(tx: Tx, userId: string): Promise<{ user: User; isLastAdmin: boolean }> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "user" WHERE role = 'ADMIN' AND "deactivatedAt" IS NULL ORDER BY id FOR UPDATE`
  const user = await tx.user.findUnique({ where: { id: userId } })
  if (!user) throw new NotFound('user')
  return { user, isLastAdmin: admins.length === 1 && admins[0]?.id === userId }
}
