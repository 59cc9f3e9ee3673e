import type { Language, Prisma } from '../../prisma/client/client.ts'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { can, requirePermission, visibleJobs } from '../team/permissions.ts'
import { searchWords, whereNamed } from './search.ts'

/** Interviewers see who applied to their jobs; the others see everybody. */
export function visibleCandidates(actor: Actor): Prisma.CandidateWhereInput {
  return actor.role === 'INTERVIEWER' ? { applications: { some: { job: visibleJobs(actor) } } } : {}
}

export type Found = { id: string; firstName: string; lastName: string; job: string | null }

/** Eight people at most whose name or address holds every word of the query, the latest first. */
export async function findCandidates(actor: Actor, query: string): Promise<Found[]> {
  requirePermission(actor, 'candidate.see')
  if (searchWords(query).length === 0) return []
  const people = await db.candidate.findMany({
    where: { AND: [whereNamed(query), visibleCandidates(actor)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 8,
    select: {
      id: true,
      firstName: true,
      lastName: true,
      applications: {
        where: { job: visibleJobs(actor) },
        orderBy: { appliedAt: 'desc' },
        take: 1,
        select: { job: { select: { title: true } } },
      },
    },
  })
  return people.map(({ applications, ...person }) => ({ ...person, job: applications[0]?.job.title ?? null }))
}

const person = { select: { id: true, name: true } }

const recordSelect = {
  id: true,
  firstName: true,
  lastName: true,
  civility: true,
  language: true,
  phone: true,
  location: true,
  extra: true,
  createdAt: true,
  updatedAt: true,
  emails: { orderBy: { position: 'asc' }, select: { address: true, bouncedAt: true } },
} satisfies Prisma.CandidateSelect

const applicationSelect = {
  id: true,
  source: true,
  sourceDetail: true,
  appliedAt: true,
  withdrawnAt: true,
  hiredAt: true,
  owner: person,
  stage: { select: { id: true, name: true } },
  job: {
    select: {
      id: true,
      title: true,
      criteria: true,
      archivedAt: true,
      stages: { orderBy: { position: 'asc' }, select: { id: true, name: true } },
    },
  },
  rejections: {
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      cancelledAt: true,
      reviewAskedAt: true,
      email: { select: { state: true, sendAt: true, sentAt: true } },
    },
  },
  interviews: {
    orderBy: { startsAt: 'desc' },
    select: {
      id: true,
      kind: true,
      startsAt: true,
      durationMinutes: true,
      place: true,
      cancelledAt: true,
      updatedAt: true,
      interviewers: { orderBy: { user: { name: 'asc' } }, select: { user: person } },
      ratings: { select: { criterion: true, value: true, author: person } },
    },
  },
  notes: {
    where: { deletedAt: null },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      body: true,
      revision: true,
      interviewId: true,
      createdAt: true,
      updatedAt: true,
      author: person,
    },
  },
} satisfies Prisma.ApplicationSelect

export type CandidateRecord = Prisma.CandidateGetPayload<{ select: typeof recordSelect }> & {
  applications: RecordApplication[]
}
export type RecordApplication = Prisma.ApplicationGetPayload<{ select: typeof applicationSelect }>

/** Everything about one person that this actor may see, latest application first. Throws NotFound. */
export async function getCandidateRecord(actor: Actor, candidateId: string): Promise<CandidateRecord> {
  requirePermission(actor, 'candidate.see')
  const record = await db.candidate.findFirst({
    where: { id: candidateId, ...visibleCandidates(actor) },
    select: {
      ...recordSelect,
      applications: {
        where: { job: visibleJobs(actor) },
        orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
        select: applicationSelect,
      },
    },
  })
  if (!record) throw new NotFound('candidate')
  return record
}

export const timelinePageSize = 25

const eventSelect = {
  id: true,
  at: true,
  kind: true,
  data: true,
  actor: { select: { name: true } },
  job: { select: { title: true } },
} satisfies Prisma.EventSelect

export type TimelineEvent = Prisma.EventGetPayload<{ select: typeof eventSelect }>

/** What happened, newest first, without what happened in jobs this actor is not on. Two queries. */
export async function listTimeline(
  actor: Actor,
  candidateId: string,
  page: number,
): Promise<{ events: TimelineEvent[]; total: number }> {
  requirePermission(actor, 'candidate.see')
  const where: Prisma.EventWhereInput = {
    candidateId,
    ...(actor.role === 'INTERVIEWER' && {
      candidate: visibleCandidates(actor),
      OR: [{ jobId: null }, { job: visibleJobs(actor) }],
    }),
    ...(can(actor, 'rejection.see') ? {} : { NOT: { kind: { startsWith: 'rejection.' } } }),
  }
  const [events, total] = await Promise.all([
    db.event.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * timelinePageSize,
      take: timelinePageSize,
      select: eventSelect,
    }),
    db.event.count({ where }),
  ])
  return { events, total }
}

export type Target = {
  id: string
  title: string
  language: Language
  isArchived: boolean
  stages: { id: string; name: string }[]
}

/** The jobs that people can be added to or filtered by, open ones first. */
export async function listTargets(actor: Actor): Promise<Target[]> {
  const jobs = await db.job.findMany({
    where: visibleJobs(actor),
    orderBy: [{ archivedAt: { sort: 'desc', nulls: 'first' } }, { openedOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      language: true,
      archivedAt: true,
      stages: { orderBy: { position: 'asc' }, select: { id: true, name: true } },
    },
  })
  return jobs.map(({ archivedAt, ...job }) => ({ ...job, isArchived: archivedAt !== null }))
}
