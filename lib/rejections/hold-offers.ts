import { db, type Tx } from '../db.ts'
import { displayName } from '../language/names.ts'

/** What became of the offer for which letters are held. */
export type OfferStanding =
  | { kind: 'waiting'; who: string; since: Date }
  | { kind: 'accepted'; who: string }
  /** Nobody has an offer any more; `who` is the person that had it, where that can be told. */
  | { kind: 'declined'; who: string | null }

export type Offered = {
  name: string
  isAtOffer: boolean
  since: Date
  hiredAt: Date | null
  /** When they withdrew, or were refused. */
  goneAt: Date | null
}

/**
 * Reads what became of an offer: an open one waits; a hire since `heldSince` is its acceptance (an older one filled
 * another post of the job); else it was declined. Pure.
 */
export function readOffer(people: Offered[], heldSince: Date | null = null): OfferStanding {
  const open = people.filter((one) => one.isAtOffer && !one.hiredAt && !one.goneAt)
  const [waiting] = latestFirst(open, (one) => one.since)
  if (waiting) return { kind: 'waiting', who: waiting.name, since: waiting.since }
  const hired = people.filter((one) => one.hiredAt && (!heldSince || one.hiredAt >= heldSince))
  const [accepted] = latestFirst(hired, (one) => one.hiredAt)
  if (accepted) return { kind: 'accepted', who: accepted.name }
  const gone = people.filter((one) => one.isAtOffer && one.goneAt)
  return { kind: 'declined', who: latestFirst(gone, (one) => one.goneAt)[0]?.name ?? null }
}

function latestFirst(people: Offered[], at: (one: Offered) => Date | null): Offered[] {
  return people.toSorted((a, b) => (at(b)?.getTime() ?? 0) - (at(a)?.getTime() ?? 0))
}

/** The people of these jobs who have, had or took an offer, by job. One query. */
export async function listOffered(jobIds: string[], tx: Tx = db): Promise<Map<string, Offered[]>> {
  const found = new Map<string, Offered[]>(jobIds.map((id) => [id, []]))
  if (jobIds.length === 0) return found
  const applications = await tx.application.findMany({
    where: { jobId: { in: jobIds }, OR: [{ hiredAt: { not: null } }, { stage: { kind: 'OFFER' } }] },
    select: {
      jobId: true,
      stageSince: true,
      hiredAt: true,
      withdrawnAt: true,
      stage: { select: { kind: true } },
      candidate: { select: { firstName: true, lastName: true } },
      rejections: {
        where: { cancelledAt: null },
        select: { decidedAt: true, email: { select: { heldReason: true } } },
      },
    },
  })
  for (const one of applications) {
    const [refused] = one.rejections
    // Who is held for the offer of somebody else had none.
    if (refused?.email?.heldReason === 'offer') continue
    found.get(one.jobId)?.push({
      name: displayName(one.candidate).fullName,
      isAtOffer: one.stage.kind === 'OFFER',
      since: one.stageSince,
      hiredAt: one.hiredAt,
      goneAt: one.withdrawnAt ?? refused?.decidedAt ?? null,
    })
  }
  return found
}

/** What became of the offer of this job. One query. */
export async function offerStanding(
  jobId: string,
  heldSince: Date | null = null,
  tx: Tx = db,
): Promise<OfferStanding> {
  return readOffer((await listOffered([jobId], tx)).get(jobId) ?? [], heldSince)
}
