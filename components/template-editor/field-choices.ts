'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { customFieldPrefix, dataFields, feedbackFields } from '@/lib/templates/fields.ts'
import { mayBeMissing } from './chip-acts.ts'

/** A feedback field of the company's own, in the reader's words. `key` is without prefix. */
export type OwnField = { key: string; label: string }
export type FieldChoice = { name: string; label: string; group: 'data' | 'feedback' }

/** Every field that a template may write, in the order of the menus. */
export function useFieldChoices(own: readonly OwnField[]): FieldChoice[] {
  const t = useTranslations('templates')
  return useMemo(
    () => [
      ...dataFields.map((name) => ({ name, label: t(`fields.${name}`), group: 'data' as const })),
      ...feedbackFields.map((name) => ({ name, label: t(`fields.${name}`), group: 'feedback' as const })),
      ...own.map(({ key, label }) => ({
        name: `${customFieldPrefix}${key}`,
        label,
        group: 'feedback' as const,
      })),
    ],
    [own, t],
  )
}

/** Data that may be missing, and all that a person writes: what a condition can ask for. */
export function canBeEmpty({ name, group }: FieldChoice): boolean {
  return group === 'feedback' || mayBeMissing.includes(name)
}
