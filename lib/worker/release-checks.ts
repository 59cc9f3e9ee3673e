import type { Email } from '../../prisma/client/client.ts'
import { type NewEvent, recordEvents } from '../candidates/timeline.ts'
import type { Tx } from '../db.ts'
import { sendNotices } from '../rejections/notices.ts'
import { leavingWords, readReleaseFacts } from '../rejections/release-facts.ts'
import { type HoldReason, reasonsToHold } from '../rejections/release-law.ts'

/**
 * Looks at the world once more at the second of sending, in the claiming transaction: a letter that may no longer
 * leave gets a reason, a line in the timeline, and its owner a word. Emails that are no letters pass. One query
 * for all; a few more when somebody has several applications, or something is held.
 */
export async function checkBeforeRelease(emails: Email[], tx: Tx): Promise<Map<string, HoldReason>> {
  const letters = emails.filter((email) => email.kind === 'LETTER')
  const reasons = new Map<string, HoldReason>()
  if (letters.length === 0) return reasons
  // The earlier of two letters to one person is the one that leaves.
  letters.sort((a, b) => a.sendAt.getTime() - b.sendAt.getTime() || (a.id < b.id ? -1 : 1))
  const ids = letters.map((email) => email.id)
  const facts = await readReleaseFacts(tx, ids)
  const leaving = new Set<string>()
  const held: { event: NewEvent; ownerId: string }[] = []
  for (const email of letters) {
    const standing = facts.get(email.id)
    const isSecond = standing && leaving.has(standing.candidateId)
    const [reason = isSecond ? 'other-letter' : null] = reasonsToHold(leavingWords(email), standing)
    if (standing && !reason) leaving.add(standing.candidateId)
    if (!reason) continue
    reasons.set(email.id, reason)
    if (!standing) continue
    const { rejectionId, applicationId, candidateId, jobId, ownerId } = standing
    const about = { rejectionId, applicationId, candidateId, jobId, emailId: email.id }
    held.push({ event: { kind: 'rejection.held', ...about, data: { reason } }, ownerId })
  }
  if (held.length === 0) return reasons
  await recordEvents(
    tx,
    null,
    held.map(({ event }) => event),
  )
  await sendNotices(
    tx,
    'held',
    held.map(({ ownerId }) => ownerId),
  )
  return reasons
}
