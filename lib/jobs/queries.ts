import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { visibleJobs } from '../team/permissions.ts'

export type OpenJob = { id: string; title: string; inPipeline: number }

/** The open jobs this actor sees, oldest first, each with how many people are still in its pipeline. One query. */
export async function listOpenJobs(actor: Actor): Promise<OpenJob[]> {
  const jobs = await db.job.findMany({
    where: { archivedAt: null, ...visibleJobs(actor) },
    orderBy: [{ openedOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      _count: {
        select: {
          applications: {
            where: { withdrawnAt: null, hiredAt: null, rejections: { none: { cancelledAt: null } } },
          },
        },
      },
    },
  })
  return jobs.map((job) => ({ id: job.id, title: job.title, inPipeline: job._count.applications }))
}
