import { db, type Tx } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { inOrder } from './scenarios.ts'

const facts = {
  id: true,
  position: true,
  templateId: true,
  stageKinds: true,
  sources: true,
  interviewed: true,
  languages: true,
  departments: true,
  delayAmount: true,
  delayUnit: true,
  mostDays: true,
  template: { select: { nameFr: true, nameEn: true, archivedAt: true } },
} as const

/** Every rule in the order in which they decide: special ones, then the cells of the grid. One query. */
export async function listScenarios(actor: Actor) {
  requirePermission(actor, 'template.see')
  return readScenarios(db)
}

/** The same inside a transaction, without asking who. */
export async function readScenarios(tx: Tx) {
  return inOrder(await tx.scenario.findMany({ orderBy: { position: 'asc' }, select: facts }))
}

/** The job families that jobs have, for the menus. */
export async function listDepartments(actor: Actor): Promise<string[]> {
  requirePermission(actor, 'template.see')
  const rows = await db.job.findMany({
    where: { department: { not: null } },
    distinct: ['department'],
    orderBy: { department: 'asc' },
    select: { department: true },
  })
  return rows.flatMap(({ department }) => department?.trim() || [])
}

export type Scenario = Awaited<ReturnType<typeof listScenarios>>[number]
