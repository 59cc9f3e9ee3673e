import { getLocale, getTranslations } from 'next-intl/server'
import type { DelayPolicy } from '@/lib/calendar/policy.ts'
import { type PolicyExamples, policyExamples } from './examples.ts'

/** The examples in the reader's language. */
export async function loadExamples(policy: DelayPolicy): Promise<PolicyExamples> {
  const [language, t] = await Promise.all([getLocale(), getTranslations('departure')])
  return policyExamples(policy, {
    language,
    now: new Date(),
    say: (key, values) => t(`why.${key}`, values),
  })
}
