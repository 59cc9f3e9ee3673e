import type { Rule, RuleTemplate } from '@/app/(app)/templates/scenarios/scenario-facts.ts'
import type { TemplateFacts } from '@/app/(app)/templates/template-menu.tsx'
import type { OwnField } from '@/components/template-editor/field-choices.ts'
import type { Words } from '@/components/template-editor/history.ts'
import type { OwnDelay } from '@/lib/calendar/policy.ts'
import type { PreviewPerson, TemplatePreview } from '@/lib/templates/preview.ts'
import type { Language, Situation } from '@/prisma/client/enums.ts'

/** `by` null: it came with Tact, or its author is gone. */
export type VersionFacts = { number: number; by: string | null; at: Date; letters: number }

/** What the editor knows besides the words themselves. `number`: the version in use, 0 for none. */
export type DeskFacts = {
  template: TemplateFacts
  templates: { id: string; name: string; situation: Situation }[]
  language: Language
  number: number
  versions: VersionFacts[]
  ownFields: OwnField[]
  people: PreviewPerson[]
  preview: TemplatePreview
  /** The words in use in the other language. */
  other: Words | null
  delay: OwnDelay
  rules: Rule[]
  ruleTemplates: RuleTemplate[]
}
