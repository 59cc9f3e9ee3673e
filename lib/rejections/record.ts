import type { Prisma } from '../../prisma/client/client.ts'
import { openPoolEntries } from '../candidates/pool.ts'
import { db, type Tx } from '../db.ts'
import { NotFound } from '../errors.ts'
import { ownDelay } from './departure.ts'

/** All that a letter is written from, in one query. `now` parts interviews held from those to come. */
export const letterSelect = (now: Date) =>
  ({
    id: true,
    applicationId: true,
    language: true,
    fields: true,
    subject: true,
    body: true,
    because: true,
    links: true,
    kept: true,
    overrides: {
      select: { rule: true, criterion: true, excerpt: true, reason: true, by: { select: { name: true } } },
    },
    departAt: true,
    revision: true,
    reviewAskedAt: true,
    decidedAt: true,
    approvedAt: true,
    cancelledAt: true,
    updatedAt: true,
    owner: { select: { id: true, name: true, email: true, jobTitle: true } },
    reviewer: { select: { id: true, name: true } },
    holdReviewOn: true,
    holdReadAt: true,
    holdOwner: { select: { id: true, name: true } },
    holdReader: { select: { id: true, name: true } },
    rank: true,
    template: { select: { id: true, nameFr: true, nameEn: true, situation: true, ...ownDelay } },
    scenario: { select: ownDelay },
    templateVersion: { select: { id: true, subject: true, body: true, number: true } },
    email: true,
    application: {
      select: {
        id: true,
        withdrawnAt: true,
        hiredAt: true,
        appliedAt: true,
        source: true,
        stage: { select: { name: true, kind: true } },
        job: {
          select: {
            id: true,
            title: true,
            sender: { select: { name: true, address: true } },
            // One is enough to say that somebody was chosen.
            applications: { where: { hiredAt: { not: null } }, take: 1, select: { id: true } },
          },
        },
        candidate: {
          select: {
            id: true,
            firstName: true,
            lastName: true,
            civility: true,
            timeZone: true,
            emails: { orderBy: { position: 'asc' }, select: { address: true } },
            poolEntries: openPoolEntries(now.toISOString().slice(0, 10)),
          },
        },
        interviews: {
          where: { cancelledAt: null, startsAt: { lte: now } },
          orderBy: { startsAt: 'desc' },
          select: {
            id: true,
            startsAt: true,
            durationMinutes: true,
            interviewers: { select: { user: { select: { name: true } } } },
            ratings: { select: { criterion: true, value: true } },
          },
        },
      },
    },
  }) satisfies Prisma.RejectionSelect

export type LetterRecord = Prisma.RejectionGetPayload<{ select: ReturnType<typeof letterSelect> }>

/** Throws NotFound. */
export async function getLetterRecord(rejectionId: string, now: Date, tx: Tx = db): Promise<LetterRecord> {
  const found = await tx.rejection.findUnique({ where: { id: rejectionId }, select: letterSelect(now) })
  if (!found) throw new NotFound('rejection')
  return found
}
