import type { Email } from '../../prisma/client/client.ts'
import { db } from '../db.ts'
import { enqueueEmail } from '../outbox/enqueue.ts'
import type { NewEmail } from '../outbox/schema.ts'

let serial = 0

/** A letter as an approval would write it down: due, unless told otherwise. */
export function aNewEmail(changes: Partial<NewEmail> = {}): NewEmail {
  serial += 1
  const name = `Léa Martin ${serial}`
  return {
    kind: 'LETTER',
    sendAt: new Date(Date.now() - 1000),
    from: { name: 'Karim Benhaddou', address: 'recrutement@entreprise.test' },
    replyTo: { name: 'Karim Benhaddou', address: 'karim@entreprise.test' },
    to: { name, address: `lea.${serial}@exemple.test` },
    subject: 'Votre candidature au poste de comptable',
    text: `Bonjour ${name},\n\nNous ne donnons pas suite à votre candidature.\n\nKarim Benhaddou`,
    html: `<p>Bonjour ${name},</p><p>Nous ne donnons pas suite à votre candidature.</p><p>Karim Benhaddou</p>`,
    ...changes,
  }
}

/** `count` emails without a rejection, so of a kind that the release check lets pass. */
export async function enqueueMany(count: number, changes: Partial<NewEmail> = {}): Promise<Email[]> {
  const emails: Email[] = []
  for (let i = 0; i < count; i += 1) {
    emails.push(await enqueueEmail(db, aNewEmail({ kind: 'TEST', ...changes })))
  }
  return emails
}
