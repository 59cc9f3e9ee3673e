import PostalMime from 'postal-mime'
import { Prisma } from '../../prisma/client/client.ts'
import type { EmailKind } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
import { folded } from '../language/language.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'

export type MailboxItem = {
  id: string
  receivedAt: Date
  from: string
  to: string
  subject: string
  /** Null for a message that no email of this installation accounts for. */
  kind: EmailKind | null
  /** The refusal whose letter this is. */
  rejectionId: string | null
}

export type MailboxMail = Omit<MailboxItem, 'from' | 'to'> & {
  from: { name: string; address: string }
  to: { name: string; address: string }[]
  replyTo: { name: string; address: string }[]
  /** As the message itself says. */
  date: Date | null
  text: string
  /** As it came: show it in a sandboxed frame only. */
  html: string
  messageId: string | null
  /** The message as it came over the wire; cut after `mostSourceBytes`. */
  source: string
}

export const mailboxPageSize = 50
export const mostSourceBytes = 200_000

/** What the local mailbox received, newest first; the first page is 1. Links to sign in are for admins only. */
export async function listMailbox(
  actor: Actor,
  input: { page?: number; onlyLetters?: boolean; text?: string } = {},
): Promise<{ items: MailboxItem[]; total: number; pages: number }> {
  requirePermission(actor, 'mailbox.see')
  const conditions = [visibleTo(actor)]
  if (input.onlyLetters) conditions.push(Prisma.sql`e.kind = 'LETTER'`)
  if (input.text?.trim()) conditions.push(about(input.text.trim()))
  const where = Prisma.join(conditions, ' and ')
  const offset = (Math.max(1, Math.floor(input.page ?? 1)) - 1) * mailboxPageSize
  const [items, counted] = await Promise.all([
    db.$queryRaw<MailboxItem[]>`
      select m.id, m."receivedAt", m."fromText" as "from", m."toText" as "to", m.subject, e.kind::text as kind,
        r.id as "rejectionId"
      from mailbox_message m left join email e on e."messageId" = m."messageId"
        left join rejection r on r."emailId" = e.id
      where ${where}
      order by m."receivedAt" desc, m.id desc
      limit ${mailboxPageSize} offset ${offset}`,
    db.$queryRaw<{ total: number }[]>`
      select count(*)::int as total
      from mailbox_message m left join email e on e."messageId" = m."messageId"
      where ${where}`,
  ])
  const total = counted[0]?.total ?? 0
  return { items, total, pages: Math.max(1, Math.ceil(total / mailboxPageSize)) }
}

/** One message, as a mail program would show it. Throws NotFound, also for what is not this actor's to see. */
export async function getMailboxMessage(actor: Actor, id: string): Promise<MailboxMail> {
  requirePermission(actor, 'mailbox.see')
  const [row] = await db.$queryRaw<
    { id: string; receivedAt: Date; raw: Uint8Array; kind: EmailKind | null; rejectionId: string | null }[]
  >`
    select m.id, m."receivedAt", m.raw, e.kind::text as kind, r.id as "rejectionId"
    from mailbox_message m left join email e on e."messageId" = m."messageId"
      left join rejection r on r."emailId" = e.id
    where m.id = ${id} and ${visibleTo(actor)}`
  if (!row) throw new NotFound('mailbox message')
  const mail = await PostalMime.parse(row.raw)
  const boxes = (list: { name?: string; address?: string }[] | undefined) =>
    (list ?? []).map((box) => ({ name: box.name ?? '', address: box.address ?? '' }))
  const date = mail.date ? new Date(mail.date) : null
  return {
    id: row.id,
    receivedAt: row.receivedAt,
    kind: row.kind,
    rejectionId: row.rejectionId,
    from: boxes(mail.from ? [mail.from] : [])[0] ?? { name: '', address: '' },
    to: boxes(mail.to),
    replyTo: boxes(mail.replyTo),
    subject: mail.subject ?? '',
    date: date && !Number.isNaN(date.getTime()) ? date : null,
    text: (mail.text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, ''),
    html: mail.html ?? '',
    messageId: mail.messageId?.replace(/^<|>$/g, '') ?? null,
    source: new TextDecoder().decode(row.raw.subarray(0, mostSourceBytes)).replace(/\r\n/g, '\n'),
  }
}

/** Every word stands somewhere in the addresses, the names or the subject, accents and case aside. */
function about(text: string): Prisma.Sql {
  const words = folded(text.slice(0, 200)).split(/\s+/).slice(0, 8)
  return Prisma.join(
    words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
      return Prisma.sql`lower(regexp_replace(
        normalize(concat_ws(' ', m."toText", m."fromText", m.subject), nfd),
        ${combiningMarks}, '', 'g'
      )) like ${pattern}`
    }),
    ' and ',
  )
}

// As Postgres writes it; \p{M} is no class there. Lower case comes last: a C locale knows only plain letters.
const combiningMarks = '[\\u0300-\\u036f]'

/** An invitation or a reset that a recruiter could read would be a way into somebody else's account. */
function visibleTo(actor: Actor): Prisma.Sql {
  return actor.role === 'ADMIN' ? Prisma.sql`true` : Prisma.sql`e.kind in ('LETTER', 'TEST')`
}
