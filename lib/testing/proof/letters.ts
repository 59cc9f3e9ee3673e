import { db } from '../../db.ts'
import type { Actor } from '../../team/actor.ts'
import { aJob, anActor, stageOf } from '../records.ts'
import { aCompany } from '../team.ts'

export type LetterWish = {
  address: string
  /** At once when nothing is said. */
  sendAt?: Date
  text?: string
}

export const words = {
  subject: 'Votre candidature au poste de comptable',
  text: 'Bonjour Léa,\n\nNous ne donnons pas suite à votre candidature.\n\nSophie Lemaire',
}

/**
 * Approved letters, one person each, in an otherwise empty database; by SQL, because there are thousands of them.
 * Ids: rejection `r7` carries email `e7` to the person `c7`. Returns the recruiter who owns them.
 */
export async function writeLetters(wishes: LetterWish[]): Promise<Actor> {
  await db.$executeRawUnsafe(
    'truncate email, event, rejection, application, candidate, worker_heartbeat, domain_pause cascade',
  )
  await aCompany({ senderAddress: 'recrutement@entreprise.test', spreadMinutes: 0 })
  const actor = await anActor()
  const job = await aJob()
  const template = await db.template.create({
    data: {
      nameFr: 'Lettre',
      nameEn: 'Letter',
      situation: 'AFTER_CV',
      versions: { create: { language: 'fr', number: 1, subject: words.subject, body: words.text } },
    },
    include: { versions: true },
  })
  const addresses = wishes.map(({ address }) => address)
  const sendAts = wishes.map(({ sendAt }) => (sendAt ?? new Date()).toISOString())
  const texts = wishes.map(({ text }) => text ?? words.text)
  const count = wishes.length

  await db.$executeRaw`
    insert into candidate (id, "firstName", "lastName", "updatedAt")
    select 'c' || i, 'Léa', 'Monnier ' || i, now() from generate_series(1, ${count}::int) i`
  await db.$executeRaw`
    insert into candidate_email (address, "candidateId", position)
    select address, 'c' || i, 0 from unnest(${addresses}::text[]) with ordinality as x(address, i)`
  await db.$executeRaw`
    insert into application (id, "candidateId", "jobId", "stageId", "updatedAt")
    select 'a' || i, 'c' || i, ${job.id}, ${stageOf(job).id}, now() from generate_series(1, ${count}::int) i`
  await db.$executeRaw`
    insert into email (id, kind, "sendAt", "messageId", "fromName", "fromAddress", "replyToName", "replyToAddress",
      "toName", "toAddress", subject, text, html, "updatedAt")
    select 'e' || i, 'LETTER', sendat::timestamptz at time zone 'utc', 'tact-' || i || '@entreprise.test',
      'Sophie Lemaire', 'recrutement@entreprise.test', 'Sophie Lemaire', 'sophie@entreprise.test',
      'Léa Monnier ' || i, address, ${words.subject}, body, '<p>' || left(body, 2000) || '</p>', now()
    from unnest(${addresses}::text[], ${sendAts}::text[], ${texts}::text[]) with ordinality
      as x(address, sendat, body, i)`
  await db.$executeRaw`
    insert into rejection (id, "applicationId", "decidedById", "ownerId", "templateId", "templateVersionId", language,
      "approvedById", "approvedAt", "emailId", "updatedAt")
    select 'r' || i, 'a' || i, ${actor.userId}, ${actor.userId}, ${template.id}, ${template.versions[0]?.id ?? ''},
      'fr', ${actor.userId}, now() at time zone 'utc', 'e' || i, now()
    from generate_series(1, ${count}::int) i`
  await db.$executeRawUnsafe('analyze')
  return actor
}

/**
 * So many letters, each to a domain of its own so that one that defers slows down no other. `faultOf` is given the
 * number of the letter, from 1, and says what the sink shall do to it (smtp-sink.ts).
 */
export function addressed(
  count: number,
  faultOf: (i: number) => string | null = () => null,
  wishOf: (i: number) => Partial<LetterWish> = () => ({}),
): LetterWish[] {
  return Array.from({ length: count }, (_, k) => {
    const i = k + 1
    return { address: `${faultOf(i) ?? 'personne'}.${i}@d${i}.exemple.test`, ...wishOf(i) }
  })
}

/** From in two seconds on, evenly over so many seconds, in the order of their numbers. Returns the instant of each. */
export async function spreadDepartures(seconds: number): Promise<(i: number) => Date> {
  const start = Date.now() + 2_000
  const stepMs = Math.round((seconds * 1000) / (await db.email.count()))
  await db.$executeRaw`
    update email
    set "sendAt" = (${new Date(start).toISOString()}::timestamptz at time zone 'utc')
      + substr(id, 2)::int * ${stepMs}::int * interval '1 millisecond'`
  return (i) => new Date(start + i * stepMs)
}
