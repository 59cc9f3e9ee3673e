import { createHash } from 'node:crypto'
import { type Db, db } from '../db.ts'

/**
 * Tries that are counted and, past some, must wait. After `free` tries each next one waits for the next of
 * `pauses` (seconds; the last one repeats). What is older than `forgetAfter` seconds no longer counts.
 */
export type Allowance = { name: string; free: number; pauses: readonly number[]; forgetAfter: number }

const day = 86_400

/** Sign-ins and password checks for one account, right address or not. */
export const signInsOfAccount: Allowance = {
  name: 'sign-in:account',
  free: 5,
  pauses: [60, 120, 300, 900],
  forgetAfter: day,
}
/** Many people may share one address: an office behind a router. */
export const signInsOfClient: Allowance = {
  name: 'sign-in:client',
  free: 30,
  pauses: [60, 300, 900],
  forgetAfter: day,
}
/** The present password, asked of somebody signed in; apart, so that a stranger's guesses do not lock it. */
export const checksOfOwnPassword: Allowance = { ...signInsOfAccount, name: 'own-password' }
export const resetsOfAccount: Allowance = {
  name: 'reset:account',
  free: 3,
  pauses: [3600],
  forgetAfter: 3600,
}
export const resetsOfClient: Allowance = { name: 'reset:client', free: 20, pauses: [600], forgetAfter: 3600 }

export type Try = { ok: true } | { ok: false; until: Date }

/** How long after the `count`th try the next one waits, in seconds. */
export function pauseAfter(count: number, { free, pauses }: Allowance): number {
  if (count < free) return 0
  return pauses[Math.min(count - free, pauses.length - 1)] ?? 0
}

/**
 * Counts a try before it is made, in one statement, so that many at once cannot slip through together.
 * Refused tries are not counted: waiting is enough to be let in again.
 */
export async function takeTry(
  allowance: Allowance,
  who: string,
  now: Date,
  at: Pick<Db, '$queryRaw' | 'rateLimit'> = db,
): Promise<Try> {
  const key = keyOf(allowance, who)
  const { free, forgetAfter } = allowance
  const pauses = allowance.pauses.map((seconds) => seconds * 1000)
  const instant = now.getTime()
  const taken = await at.$queryRaw<unknown[]>`
    INSERT INTO rate_limit AS known ("id", "key", "count", "lastRequest")
    VALUES (gen_random_uuid()::text, ${key}, 1, ${instant}::bigint)
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN known."lastRequest" < ${instant}::bigint - ${forgetAfter * 1000}::bigint
                THEN 1 ELSE known."count" + 1 END,
      "lastRequest" = ${instant}::bigint
    WHERE known."lastRequest" + CASE WHEN known."count" < ${free}::int THEN 0
          ELSE (${pauses}::bigint[])[LEAST(known."count" - ${free}::int + 1, ${pauses.length}::int)] END
          <= ${instant}::bigint
    RETURNING 1`
  if (taken.length > 0) return { ok: true }
  const row = await at.rateLimit.findUnique({ where: { key } })
  if (!row) return { ok: true }
  return { ok: false, until: new Date(Number(row.lastRequest) + pauseAfter(row.count, allowance) * 1000) }
}

/** After the right password: the account starts afresh. */
export async function forgetTries(allowance: Allowance, who: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(allowance, who) } })
}

/** A right try is not held against a shared address, but does not wipe out the wrong ones either. */
export async function giveBackTry(allowance: Allowance, who: string): Promise<void> {
  await db.rateLimit.updateMany({
    where: { key: keyOf(allowance, who), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  })
}

/** Rows that no longer count for anything. */
export async function sweepTries(now: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { lastRequest: { lt: now.getTime() - day * 1000 } } })
}

// Whoever reads this table learns no address that somebody tried.
function keyOf({ name }: Allowance, who: string): string {
  return `${name}:${createHash('sha256').update(who.trim().toLowerCase()).digest('base64url')}`
}
