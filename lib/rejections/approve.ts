import { type Company, Prisma } from '../../prisma/client/client.ts'
import { lockApplications } from '../candidates/standing.ts'
import { recordEvents } from '../candidates/timeline.ts'
import { senderAddress, senderName, senderOf } from '../company/sender.ts'
import { db, type Tx } from '../db.ts'
import { env } from '../env.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import { displayName } from '../language/names.ts'
import { letterHtml } from '../mail/compose-html.ts'
import { presentSql } from '../outbox/clock.ts'
import { enqueueEmails } from '../outbox/enqueue.ts'
import { holdEmail } from '../outbox/mutations.ts'
import { findProblem, type NewEmail } from '../outbox/schema.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { Finding } from '../wording/finding.ts'
import { chosenTime, departureInstant, letterDeparture, type TimeProblem } from './departure.ts'
import { type DraftWords, draftWords } from './draft-words.ts'
import { fingerprintSql } from './fingerprint.ts'
import { type HoldPlan, type HoldRefusal, planHold, writeHold } from './hold-plan.ts'
import type { ReviewDays } from './hold-rules.ts'
import { namesByJob, otherNames } from './others.ts'
import { type LetterRecord, letterSelect } from './record.ts'
import type { Approve, Departure } from './schema.ts'

export type Approved = { sendAt: Date; isHeld: boolean }
export type ApproveRefusal =
  | 'not-a-draft'
  | 'changed-meanwhile'
  | 'words-changed'
  | 'blocked'
  | 'withdrawn'
  | 'hired'
  | 'bad-time'
  | HoldRefusal
export type ApproveDetail = Partial<ReviewDays> & { findings?: Finding[]; problem?: TimeProblem }

/**
 * A person approves these exact words: the subject and text on their screen must be, to the letter, what the
 * draft says now. From here on the words are the email's, and nothing changes them. Throws NotFound.
 */
export async function approveRejection(
  actor: Actor,
  input: Approve,
  now = new Date(),
): Promise<Outcome<Approved, ApproveRefusal, ApproveDetail>> {
  const [result] = await approveRejections(actor, [input], now)
  if (!result || (!result.ok && result.reason === 'not-found')) throw new NotFound('rejection')
  return result as Outcome<Approved, ApproveRefusal, ApproveDetail>
}

export type Verdict = Outcome<Approved, ApproveRefusal | 'not-found', ApproveDetail>
type Refused = Exclude<Verdict, { ok: true }>

/**
 * The same for several, in one transaction and a constant number of queries (and a few for each that is held).
 * What is refused leaves its neighbours alone. The answers are in the order of `inputs`.
 */
export async function approveRejections(
  actor: Actor,
  inputs: Approve[],
  now = new Date(),
): Promise<Verdict[]> {
  requirePermission(actor, 'rejection.write')
  return db.$transaction(async (tx) => {
    const records = await lockedRecords(tx, inputs, now)
    const company = await tx.company.findUniqueOrThrow({ where: { id: 1 } })
    const names = await namesByJob(
      [...records.values()].map((record) => record.application.job.id),
      tx,
    )
    const holds = await planHolds(tx, inputs, { records, company, now })
    const judged = inputs.map((input, at): Leaving | Refused => {
      const record = records.get(input.rejectionId)
      if (!record) return refused('not-found')
      const hold = holds.get(at)
      if (hold && !hold.ok) return hold
      // Named twice in one request: the first one counts.
      records.delete(input.rejectionId)
      return judge(record, input, { company, names, now, hold: hold?.value })
    })
    const leaving = judged.filter((one): one is Leaving => 'email' in one)
    await approve(tx, leaving, { actor, now })
    return judged.map((one) =>
      'email' in one ? done({ sendAt: one.email.sendAt, isHeld: one.hold !== undefined }) : one,
    )
  }, patient)
}

// The words are read once more under the lock, and the first reading of a process builds its rules.
const patient = { timeout: 20_000 }

/** Nobody hires, withdraws, moves or rewrites until this transaction ends: what is judged is what is written. */
async function lockedRecords(tx: Tx, inputs: Approve[], now: Date): Promise<Map<string, LetterRecord>> {
  const ids = inputs.map((input) => input.rejectionId)
  const known = await tx.rejection.findMany({ where: { id: { in: ids } }, select: { applicationId: true } })
  await lockApplications(
    tx,
    known.map((one) => one.applicationId),
  )
  await tx.$queryRaw`select id from rejection where id = any(${ids}) order by id for update`
  const records = await tx.rejection.findMany({ where: { id: { in: ids } }, select: letterSelect(now) })
  return new Map(records.map((record) => [record.id, record]))
}

type Leaving = { record: LetterRecord; email: NewEmail; departure: Departure; hold?: HoldPlan }
type Around = { company: Company; names: Awaited<ReturnType<typeof namesByJob>>; now: Date; hold?: HoldPlan }

type Ask = { records: Map<string, LetterRecord>; company: Company; now: Date }

/** What those that shall wait wait for, by their place among the inputs. */
async function planHolds(tx: Tx, inputs: Approve[], { records, company, now }: Ask) {
  const holds = new Map<number, Awaited<ReturnType<typeof planHold>>>()
  for (const [at, { rejectionId, departure }] of inputs.entries()) {
    const record = records.get(rejectionId)
    if (!record || departure.kind !== 'hold') continue
    const rejection = { ownerId: record.owner.id, jobId: record.application.job.id }
    holds.set(at, await planHold(tx, { hold: departure.for, rejection, company, now }))
  }
  return holds
}

function judge(
  record: LetterRecord,
  input: Approve,
  { company, names, now, hold }: Around,
): Leaving | Refused {
  if (record.cancelledAt || record.email) return refused('not-a-draft')
  if (record.revision !== input.revision) return refused('changed-meanwhile')
  if (record.application.withdrawnAt) return refused('withdrawn')
  if (record.application.hiredAt) return refused('hired')

  const time = departureInstant({ departure: input.departure, now, ...letterDeparture(company, record) })
  if (!time.ok) return time
  const { job, candidate } = record.application
  const words = draftWords(record, {
    company,
    readAt: time.value,
    otherNames: otherNames(names, job.id, candidate.id),
  })
  if (words.subject !== input.seen.subject || words.text !== input.seen.text) return refused('words-changed')
  const blocking = words.findings.filter((finding) => finding.severity === 'block')
  if (blocking.length > 0) return refused('blocked', { findings: blocking })
  const email = emailOf(record, words, { company, sendAt: time.value })
  // The outbox is stricter than the checks where mail servers are.
  if (findProblem(email)) return refused('blocked', { findings: [unsendable] })
  return { record, email, departure: input.departure, hold }
}

const unsendable: Finding = { rule: 'address.malformed', severity: 'block' }

function emailOf(
  record: LetterRecord,
  words: DraftWords,
  { company, sendAt }: { company: Company; sendAt: Date },
): NewEmail {
  const { candidate, job } = record.application
  const sender = senderOf(company, job.sender)
  return {
    kind: 'LETTER',
    sendAt,
    from: {
      name: senderName(record.owner.name, sender),
      address: senderAddress(sender, env().APP_URL),
    },
    replyTo: { name: record.owner.name, address: record.owner.email },
    to: { name: displayName(candidate).fullName, address: candidate.emails[0]?.address ?? '' },
    subject: words.subject,
    text: words.text,
    html: letterHtml(words.text, record.language),
  }
}

async function approve(tx: Tx, leaving: Leaving[], { actor, now }: { actor: Actor; now: Date }) {
  if (leaving.length === 0) return
  const emailIds = await enqueueEmails(
    tx,
    leaving.map((one) => one.email),
  )
  const ids = leaving.map(({ record }) => record.id)
  const chosen = leaving.map((one) => chosenTime(one.departure, one.email.sendAt)?.toISOString() ?? '')
  await tx.$executeRaw`
    update rejection r
    set "emailId" = v.email, "departAt" = nullif(v.depart, '')::timestamp, "approvedAt" = ${presentSql(now)}, "approvedById" = ${actor.userId},
        "wordsHash" = ${fingerprintSql(Prisma.sql`e`)}, "updatedAt" = ${presentSql(now)}
    from unnest(${ids}::text[], ${emailIds}::text[], ${chosen}::text[]) as v(id, email, depart)
    join email e on e.id = v.email
    where r.id = v.id`
  for (const [at, { record, hold }] of leaving.entries()) {
    if (!hold) continue
    await writeHold(tx, record.id, hold)
    await holdEmail(tx, emailIds[at] ?? '', hold.kind, actor.userId)
  }
  await recordEvents(
    tx,
    actor,
    leaving.map(({ record, email, hold, departure }, at) => ({
      kind: 'rejection.approved',
      candidateId: record.application.candidate.id,
      applicationId: record.applicationId,
      jobId: record.application.job.id,
      rejectionId: record.id,
      emailId: emailIds[at],
      data: { sendAt: email.sendAt.toISOString(), isHeld: hold !== undefined, departure: departure.kind },
    })),
  )
}
