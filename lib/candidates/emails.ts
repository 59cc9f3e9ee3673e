import { db, type Tx } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { lockCandidate, writeSearchText } from './identity.ts'
import type { EmailOfCandidate } from './schema.ts'
import { recordEvent } from './timeline.ts'

/** The first address is the one that is written to. */
export type Addresses = { addresses: string[] }

/** Adds an address behind the others. One that is here already stays where it is. */
export async function addEmail(
  actor: Actor,
  { candidateId, address }: EmailOfCandidate,
): Promise<Outcome<Addresses, 'email-taken', Owner>> {
  return changeAddresses(actor, candidateId, async (tx, addresses) => {
    if (addresses.includes(address)) return addresses
    const { count } = await tx.candidateEmail.createMany({
      data: { address, candidateId, position: addresses.length },
      skipDuplicates: true,
    })
    return count === 1 ? [...addresses, address] : ownerOf(tx, address)
  })
}

/** What left for this address stays as it was; a person without any address cannot be written to. */
export async function removeEmail(
  actor: Actor,
  { candidateId, address }: EmailOfCandidate,
): Promise<Outcome<Addresses, 'email-taken'>> {
  return changeAddresses(actor, candidateId, async (_, addresses) =>
    addresses.filter((one) => one !== address),
  )
}

/** A letter that is approved for another address is held when its time comes, not sent to either. */
export async function makeEmailPrimary(
  actor: Actor,
  { candidateId, address }: EmailOfCandidate,
): Promise<Outcome<Addresses, 'email-taken'>> {
  return changeAddresses(actor, candidateId, async (_, addresses) =>
    addresses.includes(address) ? [address, ...addresses.filter((one) => one !== address)] : addresses,
  )
}

export type Owner = { candidateId: string; name: string }
type Change = (tx: Tx, addresses: string[]) => Promise<string[] | Owner>

async function changeAddresses(
  actor: Actor,
  candidateId: string,
  change: Change,
): Promise<Outcome<Addresses, 'email-taken', Owner>> {
  requirePermission(actor, 'candidate.write')
  return db.$transaction(async (tx) => {
    await lockCandidate(tx, candidateId)
    const before = await addressesOf(tx, candidateId)
    const after = await change(tx, before)
    if (!Array.isArray(after)) return refused('email-taken', after)
    if (after.join() === before.join()) return done({ addresses: before })
    await tx.candidateEmail.deleteMany({ where: { candidateId } })
    await tx.candidateEmail.createMany({
      data: after.map((address, position) => ({ address, candidateId, position })),
    })
    await tx.candidate.update({ where: { id: candidateId }, data: { updatedAt: new Date() } })
    await writeSearchText(tx, candidateId)
    await recordEvent(tx, actor, { kind: 'candidate.edited', candidateId, data: { fields: ['email'] } })
    return done({ addresses: after })
  })
}

async function addressesOf(tx: Tx, candidateId: string): Promise<string[]> {
  const rows = await tx.candidateEmail.findMany({
    where: { candidateId },
    orderBy: { position: 'asc' },
    select: { address: true },
  })
  return rows.map((row) => row.address)
}

async function ownerOf(tx: Tx, address: string): Promise<Owner> {
  const { candidate } = await tx.candidateEmail.findUniqueOrThrow({
    where: { address },
    select: { candidate: { select: { id: true, firstName: true, lastName: true } } },
  })
  return { candidateId: candidate.id, name: `${candidate.firstName} ${candidate.lastName}`.trim() }
}
