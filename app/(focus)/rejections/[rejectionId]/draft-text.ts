import type { EvidenceLink } from '@/lib/feedback/schema.ts'
import type { LetterRecord } from '@/lib/rejections/record.ts'

/** What a person writes in a draft. */
export type DraftText = {
  fields: Record<string, string>
  subject: string | null
  body: string | null
  links: EvidenceLink[]
  kept: string[]
}

export function draftText({ fields, subject, body, links, kept }: LetterRecord): DraftText {
  return {
    fields: fields as Record<string, string>,
    subject,
    body,
    links: links as EvidenceLink[],
    kept,
  }
}
