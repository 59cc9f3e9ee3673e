import type { Tx } from '../db.ts'
import { NotFound } from '../errors.ts'
import { searchTextOf } from './search.ts'

/** Holds a person until the end of the transaction, so that two changes follow each other. Throws NotFound. */
export async function lockCandidate(tx: Tx, candidateId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`select 1 from "candidate" where "id" = ${candidateId} for update`
  if (rows.length === 0) throw new NotFound('candidate')
}

/** Call after each change of a name or an address, in its transaction. */
export async function writeSearchText(tx: Tx, candidateId: string): Promise<void> {
  const { firstName, lastName, emails } = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      firstName: true,
      lastName: true,
      emails: { orderBy: { position: 'asc' }, select: { address: true } },
    },
  })
  const searchText = searchTextOf({ firstName, lastName, addresses: emails.map((email) => email.address) })
  await tx.$executeRaw`update "candidate" set "searchText" = ${searchText} where "id" = ${candidateId}`
}

/** Runs a transaction again, twice at most, when somebody else took an address or a pair at the same moment. */
export async function againOnConflict<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let left = 2; ; left -= 1) {
    try {
      return await run()
    } catch (error) {
      if (left === 0 || !isConflict(error)) throw error
    }
  }
}

// P2002: a unique key is taken; P2034: the transaction lost against another.
function isConflict(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return code === 'P2002' || code === 'P2034'
}
