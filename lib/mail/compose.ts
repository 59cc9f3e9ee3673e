import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { Email } from '../../prisma/client/client.ts'

export type Message = { envelope: { from: string; to: string[] }; raw: Buffer }

type Sendable = Pick<
  Email,
  | 'kind'
  | 'messageId'
  | 'fromName'
  | 'fromAddress'
  | 'replyToName'
  | 'replyToAddress'
  | 'toName'
  | 'toAddress'
  | 'subject'
  | 'text'
  | 'html'
>

/**
 * The message as it goes over the wire: plain text and HTML, nothing that counts, follows or unsubscribes.
 * nodemailer makes the headers; the bodies are encoded here, because its composer spends half of the time of a
 * sending on streams that two short texts do not need.
 */
export function composeMessage(email: Sendable, date: Date): Message {
  const root = new MimeNode('multipart/alternative')
  root.setHeader({
    From: { name: email.fromName, address: email.fromAddress },
    To: { name: email.toName, address: email.toAddress },
    ...(email.replyToAddress && {
      'Reply-To': { name: email.replyToName ?? '', address: email.replyToAddress },
    }),
    Subject: email.subject,
    'Message-ID': `<${email.messageId}>`,
    Date: date.toUTCString().replace('GMT', '+0000'),
    // RFC 3834: a letter is written by a person, what the system writes by itself says so.
    ...(isAutomatic(email) && { 'Auto-Submitted': 'auto-generated' }),
  })
  const headers = root.buildHeaders()
  const parts = [part('text/plain', email.text), part('text/html', email.html)]
  const lines = parts.map((body) => `--${root.boundary}\r\n${body}\r\n`)
  const { from, to } = root.getEnvelope()
  return {
    envelope: { from: from || email.fromAddress, to },
    raw: Buffer.from(`${headers}\r\n\r\n${lines.join('')}--${root.boundary}--\r\n`, 'latin1'),
  }
}

function part(type: string, content: string): string {
  const body = wrap(encode(content.replace(/\r\n|\r|\n/g, '\r\n')))
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`
}

function isAutomatic(email: Sendable): boolean {
  return email.kind === 'INVITATION' || email.kind === 'PASSWORD_RESET'
}
