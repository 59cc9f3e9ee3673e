import type { Company } from '../../prisma/client/client.ts'
import { lockApplications } from '../candidates/standing.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { senderAddress, senderName } from '../company/sender.ts'
import { db, type Tx } from '../db.ts'
import { env } from '../env.ts'
import { done, type Outcome, refused } from '../errors.ts'
import { displayName } from '../language/names.ts'
import { letterHtml } from '../mail/compose-html.ts'
import { enqueueEmail } from '../outbox/enqueue.ts'
import { holdEmail } from '../outbox/mutations.ts'
import { UnsendableEmail } from '../outbox/schema.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { Finding } from '../wording/finding.ts'
import { departureInstant, type TimeProblem } from './departure.ts'
import { type DraftWords, draftWords } from './draft-words.ts'
import { otherNames } from './others.ts'
import { getLetterRecord, type LetterRecord } from './record.ts'
import type { Approve } from './schema.ts'

export type Approved = { sendAt: Date; isHeld: boolean }
export type ApproveRefusal =
  | 'not-a-draft'
  | 'changed-meanwhile'
  | 'words-changed'
  | 'blocked'
  | 'withdrawn'
  | 'hired'
  | 'bad-time'
export type ApproveDetail = { findings?: Finding[]; problem?: TimeProblem }

/**
 * A person approves these exact words: the subject and text on their screen must be, to the letter, what the
 * draft says now. From here on the words are the email's, and nothing changes them.
 */
export async function approveRejection(
  actor: Actor,
  input: Approve,
  now = new Date(),
): Promise<Outcome<Approved, ApproveRefusal, ApproveDetail>> {
  requirePermission(actor, 'rejection.write')
  return db
    .$transaction(async (tx) => {
      await lockApplicationOf(tx, input.rejectionId)
      const record = await getLetterRecord(input.rejectionId, now, tx)
      if (record.cancelledAt || record.email) return refused('not-a-draft')
      if (record.revision !== input.revision) return refused('changed-meanwhile')
      if (record.application.withdrawnAt) return refused('withdrawn')
      if (record.application.hiredAt) return refused('hired')

      const company = await tx.company.findUniqueOrThrow({ where: { id: 1 } })
      const time = departureInstant({ departure: input.departure, now, company, seed: record.applicationId })
      if (!time.ok) return time
      const words = draftWords(record, {
        company,
        readAt: time.value,
        otherNames: await otherNames(record.application.job.id, record.application.candidate.id, tx),
      })
      if (words.subject !== input.seen.subject || words.text !== input.seen.text)
        return refused('words-changed')
      const blocking = words.findings.filter((finding) => finding.severity === 'block')
      if (blocking.length > 0) return refused('blocked', { findings: blocking })

      const emailId = await writeEmail(tx, { record, words, company, sendAt: time.value })
      const isHeld = input.departure.kind === 'hold'
      if (isHeld) await holdEmail(tx, emailId, 'by-person', actor.userId)
      const { count } = await tx.rejection.updateMany({
        where: { id: record.id, revision: input.revision, emailId: null, cancelledAt: null },
        data: { emailId, approvedAt: now, approvedById: actor.userId },
      })
      // A colleague was faster by a moment: the transaction takes the email back with it.
      if (count === 0) throw new ApprovedMeanwhile()
      await recordEvent(tx, actor, {
        kind: 'rejection.approved',
        candidateId: record.application.candidate.id,
        applicationId: record.applicationId,
        jobId: record.application.job.id,
        rejectionId: record.id,
        emailId,
        data: { sendAt: time.value.toISOString(), isHeld },
      })
      return done({ sendAt: time.value, isHeld })
    }, patient)
    .catch((error: unknown) => {
      if (error instanceof ApprovedMeanwhile) return refused('changed-meanwhile')
      if (error instanceof UnsendableEmail) return refused('blocked', { findings: [unsendable] })
      throw error
    })
}

// The words are read once more under the lock, and the first reading of a process builds its rules.
const patient = { timeout: 20_000 }

async function lockApplicationOf(tx: Tx, id: string): Promise<void> {
  const known = await tx.rejection.findUnique({ where: { id }, select: { applicationId: true } })
  if (known) await lockApplications(tx, [known.applicationId])
}

class ApprovedMeanwhile extends Error {}

// The outbox is stricter than the checks where mail servers are.
const unsendable: Finding = { rule: 'address.malformed', severity: 'block' }

type Leaving = { record: LetterRecord; words: DraftWords; company: Company; sendAt: Date }

async function writeEmail(tx: Tx, { record, words, company, sendAt }: Leaving): Promise<string> {
  const { candidate } = record.application
  const from = senderAddress(company, env().APP_URL)
  const email = await enqueueEmail(tx, {
    kind: 'LETTER',
    sendAt,
    from: { name: senderName(record.owner.name, company), address: from },
    replyTo: { name: record.owner.name, address: record.owner.email },
    to: {
      name: displayName(candidate).fullName,
      address: candidate.emails[0]?.address ?? '',
    },
    subject: words.subject,
    text: words.text,
    html: letterHtml(words.text, record.language),
  })
  return email.id
}
