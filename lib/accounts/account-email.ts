import type { Company, Email } from '../../prisma/client/client.ts'
import type { EmailKind, Language } from '../../prisma/client/enums.ts'
import { senderAddress } from '../company/sender.ts'
import type { Tx } from '../db.ts'
import { env } from '../env.ts'
import { letterHtml } from '../mail/compose-html.ts'
import { enqueueEmail } from '../outbox/enqueue.ts'
import type { Mailbox } from '../outbox/schema.ts'

export type AccountEmail = {
  kind: Extract<EmailKind, 'INVITATION' | 'PASSWORD_RESET' | 'NOTICE'>
  company: Company
  language: Language
  to: Mailbox
  replyTo?: Mailbox
  subject: string
  text: string
  now: Date
}

/** Writes an email to a member of the team down, to leave at once. */
export function enqueueAccountEmail(tx: Tx, email: AccountEmail): Promise<Email> {
  const { kind, company, language, to, replyTo, subject, text, now } = email
  return enqueueEmail(tx, {
    kind,
    sendAt: now,
    from: { name: company.senderName ?? company.name, address: senderAddress(company, env().APP_URL) },
    replyTo,
    to,
    subject,
    text,
    html: letterHtml(text, language),
  })
}

/** "mardi 24 novembre 2026 à 09:12", in the company's time. */
export function inWords(instant: Date, language: Language, timeZone: string): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(instant)
}

export function linkTo(path: string): string {
  return `${env().APP_URL.replace(/\/+$/, '')}${path}`
}
