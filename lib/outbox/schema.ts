import { z } from 'zod'
import type { EmailKind } from '../../prisma/client/enums.ts'

export type Mailbox = { name: string; address: string }

export type NewEmail = {
  kind: EmailKind
  /** The earliest instant at which it may leave. */
  sendAt: Date
  from: Mailbox
  replyTo?: Mailbox | null
  to: Mailbox
  subject: string
  text: string
  html: string
  /** The Message-ID that this one answers, without angle brackets. */
  inReplyTo?: string | null
}

export type EmailField = 'from' | 'replyTo' | 'to' | 'subject' | 'text' | 'html'
export type EmailProblem = { field: EmailField; problem: 'line-break' | 'address' | 'empty' }

/** An email that must not be written down, because no mail server could take it as it is. */
export class UnsendableEmail extends Error {
  override name = 'UnsendableEmail'
  constructor(readonly problem: EmailProblem) {
    super(`${problem.field}: ${problem.problem}`)
  }
}

// A line break or another control character in a header is how a second header is smuggled in.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/
const address = z.email().max(254)

/** True for an address that can be written to with plain SMTP: no display name, no line break, ASCII before the @. */
export function isAddress(value: string): boolean {
  const at = value.lastIndexOf('@')
  if (at < 1 || control.test(value)) return false
  return address.safeParse(`${value.slice(0, at)}@${asciiDomain(value.slice(at + 1))}`).success
}

/** What stands in the way of this email, or null. */
export function findProblem(email: NewEmail): EmailProblem | null {
  const boxes = { from: email.from, replyTo: email.replyTo, to: email.to } as const
  for (const field of ['from', 'replyTo', 'to'] as const) {
    const box = boxes[field]
    if (!box) continue
    if (control.test(box.name) || control.test(box.address)) return { field, problem: 'line-break' }
    if (!isAddress(box.address)) return { field, problem: 'address' }
  }
  if (control.test(email.subject)) return { field: 'subject', problem: 'line-break' }
  for (const field of ['subject', 'text', 'html'] as const) {
    if (!email[field].trim()) return { field, problem: 'empty' }
  }
  return null
}

function asciiDomain(domain: string): string {
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(domain)) return ''
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return ''
  }
}
