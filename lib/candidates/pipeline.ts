import { Prisma } from '../../prisma/client/client.ts'
import type { Actor } from '../team/actor.ts'
import { type BoardSort, type BoardView, columnSize } from './board-view.ts'
import { escapeLike, searchWords } from './search.ts'

/**
 * SQL: the applications still in a pipeline, with what a card shows. `lastContactAt` is the last sign that
 * the person had: the application itself, an interview that was held, a letter that left.
 */
export function pipelineSql(where: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT a."id", a."jobId", a."stageId", a."candidateId", a."source", a."sourceDetail", a."ownerId",
      a."appliedAt", c."firstName", c."lastName", c."searchText", o."name" AS "ownerName",
      i."heldAt", i."nextAt", i."nextKind", n."notes",
      greatest(a."appliedAt", i."heldAt", m."sentAt") AS "lastContactAt"
    FROM "application" a
    JOIN "candidate" c ON c."id" = a."candidateId"
    LEFT JOIN "user" o ON o."id" = a."ownerId"
    CROSS JOIN LATERAL (
      SELECT max("startsAt") FILTER (WHERE "startsAt" <= ${utc(now)}) AS "heldAt",
        min("startsAt") FILTER (WHERE "startsAt" > ${utc(now)}) AS "nextAt",
        (array_agg("kind"::text ORDER BY "startsAt") FILTER (WHERE "startsAt" > ${utc(now)}))[1] AS "nextKind"
      FROM "interview" WHERE "applicationId" = a."id" AND "cancelledAt" IS NULL
    ) i
    CROSS JOIN LATERAL (
      SELECT max(e."sentAt") AS "sentAt" FROM "rejection" r JOIN "email" e ON e."id" = r."emailId"
      WHERE r."applicationId" = a."id" AND e."state" = 'SENT'
    ) m
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "notes" FROM "note" WHERE "applicationId" = a."id" AND "deletedAt" IS NULL
    ) n
    WHERE a."withdrawnAt" IS NULL AND a."hiredAt" IS NULL AND ${where}
      AND NOT EXISTS (SELECT 1 FROM "rejection" r WHERE r."applicationId" = a."id" AND r."cancelledAt" IS NULL)`
}

/** SQL over the columns of `pipelineSql`: who is shown. `silentSince` parts those who wait for a week. */
export function filterSql(view: BoardView, silentSince: Date): Prisma.Sql {
  const parts = [Prisma.sql`TRUE`]
  for (const word of searchWords(view.text)) {
    parts.push(Prisma.sql`"searchText" LIKE ${`%${escapeLike(word)}%`}`)
  }
  if (view.owner === 'none') parts.push(Prisma.sql`"ownerId" IS NULL`)
  else if (view.owner) parts.push(Prisma.sql`"ownerId" = ${view.owner}`)
  if (view.source) parts.push(Prisma.sql`"source"::text = ${view.source}`)
  if (view.isWaiting) parts.push(waitsSql(silentSince))
  return Prisma.join(parts, ' AND ')
}

export function waitsSql(silentSince: Date): Prisma.Sql {
  return Prisma.sql`"lastContactAt" < ${utc(silentSince)}`
}

// Names are compared as people do, accents beside their letter, whatever the collation of the database.
export const orderSql: Record<BoardSort, Prisma.Sql> = {
  silence: Prisma.sql`"lastContactAt" ASC, "id" ASC`,
  name: Prisma.sql`"lastName" COLLATE "und-x-icu" ASC, "firstName" COLLATE "und-x-icu" ASC, "id" ASC`,
  newest: Prisma.sql`"appliedAt" DESC, "id" ASC`,
}

/** SQL: how many of a column are shown, by its position. */
export function shownSql(shown: BoardView['shown']): Prisma.Sql {
  const cases = Object.entries(shown).map(
    ([position, count]) => Prisma.sql`WHEN ${Number(position)}::int THEN ${count}::int`,
  )
  if (cases.length === 0) return Prisma.sql`${columnSize}::int`
  return Prisma.sql`CASE s."position" ${Prisma.join(cases, ' ')} ELSE ${columnSize}::int END`
}

/** SQL: the applications of a job, and only if this actor is on it. */
export function ofJobSql(actor: Actor, jobId: string): Prisma.Sql {
  return Prisma.sql`a."jobId" = ${jobId} AND ${visibleSql(actor, Prisma.sql`a."jobId"`)}`
}

export function visibleSql(actor: Actor, jobId: Prisma.Sql): Prisma.Sql {
  if (actor.role !== 'INTERVIEWER') return Prisma.sql`TRUE`
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "job_member" jm WHERE jm."jobId" = ${jobId} AND jm."userId" = ${actor.userId}
  )`
}

// Columns hold UTC without a zone; an instant must be cast to that, or the server's own zone creeps in.
function utc(instant: Date): Prisma.Sql {
  return Prisma.sql`(${instant.toISOString()}::timestamptz AT TIME ZONE 'UTC')`
}
