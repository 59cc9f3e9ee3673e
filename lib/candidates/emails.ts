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

const mostReply = 500

/**
 * A mail server said for good that this address takes nothing: no letter leaves for it until a person says that it
 * works. False when nobody has it. `reply` is the server's, without the letter.
 */
export async function markBounced(tx: Tx, address: string, reply: string): Promise<boolean> {
  const [marked] = await tx.candidateEmail.updateManyAndReturn({
    where: { address: address.trim().toLowerCase() },
    data: { bouncedAt: new Date(), bounceReply: reply.slice(0, mostReply) },
  })
  if (!marked) return false
  await recordEvent(tx, null, { kind: 'candidate.address-bounced', candidateId: marked.candidateId })
  return true
}

/** A person knows better than the server: the address works. */
export async function clearBounce(
  actor: Actor,
  { candidateId, address }: EmailOfCandidate,
): Promise<Outcome<null, 'not-marked'>> {
  requirePermission(actor, 'candidate.write')
  return db.$transaction(async (tx) => {
    const { count } = await tx.candidateEmail.updateMany({
      where: { candidateId, address, bouncedAt: { not: null } },
      data: { bouncedAt: null, bounceReply: null },
    })
    if (count === 0) return refused('not-marked')
    await recordEvent(tx, actor, { kind: 'candidate.address-works', candidateId })
    return done(null)
  })
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
    const known = await addressesOf(tx, candidateId)
    const before = known.map((one) => one.address)
    const after = await change(tx, before)
    if (!Array.isArray(after)) return refused('email-taken', after)
    if (after.join() === before.join()) return done({ addresses: before })
    await tx.candidateEmail.deleteMany({ where: { candidateId } })
    await tx.candidateEmail.createMany({
      data: after.map((address, position) => {
        // What a mail server said of an address stays with it, wherever it stands.
        const { bouncedAt = null, bounceReply = null } = known.find((one) => one.address === address) ?? {}
        return { address, candidateId, position, bouncedAt, bounceReply }
      }),
    })
    await tx.candidate.update({ where: { id: candidateId }, data: { updatedAt: new Date() } })
    await writeSearchText(tx, candidateId)
    await recordEvent(tx, actor, { kind: 'candidate.edited', candidateId, data: { fields: ['email'] } })
    return done({ addresses: after })
  })
}

function addressesOf(tx: Tx, candidateId: string) {
  return tx.candidateEmail.findMany({
    where: { candidateId },
    orderBy: { position: 'asc' },
    select: { address: true, bouncedAt: true, bounceReply: true },
  })
}

async function ownerOf(tx: Tx, address: string): Promise<Owner> {
  const { candidate } = await tx.candidateEmail.findUniqueOrThrow({
    where: { address },
    select: { candidate: { select: { id: true, firstName: true, lastName: true } } },
  })
  return { candidateId: candidate.id, name: `${candidate.firstName} ${candidate.lastName}`.trim() }
}
