import type { OwnDelay } from '@/lib/calendar/policy.ts'
import type { Scenario } from '@/lib/templates/scenario-queries.ts'
import type { ScenarioConditions } from '@/lib/templates/scenarios.ts'
import type { Language, Situation } from '@/prisma/client/enums.ts'

/** A template in the reader's words, as the rules and their menus need it. */
export type RuleTemplate = {
  id: string
  name: string
  situation: Situation
  isArchived: boolean
  versions: { language: Language }[]
}

export type Rule = Pick<Scenario, 'id' | 'position' | 'templateId'> & ScenarioConditions & OwnDelay

export const columns = ['APPLIED', 'SCREENING', 'INTERVIEW', 'OFFER'] as const
export const rows = ['APPLIED', 'SOURCED', 'SPONTANEOUS', 'REFERRAL', 'INTERNAL'] as const

type Listed = {
  id: string
  nameFr: string
  nameEn: string
  situation: Situation
  archivedAt: Date | null
  versions: { language: Language }[]
}

export function ruleTemplates(templates: readonly Listed[], locale: string): RuleTemplate[] {
  return templates.map(({ id, nameFr, nameEn, situation, archivedAt, versions }) => ({
    id,
    name: locale === 'en' ? nameEn : nameFr,
    situation,
    isArchived: archivedAt !== null,
    versions: versions.map(({ language }) => ({ language })),
  }))
}

export function asRules(scenarios: readonly Scenario[]): Rule[] {
  return scenarios.map(({ template: _, ...rule }) => rule)
}
