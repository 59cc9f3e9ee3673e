import type { DraftText } from '@/app/(focus)/rejections/[rejectionId]/draft-text.ts'
import type { Offer } from '@/components/departure/departure-picker.tsx'
import type { LetterMark } from '@/lib/rejections/letter-marks.ts'
import type { Finding } from '@/lib/wording/finding.ts'
import type { Language } from '@/prisma/client/enums.ts'

export type LetterWords = { subject: string; text: string; findings: Finding[]; marks: LetterMark[] }

/** One person of the grid with the letter as it stands on the server. */
export type BatchRow = {
  id: string
  revision: number
  name: string
  firstName: string
  candidateId: string
  job: { id: string; title: string }
  stage: string
  /** The instant of the last interview that was held. */
  interviewedAt: string | null
  silenceDays: number
  language: Language
  template: { id: string; name: string }
  /** What the template asks a person to write. */
  fields: { key: string; required: boolean }[]
  text: DraftText
  words: LetterWords
  times: { policy: string; next: string }
  reviewer: string | null
}

export type Column = { key: string; label: string; prompt: string }

export type BulkFacts = {
  columns: Column[]
  /** Names of fields and data in the reader's language. */
  labels: Record<string, string>
  templates: { id: string; name: string; languages: Language[] }[]
  offer: Offer
  /** All drafts that the address means; more than are shown when there are several pages. */
  total: number
  page: number
  pages: number
}
