import { Prisma } from '../../prisma/client/client.ts'

/**
 * The present as SQL. Without `now` it is the database's: all workers, on whatever machines, then keep one
 * clock, and a clock that is set wrong on one of them sends nothing early. Columns are UTC without a zone.
 */
export function presentSql(now?: Date): Prisma.Sql {
  if (!now) return Prisma.sql`(clock_timestamp() at time zone 'utc')::timestamp(3)`
  return Prisma.sql`(${now.toISOString()}::timestamptz at time zone 'utc')::timestamp(3)`
}
