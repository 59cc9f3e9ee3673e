import { z } from 'zod'
import type { ReceivedKind } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { can, requirePermission } from '../team/permissions.ts'
import { recordEvent } from './timeline.ts'

const id = z.string().min(1).max(64)
const kind = z.enum(['EMAIL', 'PHONE', 'OTHER'])
const about = z.string().trim().max(200, 'too-long')

export const receivedSchema = z.object({ candidateId: id, kind, at: z.coerce.date(), about })
export type NewReceived = z.infer<typeof receivedSchema>

export type ReceivedLine = {
  id: string
  kind: ReceivedKind
  at: Date
  about: string
  createdBy: { name: string } | null
}

const mostListed = 20

/**
 * Writes down that something came from the person. A letter to them that was approved before is held when it is about
 * to leave, until somebody has read it.
 */
export async function recordReceived(
  actor: Actor,
  { candidateId, ...received }: NewReceived,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'in-the-future'>> {
  requirePermission(actor, 'candidate.write')
  if (received.at > now) return refused('in-the-future')
  return db.$transaction(async (tx) => {
    const candidate = await tx.candidate.findUnique({ where: { id: candidateId }, select: { id: true } })
    if (!candidate) throw new NotFound('candidate')
    // Known from this second on: a letter approved before it was approved without it.
    const data = { ...received, candidateId, createdById: actor.userId, createdAt: now }
    const { id } = await tx.received.create({ data })
    await recordEvent(tx, actor, { kind: 'candidate.wrote', candidateId, data: { way: received.kind } })
    return done({ id })
  })
}

/** What came from this person, newest first, twenty at most; nothing for those who see no letters. One query. */
export async function listReceived(actor: Actor, candidateId: string): Promise<ReceivedLine[]> {
  if (!can(actor, 'rejection.see')) return []
  return db.received.findMany({
    where: { candidateId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostListed,
    select: { id: true, kind: true, at: true, about: true, createdBy: { select: { name: true } } },
  })
}
