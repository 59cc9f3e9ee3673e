import type { Situation } from '../../prisma/client/enums.ts'
import { chooseScenario, type ScenarioFacts, type ScenarioReason, type ScenarioRule } from './scenarios.ts'
import { chooseTemplate, type SituationReason, suggestSituation, type TemplateChoice } from './situations.ts'

type Choice = TemplateChoice & { id: string; situation: Situation }
export type Chosen<One, Rule> = {
  template: One
  because: (ScenarioReason | SituationReason)[]
  /** The rule that asked for it; null: the situation did. */
  rule: Rule | null
}

/**
 * The template for a new letter, and why: what the rules ask for, among those that exist in the reader's
 * language; where no rule fits, what the situation asks for. `rules` in the order in which they decide.
 */
export function chooseFor<One extends Choice, Rule extends ScenarioRule>(
  templates: readonly One[],
  rules: readonly Rule[],
  facts: ScenarioFacts,
): Chosen<One, Rule> | null {
  const { language } = facts
  const readable = new Map(
    templates
      .filter(({ versions }) => versions.some((version) => version.language === language))
      .map((template) => [template.id, template]),
  )
  const asked = rules.filter(({ templateId }) => readable.has(templateId))
  const ruled = chooseScenario(asked, facts)
  const byRule = ruled && readable.get(ruled.rule.templateId)
  if (byRule) return { template: byRule, because: ruled.because, rule: ruled.rule }
  const { situation, because } = suggestSituation(facts)
  const template = chooseTemplate(templates, { situation, language })
  return template ? { template, because, rule: null } : null
}
