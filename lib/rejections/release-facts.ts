import type { Email } from '../../prisma/client/client.ts'
import { senderAddress } from '../company/sender.ts'
import type { Tx } from '../db.ts'
import { env } from '../env.ts'
import { presentSql } from '../outbox/clock.ts'
import { fingerprint } from './fingerprint.ts'
import { type LeavingWords, quietDays, type ReleaseFacts } from './release-law.ts'

export type LetterFacts = ReleaseFacts & {
  emailId: string
  rejectionId: string
  ownerId: string
  applicationId: string
  candidateId: string
  jobId: string
}

/** What other applications of the same person say. */
type Beside = Pick<ReleaseFacts, 'isHiredElsewhere' | 'offerSince' | 'otherLetterAt'>
type Row = Omit<LetterFacts, keyof Beside> & { hasOthers: boolean; companySender: string | null }

const nothingBeside: Beside = { isHiredElsewhere: false, offerSince: null, otherLetterAt: null }

/**
 * What the release check asks about these letters, by email: one query for all, and two more when a person among them
 * has several applications. Letters of `emailIds` do not count as other letters of each other.
 */
export async function readReleaseFacts(tx: Tx, emailIds: string[]): Promise<Map<string, LetterFacts>> {
  const rows = await readOwn(tx, emailIds)
  const several = rows.filter((row) => row.hasOthers)
  if (several.length > 0) await lockRecipients(tx, several)
  const beside = several.length > 0 ? await readBeside(tx, several, emailIds) : new Map<string, Beside>()
  return new Map(
    rows.map(({ companySender, hasOthers: _, ...row }) => {
      const own = senderAddress({ senderAddress: companySender }, env().APP_URL)
      const others = beside.get(row.emailId) ?? nothingBeside
      return [row.emailId, { ...row, ...others, senders: [own, ...row.senders] }]
    }),
  )
}

function readOwn(tx: Tx, emailIds: string[]): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    select r."emailId", r.id as "rejectionId", r."ownerId", r."cancelledAt", r."approvedAt", r."wordsHash",
      r.waived, r."waivedAt", a.id as "applicationId", a."candidateId", a."jobId", a."withdrawnAt", a."hiredAt",
      a."stageSince", c.address, c."bouncedAt",
      (select t."recalledAt" from template t where t.id = r."templateId") as "recalledAt",
      (select max(greatest(v.at, v."createdAt")) from received v where v."candidateId" = a."candidateId")
        as "receivedAt",
      exists (select 1 from application o where o."candidateId" = a."candidateId" and o.id <> a.id) as "hasOthers",
      (select "senderAddress" from company where id = 1) as "companySender",
      (select coalesce(array_agg(address), '{}') from sender) as senders
    from rejection r
    join application a on a.id = r."applicationId"
    left join candidate_email c on c."candidateId" = a."candidateId" and c.position = 0
    where r."emailId" = any(${emailIds})`
}

/** Two workers that claim two letters to the same person wait for each other here, until one has committed. */
async function lockRecipients(tx: Tx, rows: Row[]): Promise<void> {
  const people = rows.map((row) => `letter to ${row.candidateId}`)
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(person)::text) from (
      select distinct hashtextextended(one, 0) as person from unnest(${people}::text[]) as one order by 1
    ) as people`
}

async function readBeside(tx: Tx, rows: Row[], emailIds: string[]): Promise<Map<string, Beside>> {
  const found = await tx.$queryRaw<(Beside & { emailId: string })[]>`
    select r."emailId",
      coalesce(bool_or(case
        when o."hiredAt" is not null then o."hiredAt" > a."appliedAt"
        when s.kind = 'HIRED' and still.open then o."stageSince" > a."appliedAt" end), false) as "isHiredElsewhere",
      max(o."stageSince") filter (where s.kind = 'OFFER' and o."hiredAt" is null and still.open) as "offerSince",
      max(letter.at) as "otherLetterAt"
    from rejection r
    join application a on a.id = r."applicationId"
    join application o on o."candidateId" = a."candidateId" and o.id <> a.id
    join stage s on s.id = o."stageId"
    cross join lateral (
      select o."withdrawnAt" is null and not exists (
        select 1 from rejection x where x."applicationId" = o.id and x."cancelledAt" is null) as open
    ) still
    left join lateral (
      select max(case m.state when 'SENT' then m."sentAt" else m."claimedAt" end) as at
      from rejection x
      join email m on m.id = x."emailId"
      where x."applicationId" = o.id and m.id <> all(${emailIds})
        and (m.state = 'SENDING'
          or (m.state in ('SENT', 'UNCONFIRMED')
            and coalesce(m."sentAt", m."claimedAt") > ${presentSql()} - ${quietDays}::int * interval '1 day'))
    ) letter on true
    where r."emailId" = any(${rows.map((row) => row.emailId)})
    group by 1`
  return new Map(found.map(({ emailId, ...beside }) => [emailId, beside]))
}

export function leavingWords(email: Email): LeavingWords {
  const { toAddress, fromAddress, subject, text } = email
  return { toAddress, fromAddress, subject, text, hash: fingerprint(email) }
}
