import type { Prisma } from '../../prisma/client/client.ts'
import type { Tx } from '../db.ts'
import type { Actor } from '../team/actor.ts'

/** Everything a timeline can say. The sentence for each is in messages/<language>/timeline.json. */
export type EventKind =
  | 'candidate.created'
  | 'candidate.edited'
  | 'candidate.merged'
  | 'candidate.wrote'
  | 'candidate.address-bounced'
  | 'candidate.address-works'
  | 'application.created'
  | 'application.moved'
  | 'application.assigned'
  | 'application.withdrawn'
  | 'application.withdrawal-undone'
  | 'application.hired'
  | 'application.hiring-undone'
  | 'interview.planned'
  | 'interview.edited'
  | 'interview.cancelled'
  | 'interview.called-off'
  | 'interview.restored'
  | 'note.written'
  | 'note.deleted'
  | 'transcript.added'
  | 'transcript.corrected'
  | 'transcript.deleted'
  | 'rejection.decided'
  | 'rejection.review-asked'
  | 'rejection.approved'
  | 'rejection.rescheduled'
  | 'rejection.held'
  | 'rejection.hold-read'
  | 'rejection.released'
  | 'rejection.back-to-draft'
  | 'rejection.cancelled'
  | 'rejection.sent'
  | 'rejection.failed'
  | 'rejection.unconfirmed'
  | 'rejection.settled-by-person'
  | 'rejection.overridden'
  | 'pool.entered'
  | 'job.created'
  | 'job.edited'
  | 'job.archived'
  | 'job.reopened'
  | 'template.saved'
  | 'template.archived'
  | 'template.recalled'
  | 'template.delay-set'
  | 'scenario.changed'
  | 'company.edited'
  | 'team.invited'
  | 'team.joined'
  | 'team.role-changed'
  | 'team.deactivated'
  | 'team.reactivated'

export type NewEvent = {
  kind: EventKind
  candidateId?: string
  applicationId?: string
  jobId?: string
  rejectionId?: string
  emailId?: string
  /** Small facts for the sentence (from, to, name of a file …). Never the words of a note or a letter. */
  data?: Prisma.InputJsonObject
  at?: Date
}

/** Adds one row to the timeline, in the transaction of what it tells. `actor` null: Tact itself did it. */
export async function recordEvent(tx: Tx, actor: Actor | null, event: NewEvent): Promise<void> {
  await tx.event.create({ data: { ...event, actorId: actor?.userId ?? null } })
}

/** The same for many at once. */
export async function recordEvents(tx: Tx, actor: Actor | null, events: NewEvent[]): Promise<void> {
  await tx.event.createMany({ data: events.map((event) => ({ ...event, actorId: actor?.userId ?? null })) })
}
