import type { Language } from '../../prisma/client/enums.ts'
import { translatorFor } from '../messages/messages.ts'
import { type Message, messageOf } from './compose.ts'
import { letterHtml } from './compose-html.ts'

type Mailbox = { name: string; address: string }

/** The letter that an admin sends to themselves to try a server. It does not pass through the outbox. */
export function testLetter(about: {
  from: Mailbox
  to: Mailbox
  language: Language
  /** Unique: it makes the Message-ID. */
  id: string
}): Message {
  const { from, to, language, id } = about
  const t = translatorFor(language, 'delivery')
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  const text = t('letter.text', { name: to.name, domain, company: from.name })
  return messageOf(
    {
      kind: 'TEST',
      messageId: `tact-${id}@${domain}`,
      fromName: from.name,
      fromAddress: from.address,
      replyToName: null,
      replyToAddress: null,
      toName: to.name,
      toAddress: to.address,
      subject: t('letter.subject'),
      text,
      html: letterHtml(text, language),
    },
    new Date(),
  )
}
