import type { Company, Prisma } from '../../prisma/client/client.ts'
import { departure, nextSlot } from '../calendar/departure.ts'
import { db } from '../db.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import { type BatchFilter, mostInBatch } from './batch-schema.ts'
import { letterDeparture } from './departure.ts'
import { type DraftWords, draftWords } from './draft-words.ts'
import { type LetterMark, letterMarks } from './letter-marks.ts'
import { namesByJob, otherNames } from './others.ts'
import { type LetterRecord, letterSelect } from './record.ts'
import { whereState } from './state.ts'

export type BatchDraft = {
  record: LetterRecord
  words: Pick<DraftWords, 'subject' | 'text' | 'findings'>
  marks: LetterMark[]
  /** When it would leave, by the company's delay and at the next opening, each at a minute of its own. */
  times: { policy: Date; next: Date }
}

type Ask = { filter: BatchFilter; now: Date; company: Company }

/** Drafts to write together, job by job. Four queries whatever their number, five for those of one decision. */
export async function listBatch(
  actor: Actor,
  { filter, now, company }: Ask,
): Promise<{ drafts: BatchDraft[]; total: number; pages: number }> {
  requirePermission(actor, 'rejection.see')
  const where = await whereIn(filter)
  const [records, total] = await Promise.all([
    db.rejection.findMany({
      where,
      select: letterSelect(now),
      orderBy: [
        { application: { job: { title: 'asc' } } },
        { application: { jobId: 'asc' } },
        { application: { candidate: { lastName: 'asc' } } },
        { application: { candidate: { firstName: 'asc' } } },
        { id: 'asc' },
      ],
      skip: ((filter.page ?? 1) - 1) * mostInBatch,
      take: mostInBatch,
    }),
    db.rejection.count({ where }),
  ])
  const drafts = await written(records, { now, company })
  return { drafts, total, pages: Math.max(1, Math.ceil(total / mostInBatch)) }
}

/** These drafts as they stand; who is a draft no more is left out. Two queries. */
export async function getBatchDrafts(
  actor: Actor,
  ask: { rejectionIds: string[]; now: Date; company: Company },
): Promise<BatchDraft[]> {
  requirePermission(actor, 'rejection.see')
  const where = { id: { in: ask.rejectionIds }, cancelledAt: null, emailId: null }
  return written(await db.rejection.findMany({ where, select: letterSelect(ask.now) }), ask)
}

async function whereIn({ decision, jobId, ownerId, only }: BatchFilter): Promise<Prisma.RejectionWhereInput> {
  // A colleague reads those that were asked to be reviewed; they come in only when somebody ticks them.
  if (only) return { id: { in: only }, cancelledAt: null, emailId: null }
  const together = decision
    ? await db.rejection.findUnique({
        where: { id: decision },
        select: { decidedAt: true, decidedById: true },
      })
    : undefined
  return {
    ...whereState('to-write'),
    ...(together === null ? { id: { in: [] } } : together),
    ...(jobId ? { application: { jobId } } : {}),
    ...(ownerId ? { ownerId } : {}),
  }
}

type Around = { now: Date; company: Company }

async function written(records: LetterRecord[], { now, company }: Around): Promise<BatchDraft[]> {
  const names = await namesByJob(records.map((record) => record.application.job.id))
  return records.map((record) => {
    const { job, candidate } = record.application
    const letter = letterDeparture(company, record)
    const times = {
      policy: departure({ decidedAt: now, ...letter }).sendAt,
      next: nextSlot({ now, ...letter }),
    }
    const { composed, subject, text, findings } = draftWords(record, {
      company,
      readAt: times.policy,
      otherNames: otherNames(names, job.id, candidate.id),
    })
    // A letter by hand has no fields; what a template would have said is not in it.
    const marks = record.body === null ? letterMarks({ composed, text }) : []
    return { record, words: { subject, text, findings }, marks, times }
  })
}
