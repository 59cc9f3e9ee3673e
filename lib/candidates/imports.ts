import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import { parseReport, type Report } from './import-report.ts'

export type ImportResult = {
  fileName: string
  createdAt: Date
  /** Who brought it; null when they are gone. */
  by: string | null
  job: { id: string; title: string }
  report: Report
}

/** One import with its report; null when it is not there for this actor. Two queries. */
export async function findImport(actor: Actor, id: string): Promise<ImportResult | null> {
  requirePermission(actor, 'candidate.write')
  const found = await db.import.findFirst({
    where: { id, job: visibleJobs(actor) },
    select: {
      fileName: true,
      createdAt: true,
      createdById: true,
      report: true,
      job: { select: { id: true, title: true } },
    },
  })
  if (!found) return null
  const { createdById, report, ...rest } = found
  const by = createdById
    ? await db.user.findUnique({ where: { id: createdById }, select: { name: true } })
    : null
  return { ...rest, by: by?.name ?? null, report: parseReport(report) }
}
