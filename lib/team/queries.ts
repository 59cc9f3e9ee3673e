import type { Invitation } from '../../prisma/client/client.ts'
import type { Role } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import type { Actor } from './actor.ts'
import { type Device, deviceOf } from './device.ts'
import { requirePermission } from './permissions.ts'

export type TeamMember = {
  id: string
  name: string
  email: string
  role: Role
  jobTitle: string | null
  lastSeenAt: Date | null
  deactivatedAt: Date | null
}

/** Everybody who has an account: those who may sign in first, then by name. One query. */
export async function listTeam(actor: Actor): Promise<TeamMember[]> {
  requirePermission(actor, 'team.write')
  return db.user.findMany({
    orderBy: [{ deactivatedAt: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      jobTitle: true,
      lastSeenAt: true,
      deactivatedAt: true,
    },
  })
}

export type PendingInvitation = Pick<Invitation, 'id' | 'email' | 'role' | 'language' | 'expiresAt'> & {
  isExpired: boolean
}

/** Invitations that nobody has accepted or taken back, newest first; expired ones can be sent again. */
export async function listInvitations(actor: Actor, now: Date): Promise<PendingInvitation[]> {
  requirePermission(actor, 'team.write')
  const invitations = await db.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, email: true, role: true, language: true, expiresAt: true },
  })
  return invitations.map((invitation) => ({ ...invitation, isExpired: invitation.expiresAt <= now }))
}

export type OwnSession = { id: string; device: Device; since: Date; lastUsedAt: Date; isThis: boolean }

/** The sessions of this actor that still count; this one first, then the last used. */
export async function listOwnSessions(
  actor: Actor,
  thisSessionId: string | null,
  now: Date,
): Promise<OwnSession[]> {
  const sessions = await db.session.findMany({
    where: { userId: actor.userId, expiresAt: { gt: now } },
    orderBy: { updatedAt: 'desc' },
  })
  return sessions
    .map((session) => ({
      id: session.id,
      device: deviceOf(session.userAgent),
      since: session.createdAt,
      lastUsedAt: session.updatedAt,
      isThis: session.id === thisSessionId,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis))
}
