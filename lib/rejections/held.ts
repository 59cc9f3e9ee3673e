import { dayOf } from '../calendar/days.ts'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { isHoldKind } from './hold-kinds.ts'
import { listOffered, type Offered } from './hold-offers.ts'
import { isDueForReview } from './hold-rules.ts'
import { about, pageSize, type RejectionRow, rowSelect } from './queries.ts'
import { whereState } from './state.ts'

/** Held letters that wait for the same: those of one offer stand together, those of the release check as well. */
export type HeldKind = 'offer' | 'check' | 'reader' | 'date' | 'by-person'
const heldKinds: HeldKind[] = ['offer', 'check', 'reader', 'date', 'by-person']

export type HeldRow = RejectionRow & { kind: HeldKind; isDue: boolean }
export type HeldPage = {
  /** In the order of their groups; see `heldOrder`. */
  rows: HeldRow[]
  total: number
  /** How many of all of them somebody should look at today. */
  due: number
  pages: number
  /** Who has, had or took an offer, by the jobs of this page. */
  offered: Map<string, Offered[]>
}

type Filter = { ownerId?: string; jobId?: string; text?: string; page?: number; timeZone: string; now: Date }

/** One page of the held letters in their groups. Three queries, however many there are. */
export async function listHeld(actor: Actor, filter: Filter): Promise<HeldPage> {
  requirePermission(actor, 'rejection.see')
  const today = dayOf(filter.now, filter.timeZone).toString()
  const all = await db.rejection.findMany({
    where: { AND: [whereState('held'), about(filter), ownedBy(filter.ownerId)] },
    select: {
      id: true,
      rank: true,
      holdReviewOn: true,
      email: { select: { heldReason: true, heldAt: true } },
      application: { select: { jobId: true } },
    },
  })
  const held = all.map((one): Held => {
    const reason = one.email?.heldReason ?? null
    return {
      id: one.id,
      kind: heldKind(reason),
      jobId: one.application.jobId,
      rank: one.rank,
      heldAt: one.email?.heldAt ?? null,
      isDue: isDueForReview({ heldReason: reason, holdReviewOn: one.holdReviewOn }, today),
    }
  })
  const ordered = heldOrder(held)
  const from = ((filter.page ?? 1) - 1) * pageSize
  const shown = ordered.slice(from, from + pageSize)
  const jobIds = [...new Set(shown.flatMap((one) => (one.kind === 'offer' ? [one.jobId] : [])))]
  const [rows, offered] = await Promise.all([
    db.rejection.findMany({
      where: { id: { in: shown.map((one) => one.id) } },
      select: rowSelect(filter.now),
    }),
    listOffered(jobIds),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    rows: shown.flatMap(({ id, kind, isDue }) => {
      const row = byId.get(id)
      return row ? [{ ...row, kind, isDue }] : []
    }),
    total: held.length,
    due: held.filter((one) => one.isDue).length,
    pages: Math.max(1, Math.ceil(held.length / pageSize)),
    offered,
  }
}

/** How many letters wait for somebody today: drafts, and held ones whose day to look again has come. One query. */
export async function countWaiting(actor: Actor, around: { timeZone: string; now: Date }): Promise<number> {
  requirePermission(actor, 'rejection.see')
  const today = new Date(dayOf(around.now, around.timeZone).toString())
  const due = { OR: [{ holdReviewOn: null }, { holdReviewOn: { lte: today } }] }
  return db.rejection.count({
    where: { cancelledAt: null, OR: [{ emailId: null }, { email: { state: 'HELD' }, ...due }] },
  })
}

export function heldKind(reason: string | null): HeldKind {
  return isHoldKind(reason) ? reason : 'check'
}

/** Whoever was named to look after the hold, else whose refusal it is. */
export function ownedBy(ownerId: string | undefined) {
  return ownerId ? { OR: [{ holdOwnerId: ownerId }, { holdOwnerId: null, ownerId }] } : {}
}

export type Held = {
  id: string
  kind: HeldKind
  jobId: string
  rank: number | null
  heldAt: Date | null
  isDue: boolean
}

/**
 * Groups first that somebody should look at; then by kind. Runners-up stand in their rank, all others with what is
 * due first and then in the order of holding. Pure.
 */
export function heldOrder(held: Held[]): Held[] {
  const groups = new Map<string, Held[]>()
  for (const one of held) {
    const key = one.kind === 'offer' ? `offer ${one.jobId}` : one.kind
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const kind = (group: Held[]) => heldKinds.indexOf(group[0]?.kind ?? 'by-person')
  const isDue = (group: Held[]) => Number(group.some((one) => one.isDue))
  return [...groups.entries()]
    .toSorted(
      ([a, one], [b, other]) =>
        isDue(other) - isDue(one) || kind(one) - kind(other) || (a < b ? -1 : a > b ? 1 : 0),
    )
    .flatMap(([, group]) => group.toSorted(inGroup))
}

function inGroup(one: Held, other: Held): number {
  const byRank = one.kind === 'offer' ? (one.rank ?? 999) - (other.rank ?? 999) : 0
  const byDue = one.kind === 'offer' ? 0 : Number(other.isDue) - Number(one.isDue)
  return (
    byRank ||
    byDue ||
    (one.heldAt?.getTime() ?? 0) - (other.heldAt?.getTime() ?? 0) ||
    (one.id < other.id ? -1 : 1)
  )
}
