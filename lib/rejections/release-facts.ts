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

type Row = Omit<LetterFacts, 'senders'> & { companySender: string | null; senders: string[] }

/**
 * What the release check asks about these letters, by email. One query, whatever their number. Letters of `emailIds`
 * do not count as other letters of each other.
 */
export async function readReleaseFacts(tx: Tx, emailIds: string[]): Promise<Map<string, LetterFacts>> {
  const rows = await tx.$queryRaw<Row[]>`
    select r."emailId", r.id as "rejectionId", r."ownerId", r."cancelledAt", r."approvedAt", r."wordsHash",
      r.waived, r."waivedAt", a.id as "applicationId", a."candidateId", a."jobId", a."withdrawnAt", a."hiredAt",
      a."stageSince", c.address, c."bouncedAt", t."recalledAt",
      coalesce(beside."isHired", false) as "isHiredElsewhere", beside."offerSince",
      (select max(greatest(v.at, v."createdAt")) from received v where v."candidateId" = a."candidateId")
        as "receivedAt",
      (select max(case m.state when 'SENT' then m."sentAt" else m."claimedAt" end)
        from application o
        join rejection x on x."applicationId" = o.id and x."emailId" is not null
        join email m on m.id = x."emailId"
        where o."candidateId" = a."candidateId" and m.id <> all(${emailIds})
          and (m.state = 'SENDING'
            or (m.state in ('SENT', 'UNCONFIRMED')
              and coalesce(m."sentAt", m."claimedAt") > ${presentSql()} - ${quietDays}::int * interval '1 day'))
      ) as "otherLetterAt",
      (select "senderAddress" from company where id = 1) as "companySender",
      (select coalesce(array_agg(address), '{}') from sender) as senders
    from rejection r
    join application a on a.id = r."applicationId"
    join template t on t.id = r."templateId"
    left join candidate_email c on c."candidateId" = a."candidateId" and c.position = 0
    left join lateral (
      select bool_or(coalesce(o."hiredAt", case when s.kind = 'HIRED' then o."stageSince" end) > a."appliedAt")
          as "isHired",
        max(o."stageSince") filter (where s.kind = 'OFFER' and o."hiredAt" is null) as "offerSince"
      from application o
      join stage s on s.id = o."stageId"
      where o."candidateId" = a."candidateId" and o.id <> a.id
        and (o."hiredAt" is not null or s.kind in ('OFFER', 'HIRED'))
        and (o."hiredAt" is not null or o."withdrawnAt" is null)
        and (o."hiredAt" is not null or not exists (
          select 1 from rejection x where x."applicationId" = o.id and x."cancelledAt" is null))
    ) beside on true
    where r."emailId" = any(${emailIds})`
  return new Map(
    rows.map(({ companySender, ...row }) => {
      const own = senderAddress({ senderAddress: companySender }, env().APP_URL)
      return [row.emailId, { ...row, senders: [own, ...row.senders] }]
    }),
  )
}

/** Two workers that claim two letters to the same person wait for each other here, until one has committed. */
export async function lockRecipients(tx: Tx, emailIds: string[]): Promise<void> {
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(person)::text) from (
      select distinct hashtextextended('letter to ' || a."candidateId", 0) as person
      from rejection r
      join application a on a.id = r."applicationId"
      where r."emailId" = any(${emailIds})
      order by 1
    ) as people`
}

export function leavingWords(email: Email): LeavingWords {
  const { toAddress, fromAddress, subject, text } = email
  return { toAddress, fromAddress, subject, text, hash: fingerprint(email) }
}
