import { Prisma } from '../../prisma/client/client.ts'
import type { InterviewKind, Source } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import type { BoardView } from './board-view.ts'
import { filterSql, ofJobSql, orderSql, pipelineSql, shownSql, waitsSql } from './pipeline.ts'
import { silentSince } from './silence.ts'

/** Somebody in the pipeline, as a card or a row shows them. */
export type Person = {
  id: string
  candidateId: string
  stageId: string
  firstName: string
  lastName: string
  source: Source
  sourceDetail: string | null
  ownerId: string | null
  ownerName: string | null
  appliedAt: Date
  /** The last interview that was held, and the first to come. */
  heldAt: Date | null
  nextAt: Date | null
  nextKind: InterviewKind | null
  notes: number
  lastContactAt: Date
}

export type Column = {
  stageId: string
  people: Person[]
  /** Of the filter, shown or not. */
  total: number
  /** The last contact of the first person that is not shown; only in the order of silence. */
  restSince: Date | null
}

export type Board = {
  /** Without the columns of nobody. */
  columns: Column[]
  /** Everybody in the pipeline, filter or not. */
  inPipeline: number
  /** Those of them who have waited for a week or more. */
  waiting: number
}

type Asked = { jobId: string; view: BoardView; now: Date; timeZone: string }
type Counts = { inPipeline: number; waiting: number }
type BoardRow = Counts & Person & { total: number; rank: number; shown: number }

/** The people of a job by stage. One query, however many they are; nobody when the job is not this actor's. */
export async function getBoard(actor: Actor, { jobId, view, now, timeZone }: Asked): Promise<Board> {
  const since = silentSince(now, timeZone)
  const rows = await db.$queryRaw<(BoardRow | (Counts & { id: null }))[]>`
    WITH pipeline AS (${pipelineSql(ofJobSql(actor, jobId), now)}),
    ranked AS (
      SELECT p.*, count(*) OVER (PARTITION BY p."stageId")::int AS "total",
        row_number() OVER (PARTITION BY p."stageId" ORDER BY ${orderSql[view.sort]})::int AS "rank"
      FROM pipeline p WHERE ${filterSql(view, since)}
    ),
    counted AS (${countSql(since)})
    SELECT counted.*, shown.* FROM counted LEFT JOIN (
      SELECT r.*, ${shownSql(view.shown)} AS "shown" FROM ranked r JOIN "stage" s ON s."id" = r."stageId"
    ) shown ON shown."rank" <= shown."shown" + 1
    ORDER BY shown."rank"`
  const columns = new Map<string, Column>()
  for (const row of rows) {
    if (row.id === null) continue
    const { stageId, total } = row
    const column = columns.get(stageId) ?? { stageId, people: [], total, restSince: null }
    columns.set(stageId, column)
    if (row.rank <= row.shown) column.people.push(personOf(row))
    else if (view.sort === 'silence') column.restSince = row.lastContactAt
  }
  const { inPipeline = 0, waiting = 0 } = rows[0] ?? {}
  return { columns: [...columns.values()], inPipeline, waiting }
}

export const listSize = 100

export type PeopleList = { people: Person[]; total: number } & Counts

/** The same people in one order, a page of them. One query. */
export async function listPeople(actor: Actor, { jobId, view, now, timeZone }: Asked): Promise<PeopleList> {
  const since = silentSince(now, timeZone)
  const rows = await db.$queryRaw<((BoardRow | { id: null }) & Counts & { total: number })[]>`
    WITH pipeline AS (${pipelineSql(ofJobSql(actor, jobId), now)}),
    wanted AS (SELECT * FROM pipeline WHERE ${filterSql(view, since)}),
    counted AS (${countSql(since)}),
    shown AS (
      SELECT * FROM wanted ORDER BY ${orderSql[view.sort]}
      LIMIT ${listSize} OFFSET ${(view.page - 1) * listSize}
    )
    SELECT counted.*, (SELECT count(*) FROM wanted)::int AS "total", shown.*
    FROM counted LEFT JOIN shown ON TRUE ORDER BY ${orderSql[view.sort]}`
  const { total = 0, inPipeline = 0, waiting = 0 } = rows[0] ?? {}
  const people = rows.flatMap((row) => (row.id === null ? [] : [personOf(row)]))
  return { people, total, inPipeline, waiting }
}

function countSql(since: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS "inPipeline", count(*) FILTER (WHERE ${waitsSql(since)})::int AS "waiting"
    FROM pipeline`
}

function personOf(row: BoardRow): Person {
  const { id, candidateId, stageId, firstName, lastName, source, sourceDetail, ownerId, ownerName } = row
  const { appliedAt, heldAt, nextAt, nextKind, notes, lastContactAt } = row
  return {
    id,
    candidateId,
    stageId,
    firstName,
    lastName,
    source,
    sourceDetail,
    ownerId,
    ownerName,
    appliedAt,
    heldAt,
    nextAt,
    nextKind,
    notes,
    lastContactAt,
  }
}
