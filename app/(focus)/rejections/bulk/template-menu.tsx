'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useDepartureWords } from '@/components/departure/use-departure-words.ts'
import { Menu } from '@/components/ui/menu.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { chooseTemplateInBatchAction } from './actions.ts'
import type { BulkFacts } from './batch-row.ts'
import type { DraftStore, RowState } from './draft-store.ts'

type Props = { state: RowState; store: DraftStore; facts: BulkFacts; trigger: ReactNode }

/** The template of one letter, and the others. Sentences that are written stay. */
export function TemplateMenu({ state, store, facts, trigger }: Props) {
  const t = useTranslations('bulk')
  const locale = useLocale()
  const toast = useToast()
  const words = useDepartureWords(facts.offer.timeZone)
  const { row } = state
  const languageName = new Intl.DisplayNames(locale, { type: 'language' })
  const entries = facts.templates.flatMap((template) =>
    template.languages
      .filter((language) => template.id !== row.template.id || language !== row.language)
      .map((language) => ({
        id: `${template.id} ${language}`,
        label:
          language === row.language
            ? template.name
            : t('template-in', { name: template.name, language: languageName.of(language) ?? language }),
        isOther: language !== row.language,
      })),
  )
  const choose = async (id: string) => {
    const [templateId, language] = id.split(' ')
    await store.flush()
    const saved = store.find(row.id)
    if (saved?.status !== 'saved') return
    const result = await chooseTemplateInBatchAction({
      rejectionId: row.id,
      revision: saved.row.revision,
      templateId,
      language,
    }).catch(() => null)
    if (!result) toast(words.network())
    else if (result.ok) store.put(result.value)
    else toast(words.refused(result))
  }
  return (
    <Menu
      label={t('template-of', { name: row.name, template: row.template.name })}
      trigger={trigger}
      triggerClassName="mdl"
      entries={entries.toSorted((a, b) => Number(a.isOther) - Number(b.isOther))}
      onChoose={(id) => void choose(id)}
    />
  )
}
