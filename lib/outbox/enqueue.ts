import { randomUUID } from 'node:crypto'
import { domainToASCII } from 'node:url'
import type { Email, Prisma } from '../../prisma/client/client.ts'
import type { Tx } from '../db.ts'
import { composeRaw } from '../mail/compose.ts'
import { protocol } from './protocol.ts'
import { findProblem, type NewEmail, UnsendableEmail } from './schema.ts'

/**
 * Writes an email down to leave at `sendAt`, in the transaction of what it tells. Its words and its
 * Message-ID never change after this. Throws UnsendableEmail for a header with a line break, a malformed
 * address or empty words.
 */
export async function enqueueEmail(tx: Tx, email: NewEmail): Promise<Email> {
  return tx.email.create({ data: rowOf(email) })
}

/** The same for many in one statement. Returns their ids in the order given. */
export async function enqueueEmails(tx: Tx, emails: NewEmail[]): Promise<string[]> {
  const rows = emails.map(rowOf)
  const created = await tx.email.createManyAndReturn({ data: rows, select: { id: true, messageId: true } })
  const ids = new Map(created.map(({ id, messageId }) => [messageId, id]))
  return rows.map(({ messageId }) => ids.get(messageId) ?? '')
}

function rowOf(email: NewEmail): Prisma.EmailCreateManyInput & { messageId: string } {
  const problem = findProblem(email)
  if (problem) throw new UnsendableEmail(problem)
  const { kind, sendAt, from, replyTo, to, subject, text, html, inReplyTo } = email
  const row = {
    kind,
    messageId: newMessageId(from.address),
    fromName: from.name.trim(),
    fromAddress: from.address,
    replyToName: replyTo?.name.trim() ?? null,
    replyToAddress: replyTo?.address ?? null,
    toName: to.name.trim(),
    toAddress: to.address,
    subject: subject.trim(),
    text,
    html,
    inReplyTo: inReplyTo ?? null,
  }
  // Composed once, while a person waits for a click, and not while others wait for a connection.
  return { ...row, sendAt, raw: composeRaw(row), protocol: inReplyTo ? protocol : 1 }
}

// On the sender's own domain (RFC 5322 3.6.4), so that its mail log can be asked for it.
function newMessageId(sender: string): string {
  return `tact-${randomUUID()}@${domainToASCII(sender.slice(sender.lastIndexOf('@') + 1))}`
}
