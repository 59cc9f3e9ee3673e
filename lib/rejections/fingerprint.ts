import { createHash } from 'node:crypto'

type Words = { subject: string; text: string; html: string }

/** What these words come to, kept beside an approval: other words in the email's row are not the approved ones. */
export function fingerprint({ subject, text, html }: Words): string {
  return createHash('sha256')
    .update(JSON.stringify([subject.trim(), text, html]))
    .digest('hex')
}
