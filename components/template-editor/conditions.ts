'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { customFieldPrefix, feedbackFields } from '@/lib/templates/fields.ts'
import { canBeEmpty, type FieldChoice } from './field-choices.ts'

/** What a condition can ask, in plain words: "un entretien a eu lieu", and the same turned round. */
export type ConditionChoice = { condition: string; label: string; not: string }

const anyFeedback = feedbackFields.join(' or ')
const sentences = [
  'strength',
  'reason',
  'advice',
  'interview_date',
  'interviewer',
  'recruiter_role',
  'last_name',
  'pool_until',
] as const

/** Every question a condition can ask, in the order of its menu. */
export function useConditionChoices(fields: readonly FieldChoice[]): ConditionChoice[] {
  const t = useTranslations('templates.pages.conditions')
  return useMemo(() => {
    const any = { condition: anyFeedback, label: t('yes.any'), not: t('no.any') }
    const known = fields.filter(canBeEmpty).map(({ name, label }): ConditionChoice => {
      const own = sentences.find((one) => one === name)
      if (own) return { condition: name, label: t(`yes.${own}`), not: t(`no.${own}`) }
      const kind = name.startsWith(customFieldPrefix) ? 'custom' : 'data'
      return { condition: name, label: t(`yes.${kind}`, { label }), not: t(`no.${kind}`, { label }) }
    })
    const isWritten = (choice: ConditionChoice) =>
      fields.some(({ name, group }) => name === choice.condition && group === 'feedback')
    return [any, ...known.filter(isWritten), ...known.filter((choice) => !isWritten(choice))]
  }, [fields, t])
}

/** A condition of a template as a sentence, with the joints in between; what it does not know stands as it is. */
export function conditionWords(
  condition: string,
  choices: readonly ConditionChoice[],
  { isNot, joints }: { isNot: boolean; joints: Record<'and' | 'or', string> },
): string {
  const plain = condition.trim().replace(/\s+/g, ' ')
  const known = (name: string) => choices.find((choice) => choice.condition === name)
  const whole = known(plain)
  if (whole) return isNot ? whole.not : whole.label
  return plain
    .split(/ (and|or) /)
    .map((part) => (part === 'and' || part === 'or' ? joints[part] : (known(part)?.label ?? part)))
    .join(' ')
}

/** Whether every name in a condition is one that a condition may ask for. */
export function isKnownCondition(condition: string, fields: readonly FieldChoice[]): boolean {
  const names = condition.match(/[\p{L}_][\p{L}\p{N}_.-]*/gu) ?? []
  return names.every((name) => name === 'and' || name === 'or' || fields.some((field) => field.name === name))
}
