import { createHash } from 'node:crypto'
import { Prisma } from '../../prisma/client/client.ts'

type Words = { subject: string; text: string; html: string; raw: string | null }

const between = '\u001f'

/**
 * What these words come to, those that are read here and those that travel. Kept beside an approval: other words in
 * the email's row are not the approved ones.
 */
export function fingerprint({ subject, text, html, raw }: Words): string {
  const words = [subject, text, html, ...(raw === null ? [] : [raw])]
  return createHash('sha256').update(words.join(between)).digest('hex')
}

/** The same of a row of emails, where it is written. */
export function fingerprintSql(email: Prisma.Sql): Prisma.Sql {
  const words = ['subject', 'text', 'html', 'raw'].map((name) => Prisma.raw(`"${name}"`))
  const columns = Prisma.join(words.map((word) => Prisma.sql`${email}.${word}`))
  return Prisma.sql`encode(sha256(convert_to(concat_ws(${between}::text, ${columns}), 'UTF8')), 'hex')`
}
