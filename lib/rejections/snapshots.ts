import type { Prisma } from '../../prisma/client/client.ts'
import { db, type Tx } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { OneRejection } from './schema.ts'

const sittingMs = 3 * 60_000
const mostSnapshots = 60

type Words = {
  fields: Prisma.InputJsonValue
  subject: string | null
  body: string | null
  links: Prisma.InputJsonValue
}
type Moment = { rejectionId: string; revision: number; words: Words }

/**
 * Keeps how a draft stands now. What one person writes within a few minutes is one snapshot, which follows the
 * words; `isNew` begins another (before words are replaced at a stroke).
 */
export async function keepSnapshot(
  tx: Tx,
  actor: Actor,
  { rejectionId, revision, words, isNew = false }: Moment & { isNew?: boolean },
): Promise<void> {
  const at = new Date()
  const last = await tx.draftSnapshot.findFirst({ where: { rejectionId }, orderBy: { revision: 'desc' } })
  const goesOn = !isNew && last?.byId === actor.userId && at.getTime() - last.at.getTime() < sittingMs
  if (goesOn) {
    // The time stays that of its beginning, so that a long sitting still leaves several.
    await tx.draftSnapshot.update({ where: { id: last.id }, data: { revision, ...words } })
    return
  }
  await tx.draftSnapshot.createMany({
    data: [{ rejectionId, revision, ...words, byId: actor.userId, at }],
    skipDuplicates: true,
  })
}

export type Snapshot = {
  id: string
  at: Date
  by: string | null
  fields: Record<string, string>
  subject: string | null
  body: string | null
  links: unknown
}

/** How the draft stood before, newest first. One query. */
export async function listSnapshots(actor: Actor, { rejectionId }: OneRejection): Promise<Snapshot[]> {
  requirePermission(actor, 'rejection.see')
  const rows = await db.draftSnapshot.findMany({
    where: { rejectionId },
    orderBy: { revision: 'desc' },
    take: mostSnapshots,
    include: { by: { select: { name: true } } },
  })
  return rows.map(({ id, at, by, fields, subject, body, links }) => ({
    id,
    at,
    by: by?.name ?? null,
    fields: fields as Record<string, string>,
    subject,
    body,
    links,
  }))
}
