import type { Email } from '../../prisma/client/client.ts'
import { recordEvent } from '../candidates/timeline.ts'
import type { Tx } from '../db.ts'

/** Why a letter stays. The sentence and the way out are in messages/<language>/rejections.json. */
export type HoldReason =
  | 'rejection-cancelled'
  | 'words-changed'
  | 'withdrew'
  | 'hired'
  | 'address-missing'
  | 'address-changed'

type Standing = {
  emailId: string
  rejectionId: string
  cancelledAt: Date | null
  approvedAt: Date | null
  applicationId: string
  candidateId: string
  jobId: string
  withdrawnAt: Date | null
  hiredAt: Date | null
  /** The address that the candidate is written to now. */
  address: string | null
}

/**
 * Looks at the world once more at the second of sending, in the claiming transaction: a letter that may no
 * longer leave gets a reason and a line in the timeline. Emails that are no letters pass. One query for all.
 */
export async function checkBeforeRelease(emails: Email[], tx: Tx): Promise<Map<string, HoldReason>> {
  const letters = emails.filter((email) => email.kind === 'LETTER')
  const reasons = new Map<string, HoldReason>()
  if (letters.length === 0) return reasons
  const standings = await readStandings(
    letters.map((email) => email.id),
    tx,
  )
  for (const email of letters) {
    const standing = standings.get(email.id)
    const reason = holdReason(email, standing)
    if (!reason) continue
    reasons.set(email.id, reason)
    if (!standing) continue
    const { rejectionId, applicationId, candidateId, jobId } = standing
    const about = { rejectionId, applicationId, candidateId, jobId, emailId: email.id }
    await recordEvent(tx, null, { kind: 'rejection.held', ...about, data: { reason } })
  }
  return reasons
}

/** The law of release: null when this letter may leave. */
export function holdReason(
  email: Pick<Email, 'toAddress' | 'subject' | 'text'>,
  standing: Omit<Standing, 'emailId' | 'rejectionId' | 'applicationId' | 'candidateId' | 'jobId'> | undefined,
): HoldReason | null {
  if (!standing || standing.cancelledAt) return 'rejection-cancelled'
  if (standing.hiredAt) return 'hired'
  if (standing.withdrawnAt) return 'withdrew'
  // Words that no approval stands for, or a field that nobody filled in.
  if (!standing.approvedAt || /\{\{|\}\}|\{%/.test(email.subject + email.text)) return 'words-changed'
  if (!standing.address) return 'address-missing'
  if (standing.address.toLowerCase() !== email.toAddress.toLowerCase()) return 'address-changed'
  return null
}

async function readStandings(emailIds: string[], tx: Tx): Promise<Map<string, Standing>> {
  const rows = await tx.$queryRaw<Standing[]>`
    select r."emailId", r.id as "rejectionId", r."cancelledAt", r."approvedAt",
           a.id as "applicationId", a."candidateId", a."jobId", a."withdrawnAt", a."hiredAt", c.address
    from rejection r
    join application a on a.id = r."applicationId"
    left join candidate_email c on c."candidateId" = a."candidateId" and c.position = 0
    where r."emailId" = any(${emailIds})`
  return new Map(rows.map((row) => [row.emailId, row]))
}
