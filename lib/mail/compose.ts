import { domainToASCII } from 'node:url'
import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { Email } from '../../prisma/client/client.ts'

export type Message = { envelope: { from: string; to: string[] }; raw: Buffer }

/** What an email consists of, before it is a message. */
export type Words = Pick<
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
> & { inReplyTo?: string | null }

/** An email that leaves: composed before (`raw`), or now. */
export type Sendable = Words & { raw?: string | null }

/** The message as it goes over the wire now, with its envelope. */
export function messageOf(email: Sendable, date: Date): Message {
  const raw = `Date: ${date.toUTCString().replace('GMT', '+0000')}\r\n${email.raw ?? composeRaw(email)}`
  return {
    envelope: { from: asciiAddress(email.fromAddress), to: [asciiAddress(email.toAddress)] },
    raw: Buffer.from(raw, 'latin1'),
  }
}

/**
 * The whole message but for its Date, in ASCII: plain text and HTML, nothing that counts, follows or unsubscribes.
 * nodemailer makes the headers; the bodies are encoded here, because its composer spends most of its time on
 * streams that two short texts do not need.
 */
export function composeRaw(email: Words): string {
  const root = new MimeNode('multipart/alternative')
  const answers = email.inReplyTo && `<${email.inReplyTo}>`
  root.setHeader({
    From: { name: email.fromName, address: email.fromAddress },
    To: { name: email.toName, address: email.toAddress },
    ...(email.replyToAddress && {
      'Reply-To': { name: email.replyToName ?? '', address: email.replyToAddress },
    }),
    Subject: email.subject,
    'Message-ID': `<${email.messageId}>`,
    ...(answers && { 'In-Reply-To': answers, References: answers }),
    // nodemailer would add one; ours is the moment of departure, see messageOf.
    Date: placeholder,
    // RFC 3834: a letter is written by a person, what the system writes by itself says so.
    ...(isAutomatic(email) && { 'Auto-Submitted': 'auto-generated' }),
  })
  const headers = root.buildHeaders().replace(`Date: ${placeholder}\r\n`, '')
  const parts = [part('text/plain', email.text), part('text/html', email.html)]
  const lines = parts.map((body) => `--${root.boundary}\r\n${body}\r\n`)
  return `${headers}\r\n\r\n${lines.join('')}--${root.boundary}--\r\n`
}

const placeholder = 'Thu, 01 Jan 1970 00:00:00 +0000'

function part(type: string, content: string): string {
  const body = wrap(encode(content.replace(/\r\n|\r|\n/g, '\r\n')))
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`
}

function isAutomatic(email: Words): boolean {
  return email.kind !== 'LETTER'
}

// Names of domains travel in ASCII (RFC 5890), also to servers that know no SMTPUTF8.
function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return /[^\u0000-\u007f]/.test(domain) ? `${address.slice(0, at)}@${domainToASCII(domain)}` : address
}
