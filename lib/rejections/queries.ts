import type { Prisma } from '../../prisma/client/client.ts'
import { whereNamed } from '../candidates/search.ts'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { ownDelay } from './departure.ts'
import { rejectionState, rejectionStates, whereState } from './state.ts'

export type StateCounts = Record<(typeof rejectionStates)[number], number>

export const pageSize = 50

/** What a line of a list of letters shows. `now` parts interviews held from those to come. */
export const rowSelect = (now: Date) =>
  ({
    id: true,
    fields: true,
    body: true,
    cancelledAt: true,
    reviewAskedAt: true,
    decidedAt: true,
    language: true,
    updatedAt: true,
    owner: { select: { id: true, name: true } },
    template: { select: ownDelay },
    scenario: { select: ownDelay },
    rank: true,
    holdReviewOn: true,
    holdReadAt: true,
    holdOwner: { select: { id: true, name: true } },
    holdReader: { select: { id: true, name: true } },
    reviewer: { select: { id: true, name: true } },
    email: {
      select: {
        id: true,
        state: true,
        sendAt: true,
        sentAt: true,
        subject: true,
        text: true,
        heldReason: true,
        heldAt: true,
        failure: true,
        attempts: true,
        serverReply: true,
        messageId: true,
        toAddress: true,
        claimedAt: true,
      },
    },
    application: {
      select: {
        id: true,
        appliedAt: true,
        stage: { select: { name: true } },
        job: { select: { id: true, title: true } },
        candidate: { select: { id: true, firstName: true, lastName: true, timeZone: true } },
        interviews: {
          where: { cancelledAt: null, startsAt: { lte: now } },
          orderBy: { startsAt: 'desc' },
          take: 1,
          select: { startsAt: true },
        },
      },
    },
  }) satisfies Prisma.RejectionSelect

export type RejectionRow = Prisma.RejectionGetPayload<{ select: ReturnType<typeof rowSelect> }>

type Filter = { state: (typeof rejectionStates)[number]; jobId?: string; text?: string; page?: number }

/** One page of the refusals in one state: what leaves first, or what is newest, comes first. */
export async function listRejections(
  actor: Actor,
  filter: Filter,
): Promise<{ rows: RejectionRow[]; total: number; pages: number }> {
  requirePermission(actor, 'rejection.see')
  const where = { AND: [whereState(filter.state), about(filter)] } satisfies Prisma.RejectionWhereInput
  const [rows, total] = await Promise.all([
    db.rejection.findMany({
      where,
      select: rowSelect(new Date()),
      orderBy: order(filter.state),
      skip: ((filter.page ?? 1) - 1) * pageSize,
      take: pageSize,
    }),
    db.rejection.count({ where }),
  ])
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) }
}

/** The filters of the lists: a job, a name. */
export function about({ jobId, text }: Pick<Filter, 'jobId' | 'text'>): Prisma.RejectionWhereInput {
  return {
    application: {
      ...(jobId ? { jobId } : {}),
      ...(text?.trim() ? { candidate: whereNamed(text) } : {}),
    },
  }
}

function order(state: Filter['state']): Prisma.RejectionOrderByWithRelationInput[] {
  if (state === 'scheduled' || state === 'held') return [{ email: { sendAt: 'asc' } }, { id: 'asc' }]
  if (state === 'sent') return [{ email: { sentAt: 'desc' } }, { id: 'desc' }]
  return [{ decidedAt: 'asc' }, { id: 'asc' }]
}

/** How many refusals stand where. One query. */
export async function countRejections(actor: Actor): Promise<StateCounts> {
  requirePermission(actor, 'rejection.see')
  const rows = await db.$queryRaw<{ email: string | null; review: boolean; count: bigint }[]>`
    select e."state"::text as email, r."reviewAskedAt" is not null as review, count(*) as count
    from "rejection" r left join "email" e on e."id" = r."emailId"
    where r."cancelledAt" is null
    group by 1, 2`
  const counts = Object.fromEntries(rejectionStates.map((state) => [state, 0])) as StateCounts
  for (const { email, review, count } of rows) {
    const state = rejectionState({
      cancelledAt: null,
      reviewAskedAt: review ? new Date(0) : null,
      email: email ? { state: email as never } : null,
    })
    if (state !== 'cancelled') counts[state] += Number(count)
  }
  return counts
}

/** The drafts of this one's kind in the order of their list, for "next" and "previous". One query. */
export async function listDraftIds(): Promise<string[]> {
  const rows = await db.rejection.findMany({
    where: { cancelledAt: null, emailId: null },
    orderBy: order('to-write'),
    select: { id: true },
    take: 500,
  })
  return rows.map((row) => row.id)
}
