'use client'

import { useTranslations } from 'next-intl'

const own = [
  'empty',
  'too-big',
  'spreadsheet',
  'binary',
  'no-header',
  'too-many-rows',
  'job-archived',
  'stage-gone',
  'no-email-column',
] as const
const shared = ['signed-out', 'not-allowed', 'not-found', 'invalid', 'network'] as const

/** The sentence for anything that an import can be refused for. */
export function useImportSentence(): (reason: string) => string {
  const t = useTranslations('import')
  const e = useTranslations('errors')
  return (reason) => {
    const known = own.find((one) => one === reason)
    return known ? t(`unreadable.${known}`) : e(shared.find((one) => one === reason) ?? 'broken')
  }
}
