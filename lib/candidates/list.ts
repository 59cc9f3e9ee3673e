import { Prisma } from '../../prisma/client/client.ts'
import type { EmailState, Source } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { pipelineSql, visibleSql } from './pipeline.ts'
import type { CandidateFilter } from './schema.ts'
import { escapeLike, searchWords } from './search.ts'

export const listPageSize = 50

export type ListedApplication = {
  id: string
  candidateId: string
  jobId: string
  job: string
  stage: string
  source: Source
  sourceDetail: string | null
  appliedAt: Date
  withdrawnAt: Date | null
  hiredAt: Date | null
  lastContactAt: Date
  rejectionId: string | null
  reviewAskedAt: Date | null
  emailState: EmailState | null
  departAt: Date | null
}

export type ListedCandidate = {
  id: string
  firstName: string
  lastName: string
  address: string | null
  applications: ListedApplication[]
}

type Row = Omit<ListedCandidate, 'applications'> & { total: number }

/** One page of the people this actor sees, each with the applications this actor sees. Two queries. */
export async function listCandidates(
  actor: Actor,
  filter: CandidateFilter,
  now: Date,
): Promise<{ people: ListedCandidate[]; total: number }> {
  requirePermission(actor, 'candidate.see')
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."id", c."firstName", c."lastName", e."address", count(*) OVER ()::int AS "total"
    FROM "candidate" c
    LEFT JOIN "candidate_email" e ON e."candidateId" = c."id" AND e."position" = 0
    ${sorting[filter.sort].join(actor, now)}
    WHERE ${namedSql(filter.q)} AND ${appliedSql(actor, filter)}
    ORDER BY ${sorting[filter.sort].order}
    LIMIT ${listPageSize} OFFSET ${(filter.page - 1) * listPageSize}`
  const applications = await listApplications(
    actor,
    rows.map((row) => row.id),
    now,
  )
  const people = rows.map(({ total: _, ...row }) => ({
    ...row,
    applications: applications.filter((one) => one.candidateId === row.id),
  }))
  return { people, total: rows[0]?.total ?? 0 }
}

const sorting = {
  recent: {
    join: (actor: Actor) => Prisma.sql`LEFT JOIN LATERAL (
      SELECT max(a."appliedAt") AS "latest" FROM "application" a
      WHERE a."candidateId" = c."id" AND ${visibleSql(actor, Prisma.sql`a."jobId"`)}
    ) s ON TRUE`,
    order: Prisma.sql`s."latest" DESC NULLS LAST, c."id" DESC`,
  },
  name: {
    join: () => Prisma.empty,
    order: Prisma.sql`c."lastName" COLLATE "und-x-icu", c."firstName" COLLATE "und-x-icu", c."id"`,
  },
  silence: {
    join: (actor: Actor, now: Date) => Prisma.sql`LEFT JOIN (
      SELECT "candidateId", min("lastContactAt") AS "longest"
      FROM (${pipelineSql(visibleSql(actor, Prisma.sql`a."jobId"`), now)}) p GROUP BY "candidateId"
    ) s ON s."candidateId" = c."id"`,
    order: Prisma.sql`s."longest" ASC NULLS LAST, c."id" DESC`,
  },
}

function namedSql(query: string): Prisma.Sql {
  const parts = searchWords(query).map((word) => Prisma.sql`c."searchText" LIKE ${`%${escapeLike(word)}%`}`)
  return parts.length > 0 ? Prisma.join(parts, ' AND ') : Prisma.sql`TRUE`
}

const isRefused = Prisma.sql`EXISTS (
  SELECT 1 FROM "rejection" r WHERE r."applicationId" = a."id" AND r."cancelledAt" IS NULL)`

const stateSql = {
  '': Prisma.sql`TRUE`,
  active: Prisma.sql`a."withdrawnAt" IS NULL AND a."hiredAt" IS NULL AND NOT ${isRefused}`,
  refused: isRefused,
  withdrawn: Prisma.sql`a."withdrawnAt" IS NOT NULL`,
  hired: Prisma.sql`a."hiredAt" IS NOT NULL`,
}

/** Somebody counts by an application that this actor sees, and that is what the filter asks for. */
function appliedSql(actor: Actor, { job, state }: CandidateFilter): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "application" a
    WHERE a."candidateId" = c."id" AND ${visibleSql(actor, Prisma.sql`a."jobId"`)}
      AND ${job ? Prisma.sql`a."jobId" = ${job}` : Prisma.sql`TRUE`} AND ${stateSql[state]})`
}

function listApplications(actor: Actor, candidateIds: string[], now: Date): Promise<ListedApplication[]> {
  if (candidateIds.length === 0) return Promise.resolve([])
  const utcNow = Prisma.sql`(${now.toISOString()}::timestamptz AT TIME ZONE 'UTC')`
  return db.$queryRaw<ListedApplication[]>`
    SELECT a."id", a."candidateId", a."jobId", j."title" AS "job", s."name" AS "stage", a."source",
      a."sourceDetail", a."appliedAt", a."withdrawnAt", a."hiredAt", r."id" AS "rejectionId", r."reviewAskedAt",
      e."state"::text AS "emailState", coalesce(e."sentAt", e."sendAt") AS "departAt",
      greatest(a."appliedAt",
        (SELECT max(i."startsAt") FROM "interview" i
          WHERE i."applicationId" = a."id" AND i."cancelledAt" IS NULL AND i."startsAt" <= ${utcNow}),
        (SELECT max(m."sentAt") FROM "rejection" x JOIN "email" m ON m."id" = x."emailId"
          WHERE x."applicationId" = a."id" AND m."state" = 'SENT')) AS "lastContactAt"
    FROM "application" a
    JOIN "job" j ON j."id" = a."jobId"
    JOIN "stage" s ON s."id" = a."stageId"
    LEFT JOIN "rejection" r ON r."applicationId" = a."id" AND r."cancelledAt" IS NULL
    LEFT JOIN "email" e ON e."id" = r."emailId"
    WHERE a."candidateId" IN (${Prisma.join(candidateIds)}) AND ${visibleSql(actor, Prisma.sql`a."jobId"`)}
    ORDER BY a."appliedAt" DESC, a."id" DESC`
}
