import type { Situation } from '../../prisma/client/enums.ts'
import { chooseScenario, type ScenarioFacts, type ScenarioReason, type ScenarioRule } from './scenarios.ts'
import { chooseTemplate, type SituationReason, suggestSituation, type TemplateChoice } from './situations.ts'

type Choice = TemplateChoice & { id: string; situation: Situation }
export type Chosen<One> = {
  template: One
  because: (ScenarioReason | SituationReason)[]
  /** Whether a rule asked for it; otherwise the situation did. */
  byRule: boolean
}

/**
 * The template for a new letter, and why: what the rules ask for, among those that exist in the reader's
 * language; where no rule fits, what the situation asks for. `rules` in the order in which they decide.
 */
export function chooseFor<One extends Choice>(
  templates: readonly One[],
  rules: readonly ScenarioRule[],
  facts: ScenarioFacts,
): Chosen<One> | null {
  const { language } = facts
  const readable = new Map(
    templates
      .filter(({ versions }) => versions.some((version) => version.language === language))
      .map((template) => [template.id, template]),
  )
  const asked = rules.filter(({ templateId }) => readable.has(templateId))
  const ruled = chooseScenario(asked, facts)
  const byRule = ruled && readable.get(ruled.templateId)
  if (byRule) return { template: byRule, because: ruled.because, byRule: true }
  const { situation, because } = suggestSituation(facts)
  const template = chooseTemplate(templates, { situation, language })
  return template ? { template, because, byRule: false } : null
}
