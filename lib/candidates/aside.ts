import type { EmailState } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { ofJobSql } from './pipeline.ts'

/** Those who are no longer in the columns: refused, by what their letter is at; hired; withdrawn. */
export const asideGroups = [
  'to-write',
  'to-review',
  'scheduled',
  'held',
  'sent',
  'to-verify',
  'hired',
  'withdrawn',
] as const
export type AsideGroup = (typeof asideGroups)[number]

export type AsidePerson = {
  applicationId: string
  candidateId: string
  rejectionId: string | null
  firstName: string
  lastName: string
  /** When it was decided, asked, or will leave or left, after the group. */
  at: Date
  /** Who writes or reads the letter. */
  by: string | null
  heldReason: string | null
  emailState: EmailState | null
}

export type Aside = { group: AsideGroup; total: number; people: AsidePerson[] }[]

const perGroup = 8

type Row = AsidePerson & { group: AsideGroup; total: number }

/** The groups that have somebody, in their order, the first eight people of each. One query. */
export async function getAside(actor: Actor, jobId: string): Promise<Aside> {
  const rows = await db.$queryRaw<Row[]>`
    WITH aside AS (
      SELECT a."id" AS "applicationId", a."candidateId", c."firstName", c."lastName", r."id" AS "rejectionId",
        e."heldReason", e."state"::text AS "emailState", u."name" AS "by",
        CASE
          WHEN a."hiredAt" IS NOT NULL AND r."id" IS NULL THEN 'hired'
          WHEN r."id" IS NULL THEN 'withdrawn'
          WHEN e."state" IN ('SCHEDULED', 'SENDING') THEN 'scheduled'
          WHEN e."state" = 'HELD' THEN 'held'
          WHEN e."state" = 'SENT' THEN 'sent'
          WHEN e."state" IN ('FAILED', 'UNCONFIRMED') THEN 'to-verify'
          WHEN r."reviewAskedAt" IS NOT NULL THEN 'to-review'
          ELSE 'to-write'
        END AS "group",
        CASE
          WHEN r."id" IS NULL THEN coalesce(a."hiredAt", a."withdrawnAt")
          WHEN e."state" IS NULL OR e."state" = 'CANCELLED' THEN coalesce(r."reviewAskedAt", r."decidedAt")
          ELSE coalesce(e."sentAt", e."sendAt")
        END AS "at"
      FROM "application" a
      JOIN "candidate" c ON c."id" = a."candidateId"
      LEFT JOIN "rejection" r ON r."applicationId" = a."id" AND r."cancelledAt" IS NULL
      LEFT JOIN "email" e ON e."id" = r."emailId"
      LEFT JOIN "user" u ON u."id" = CASE WHEN r."reviewAskedAt" IS NULL THEN r."ownerId" ELSE r."reviewerId" END
      WHERE ${ofJobSql(actor, jobId)}
        AND (r."id" IS NOT NULL OR a."hiredAt" IS NOT NULL OR a."withdrawnAt" IS NOT NULL)
    ),
    ranked AS (
      SELECT *, count(*) OVER (PARTITION BY "group")::int AS "total",
        row_number() OVER (
          PARTITION BY "group"
          ORDER BY CASE WHEN "group" IN ('sent', 'hired', 'withdrawn') THEN "at" END DESC, "at" ASC
        ) AS "rank"
      FROM aside
    )
    SELECT "applicationId", "candidateId", "rejectionId", "firstName", "lastName", "at", "by",
      "heldReason", "emailState", "group", "total"
    FROM ranked WHERE "rank" <= ${perGroup} ORDER BY "rank"`
  return asideGroups.flatMap((group) => {
    const people = rows.filter((row) => row.group === group)
    return people[0] ? [{ group, total: people[0].total, people }] : []
  })
}
