import { listHeld } from '@/lib/rejections/held.ts'
import { listRejections, type StateCounts } from '@/lib/rejections/queries.ts'
import type { rejectionStates } from '@/lib/rejections/state.ts'
import type { Actor } from '@/lib/team/actor.ts'
import type { Company } from '@/prisma/client/client.ts'
import { type HeldGroup, heldGroups } from './held-groups.ts'
import type { Pickable } from './selection.tsx'

export type ListFilter = {
  state: (typeof rejectionStates)[number]
  jobId?: string
  text?: string
  page: number
  /** Only one's own: of held letters those that one looks after. */
  isMine: boolean
}

const shownInPane = 8

/** The rows of one state; `held` has a list of its own. Two queries. */
export async function loadRows(actor: Actor, filter: ListFilter) {
  if (filter.state === 'held') return { rows: [], total: 0, pages: 1 }
  return listRejections(actor, filter)
}

/** Held letters in their groups: on their own page, and under the first page of the diary. Three queries. */
export async function loadHeld(actor: Actor, filter: ListFilter, company: Company) {
  const now = new Date()
  if (filter.state !== 'held' && (filter.state !== 'scheduled' || filter.page > 1)) return null
  const ownerId = filter.isMine ? actor.userId : undefined
  const page = await listHeld(actor, { ...filter, ownerId, timeZone: company.timeZone, now })
  return { ...page, groups: heldGroups(page, { company, now }) }
}

/** The letters beside the diary that a person must decide about. Two queries. */
export async function loadToVerify(actor: Actor, filter: ListFilter, counts: Promise<StateCounts>) {
  const isBeside = filter.state === 'scheduled' || filter.state === 'held'
  const count = (await counts)['to-verify']
  if (!isBeside || count === 0) return { rows: [], count: isBeside ? count : 0 }
  const { rows } = await listRejections(actor, { state: 'to-verify' })
  return { rows: rows.slice(0, shownInPane), count }
}

/** What can be ticked on this page. */
export function pickable(
  days: { letters: { id: string; name: string }[] }[],
  groups: HeldGroup[],
): Pickable[] {
  return [
    ...days.flatMap(({ letters }) => letters.map(({ id, name }) => ({ id, name, isHeld: false }))),
    ...groups.flatMap(({ lines }) => lines.map(({ id, name }) => ({ id, name, isHeld: true }))),
  ]
}
