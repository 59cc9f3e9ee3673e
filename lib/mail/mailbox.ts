import PostalMime from 'postal-mime'
import { Prisma } from '../../prisma/client/client.ts'
import type { EmailKind } from '../../prisma/client/enums.ts'
import { db } from '../db.ts'
import { NotFound } from '../errors.ts'
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
}

export const mailboxPageSize = 50

/** What the local mailbox received, newest first; the first page is 1. Links to sign in are for admins only. */
export async function listMailbox(
  actor: Actor,
  input: { page?: number; onlyLetters?: boolean } = {},
): Promise<{ items: MailboxItem[]; total: number; pages: number }> {
  requirePermission(actor, 'mailbox.see')
  const where = input.onlyLetters ? Prisma.sql`${visibleTo(actor)} and e.kind = 'LETTER'` : visibleTo(actor)
  const offset = (Math.max(1, Math.floor(input.page ?? 1)) - 1) * mailboxPageSize
  const [items, counted] = await Promise.all([
    db.$queryRaw<MailboxItem[]>`
      select m.id, m."receivedAt", m."fromText" as "from", m."toText" as "to", m.subject, e.kind::text as kind
      from mailbox_message m left join email e on e."messageId" = m."messageId"
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
    { id: string; receivedAt: Date; raw: Uint8Array; kind: EmailKind | null }[]
  >`
    select m.id, m."receivedAt", m.raw, e.kind::text as kind
    from mailbox_message m left join email e on e."messageId" = m."messageId"
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
    from: boxes(mail.from ? [mail.from] : [])[0] ?? { name: '', address: '' },
    to: boxes(mail.to),
    replyTo: boxes(mail.replyTo),
    subject: mail.subject ?? '',
    date: date && !Number.isNaN(date.getTime()) ? date : null,
    text: (mail.text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, ''),
    html: mail.html ?? '',
    messageId: mail.messageId?.replace(/^<|>$/g, '') ?? null,
  }
}

/** An invitation or a reset that a recruiter could read would be a way into somebody else's account. */
function visibleTo(actor: Actor): Prisma.Sql {
  return actor.role === 'ADMIN' ? Prisma.sql`true` : Prisma.sql`e.kind in ('LETTER', 'TEST')`
}
