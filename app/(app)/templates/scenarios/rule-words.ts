'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { reasonMessage, type ScenarioConditions } from '@/lib/templates/scenarios.ts'

/** The conditions of a rule, and reasons, in plain words. */
export function useRuleWords() {
  const t = useTranslations('templates.because')
  const format = useFormatter()
  const word = (reason: string) => {
    const { key, values } = reasonMessage(reason)
    // Keys come from the records; one of another version of Tact says itself.
    return t.has(key as 'internal') ? t(key as 'department', values) : reason
  }
  const either = (reasons: string[]) => format.list(reasons.map(word), { type: 'disjunction' })
  const conditions = (rule: ScenarioConditions): string => {
    const parts = [
      either(rule.sources.map((source) => `source.${source}`)),
      either(rule.stageKinds.map((stage) => `stage.${stage}`)),
      rule.interviewed === null ? '' : word(rule.interviewed ? 'interviewed' : 'not-interviewed'),
      either(rule.languages.map((language) => `language.${language}`)),
      either(rule.departments.map((name) => `department.${name}`)),
    ].filter(Boolean)
    return capital(parts.join(', '))
  }
  const reasons = (because: readonly string[]) => because.map(word).join(', ')
  return { conditions, reasons }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
