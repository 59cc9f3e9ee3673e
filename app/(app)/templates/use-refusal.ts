'use client'

import { useTranslations } from 'next-intl'

type Refusal = { reason: string }

/** The sentence for a refusal of the templates' actions, or of the door. */
export function useRefusal() {
  const t = useTranslations('templates.outcomes')
  const errors = useTranslations('errors')
  return ({ reason }: Refusal): string => {
    if (reason !== 'in-use' && t.has(reason as 'archived')) return t(reason as 'archived')
    return errors.has(reason as 'broken') ? errors(reason as 'broken') : errors('broken')
  }
}
