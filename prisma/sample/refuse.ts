import { departure } from '../../lib/calendar/departure.ts'
import { db } from '../../lib/db.ts'
import { approveRejection } from '../../lib/rejections/approve.ts'
import { askReview, saveDraft } from '../../lib/rejections/draft.ts'
import { draftWords } from '../../lib/rejections/draft-words.ts'
import { decideRejections } from '../../lib/rejections/mutations.ts'
import { getLetterRecord } from '../../lib/rejections/record.ts'
import type { Actor } from '../../lib/team/actor.ts'
import { atHour } from './clock.ts'
import type { Cast } from './fill.ts'
import type { SampleRefusal } from './people.ts'

type On = { cast: Cast; applicationId: string }

/** Refuses as a recruiter would, through the same doors, then lets time have passed. */
export async function refuse(refusal: SampleRefusal, { cast, applicationId }: On): Promise<void> {
  const actor = cast.actors[refusal.by ?? 'sophie']
  const decided = await decideRejections(actor, { applicationIds: [applicationId] })
  const rejectionId = decided.ok ? decided.value.rejectionIds[0] : undefined
  if (!rejectionId) throw new Error('A refusal of the sample was not opened.')
  const { strength = '', reason = '', advice = '' } = refusal
  await saveDraft(actor, {
    rejectionId,
    revision: 1,
    fields: { strength, reason, advice },
    subject: null,
    body: null,
  })
  if (refusal.state === 'review') {
    await askReview(actor, { rejectionId, reviewerId: cast.actors.claire.userId })
  }
  if (refusal.state === 'draft' || refusal.state === 'review') {
    await dated(rejectionId, atHour(cast.now, -1, 11))
    return
  }
  await approve(rejectionId, { refusal, actor, cast })
}

type Approval = { refusal: SampleRefusal; actor: Actor; cast: Cast }

async function approve(rejectionId: string, { refusal, actor, cast }: Approval): Promise<void> {
  const company = await db.company.findUniqueOrThrow({ where: { id: 1 } })
  const leaves = refusal.day ?? 1
  const isPast = leaves < 0
  const approvedAt = isPast ? atHour(cast.now, leaves - 2, 16) : cast.now
  const policy = { ...company, delayAmount: isPast ? 1 : leaves }
  const sendAt = departure({ decidedAt: approvedAt, policy, seed: rejectionId }).sendAt
  const record = await getLetterRecord(rejectionId, approvedAt)
  const words = draftWords(record, { company, readAt: sendAt, otherNames: [] })
  const approved = await approveRejection(
    actor,
    {
      rejectionId,
      revision: record.revision,
      seen: { subject: words.subject, text: words.text },
      departure:
        refusal.state === 'held'
          ? { kind: 'hold', for: { kind: 'offer' } }
          : cast.holdLetters && !isPast
            ? { kind: 'hold' }
            : { kind: 'at', at: sendAt },
    },
    approvedAt,
  )
  if (!approved.ok) {
    throw new Error(
      `A letter of the sample cannot leave: ${approved.reason} ${JSON.stringify(approved.detail)}`,
    )
  }
  await dated(rejectionId, approvedAt)
  if (isPast) await settled(rejectionId, { refusal, sentAt: sendAt })
}

async function settled(
  rejectionId: string,
  { refusal, sentAt }: { refusal: SampleRefusal; sentAt: Date },
): Promise<void> {
  const outcome = {
    sent: { state: 'SENT', sentAt, serverReply: '250 2.0.0 Ok' },
    unconfirmed: { state: 'UNCONFIRMED', serverReply: 'Connection closed after DATA, no 250' },
    failed: { state: 'FAILED', serverReply: '550 5.1.1 User unknown' },
  } as const
  const state = refusal.state === 'unconfirmed' || refusal.state === 'failed' ? refusal.state : 'sent'
  const rejection = await db.rejection.findUniqueOrThrow({
    where: { id: rejectionId },
    select: { emailId: true, application: { select: { id: true, candidateId: true, jobId: true } } },
  })
  await db.email.update({
    where: { id: rejection.emailId ?? '' },
    data: { ...outcome[state], claimedAt: sentAt, attempts: 1 },
  })
  await db.event.create({
    data: {
      kind: `rejection.${state}`,
      at: sentAt,
      rejectionId,
      emailId: rejection.emailId,
      applicationId: rejection.application.id,
      candidateId: rejection.application.candidateId,
      jobId: rejection.application.jobId,
    },
  })
}

/** Moves what the doors wrote "now" to when it is told to have happened. */
async function dated(rejectionId: string, at: Date): Promise<void> {
  await db.rejection.update({ where: { id: rejectionId }, data: { decidedAt: at } })
  await db.event.updateMany({ where: { rejectionId }, data: { at } })
}
