import type { Offer } from '@/components/departure/departure-picker.tsx'
import type { Language } from '@/prisma/client/enums.ts'

export type FieldFacts = {
  key: string
  label: string
  prompt: string
  required: boolean
  /** Characters; a longer sentence gets a friendly word. */
  maxLength: number | null
}

/** What the composer is told once; the words themselves come and go with the draft. */
export type ComposerFacts = Offer & {
  rejectionId: string
  applicationId: string
  interviews: { id: string; startsAt: string }[]
  language: Language
  from: string
  candidate: { id: string; name: string; firstName: string; address: string | null }
  job: { id: string; title: string }
  template: { id: string; name: string; number: number }
  templates: { id: string; name: string; languages: Language[] }[]
  fields: FieldFacts[]
  /** Field names in the reader's language, by key. */
  labels: Record<string, string>
  /** Why this template was chosen, in the reader's words; empty when a person chose it. */
  because: string[]
  /** Whether this person may let a blocking finding stand. */
  mayOverride: boolean
  /** Whether a writing aid is set up. */
  hasAid: boolean
  /** ISO days between which a pool entry may end. */
  pool: { earliest: string; latest: string }
  /** Days without an answer on the day of departure. */
  silentAtDeparture: number
  reviewers: { id: string; name: string }[]
  reviewer: { id: string; name: string } | null
  neighbours: { index: number; total: number; previous: string | null; next: string | null }
}
