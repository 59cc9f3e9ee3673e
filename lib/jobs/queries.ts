import { type Job, Prisma } from '../../prisma/client/client.ts'
import type { Language, Role, StageKind } from '../../prisma/client/enums.ts'
import { pipelineSql, visibleSql, waitsSql } from '../candidates/pipeline.ts'
import { silentSince } from '../candidates/silence.ts'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'

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

export type JobStage = { id: string; name: string; kind: StageKind }

export type JobHead = Pick<
  Job,
  'id' | 'title' | 'department' | 'location' | 'contract' | 'openedOn' | 'archivedAt'
> & {
  language: Language
  manager: { name: string } | null
  stages: JobStage[]
}

/** What stands above a board, and its stages in order. Throws NotFound. One query of Prisma, three of SQL. */
export async function getJobHead(actor: Actor, jobId: string): Promise<JobHead> {
  const job = await db.job.findFirst({
    where: { id: jobId, ...visibleJobs(actor) },
    select: {
      id: true,
      title: true,
      department: true,
      location: true,
      contract: true,
      language: true,
      openedOn: true,
      archivedAt: true,
      manager: { select: { name: true } },
      stages: { orderBy: { position: 'asc' }, select: { id: true, name: true, kind: true } },
    },
  })
  if (!job) throw new NotFound('job')
  return job
}

/** All that the form of a job edits, with how many applications each stage has. Throws NotFound. */
export async function getJobForm(actor: Actor, jobId: string) {
  requirePermission(actor, 'job.write')
  const job = await db.job.findUnique({
    where: { id: jobId },
    include: {
      manager: { select: { id: true, name: true, role: true } },
      members: { select: { userId: true, user: { select: { id: true, name: true, role: true } } } },
      stages: { orderBy: { position: 'asc' }, include: { _count: { select: { applications: true } } } },
      _count: {
        select: {
          applications: {
            where: { withdrawnAt: null, hiredAt: null, rejections: { none: { cancelledAt: null } } },
          },
        },
      },
    },
  })
  if (!job) throw new NotFound('job')
  return job
}

export type Colleague = { id: string; name: string; role: Role }

/** Everybody who can sign in, by name: who may be put on a job, or own an application. */
export async function listColleagues(): Promise<Colleague[]> {
  return db.user.findMany({
    where: { deactivatedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true },
  })
}

export type ListedJob = {
  id: string
  title: string
  department: string | null
  location: string | null
  contract: string | null
  managerName: string | null
  openedOn: Date
  archivedAt: Date | null
  inPipeline: number
  waiting: number
  /** Refusals without an approved letter. */
  toWrite: number
  hired: number
}

type Asked = { isArchived: boolean; now: Date; timeZone: string }

/** The jobs this actor sees, with the people in each. Open ones oldest first, archived ones latest first. One query. */
export async function listJobs(actor: Actor, { isArchived, now, timeZone }: Asked): Promise<ListedJob[]> {
  const visible = visibleSql(actor, Prisma.sql`j."id"`)
  return db.$queryRaw<ListedJob[]>`
    WITH listed AS (
      SELECT j.* FROM "job" j WHERE (j."archivedAt" IS NOT NULL) = ${isArchived} AND ${visible}
    ),
    people AS (${pipelineSql(Prisma.sql`a."jobId" IN (SELECT "id" FROM listed)`, now)}),
    counted AS (
      SELECT "jobId", count(*)::int AS "inPipeline",
        count(*) FILTER (WHERE ${waitsSql(silentSince(now, timeZone))})::int AS "waiting"
      FROM people GROUP BY "jobId"
    )
    SELECT j."id", j."title", j."department", j."location", j."contract", j."openedOn", j."archivedAt",
      m."name" AS "managerName",
      coalesce(c."inPipeline", 0) AS "inPipeline", coalesce(c."waiting", 0) AS "waiting",
      (SELECT count(*)::int FROM "rejection" r JOIN "application" a ON a."id" = r."applicationId"
        WHERE a."jobId" = j."id" AND r."cancelledAt" IS NULL AND r."emailId" IS NULL) AS "toWrite",
      (SELECT count(*)::int FROM "application" a
        WHERE a."jobId" = j."id" AND a."hiredAt" IS NOT NULL) AS "hired"
    FROM listed j
    LEFT JOIN "user" m ON m."id" = j."managerId"
    LEFT JOIN counted c ON c."jobId" = j."id"
    ORDER BY j."archivedAt" DESC, j."openedOn" ASC, j."id" ASC`
}

/** How many jobs this actor sees under each tab. */
export async function countJobs(actor: Actor): Promise<{ open: number; archived: number }> {
  const [open, archived] = await Promise.all([
    db.job.count({ where: { archivedAt: null, ...visibleJobs(actor) } }),
    db.job.count({ where: { archivedAt: { not: null }, ...visibleJobs(actor) } }),
  ])
  return { open, archived }
}
