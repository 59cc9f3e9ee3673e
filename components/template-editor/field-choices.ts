'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { customFieldPrefix, dataFields, feedbackFields } from '@/lib/templates/fields.ts'
import { mayBeMissing } from './chip-acts.ts'

/** A feedback field in the reader's words. `key` is without prefix; those that Tact brings may have a prompt too. */
export type OwnField = { key: string; label: string; prompt?: string }
export type FieldChoice = { name: string; label: string; group: 'data' | 'feedback'; prompt?: string }

/** Every field that a template may write, in the order of the menus. */
export function useFieldChoices(own: readonly OwnField[]): FieldChoice[] {
  const t = useTranslations('templates')
  return useMemo(
    () => [
      ...dataFields.map((name) => ({ name, label: t(`fields.${name}`), group: 'data' as const })),
      ...feedbackFields.map((name) => ({
        name,
        label: t(`fields.${name}`),
        group: 'feedback' as const,
        prompt: t(`prompts.${name}`),
      })),
      ...own.map(({ key, label, prompt }) => ({
        name: `${customFieldPrefix}${key}`,
        label,
        group: 'feedback' as const,
        prompt: prompt || undefined,
      })),
    ],
    [own, t],
  )
}

/** Data that may be missing, and all that a person writes: what a condition can ask for. */
export function canBeEmpty({ name, group }: FieldChoice): boolean {
  return group === 'feedback' || mayBeMissing.includes(name)
}
