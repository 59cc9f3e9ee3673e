import type { Language, Source, StageKind } from '../../prisma/client/enums.ts'
import { hasOwnDelay, type OwnDelay } from '../calendar/policy.ts'

/** The conditions of a rule. An empty list or null means "any". */
export type ScenarioConditions = {
  stageKinds: readonly StageKind[]
  sources: readonly Source[]
  interviewed: boolean | null
  languages: readonly Language[]
  /** Job families: departments of jobs, compared without regard to case. */
  departments: readonly string[]
}

export type ScenarioRule = ScenarioConditions & { templateId: string }

export type ScenarioFacts = {
  stageKind: StageKind
  interviewed: boolean
  source: Source
  language: Language
  department: string | null
}

/** The words: `reasonMessage`. */
export type ScenarioReason =
  | `stage.${StageKind}`
  | `source.${Source}`
  | 'interviewed'
  | 'not-interviewed'
  | `language.${Language}`
  | `department.${string}`

export type ScenarioChoice<Rule> = { rule: Rule; because: ScenarioReason[] }

/** The rule that decides, and the conditions that fitted. The first rule that fits decides. */
export function chooseScenario<Rule extends ScenarioRule>(
  rules: readonly Rule[],
  facts: ScenarioFacts,
): ScenarioChoice<Rule> | null {
  const rule = rules.find((one) => fits(one, facts))
  return rule ? { rule, because: reasonsOf(rule, facts) } : null
}

/** A cell of the grid: one stage and one source, nothing else, and no delay of its own. */
export function isCell(rule: ScenarioConditions & Partial<OwnDelay>): boolean {
  const { stageKinds, sources, interviewed, languages, departments } = rule
  return (
    !hasOwnDelay(rule) &&
    stageKinds.length === 1 &&
    sources.length === 1 &&
    interviewed === null &&
    languages.length + departments.length === 0
  )
}

/** Rules in the order in which they decide: the special ones by their position, then the cells. */
export function inOrder<Rule extends ScenarioConditions & Partial<OwnDelay> & { position: number }>(
  rules: readonly Rule[],
): Rule[] {
  const rank = (rule: Rule) => (isCell(rule) ? 1 : 0)
  return rules.toSorted((one, other) => rank(one) - rank(other) || one.position - other.position)
}

/** The message and its values for a stored reason: `templates.because.<key>`. */
export function reasonMessage(reason: string): { key: string; values: { name: string } } {
  const department = /^department\.(.*)$/su.exec(reason)?.[1]
  return department === undefined
    ? { key: reason, values: { name: '' } }
    : { key: 'department', values: { name: department } }
}

function fits(rule: ScenarioConditions, facts: ScenarioFacts): boolean {
  return (
    (rule.interviewed === null || rule.interviewed === facts.interviewed) &&
    among(rule.stageKinds, facts.stageKind) &&
    among(rule.sources, facts.source) &&
    among(rule.languages, facts.language) &&
    (rule.departments.length === 0 ||
      rule.departments.some((name) => folded(name) === folded(facts.department ?? '')))
  )
}

function reasonsOf(rule: ScenarioConditions, facts: ScenarioFacts): ScenarioReason[] {
  return [
    ...(rule.sources.length > 0 ? [`source.${facts.source}` as const] : []),
    ...(rule.stageKinds.length > 0 ? [`stage.${facts.stageKind}` as const] : []),
    ...(rule.interviewed === null
      ? []
      : [facts.interviewed ? ('interviewed' as const) : ('not-interviewed' as const)]),
    ...(rule.languages.length > 0 ? [`language.${facts.language}` as const] : []),
    ...(rule.departments.length > 0 ? [`department.${facts.department ?? ''}` as const] : []),
  ]
}

function among<Value>(list: readonly Value[], value: Value): boolean {
  return list.length === 0 || list.includes(value)
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase('fr')
}
