import type { Language } from '@/prisma/client/enums.ts'

export type FieldFacts = { key: string; label: string; prompt: string; required: boolean }

/** What the composer is told once; the words themselves come and go with the draft. */
export type ComposerFacts = {
  rejectionId: string
  language: Language
  from: string
  candidate: { id: string; name: string; firstName: string; address: string | null }
  job: { id: string; title: string }
  template: { id: string; name: string; number: number }
  templates: { id: string; name: string; languages: Language[] }[]
  fields: FieldFacts[]
  /** Field names in the reader's language, by key. */
  labels: Record<string, string>
  reviewers: { id: string; name: string }[]
  reviewer: { id: string; name: string } | null
  neighbours: { index: number; total: number; previous: string | null; next: string | null }
  timeZone: string
  times: { policy: string; next: string }
  days: { day: string; isOpen: boolean }[]
}
