'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useRef, useState } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import type { PersonFile } from '@/lib/feedback/person-file.ts'
import type { EvidenceLink } from '@/lib/feedback/schema.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { evidenceSentenceAction, proposeWordingsAction } from './evidence-actions.ts'
import { describeSource, type SourceWords, uses } from './evidence-words.ts'
import type { Draft } from './use-draft.ts'

type Where = { facts: ComposerFacts; draft: Draft; file: PersonFile }

/** What can be done with a feedback field beside typing in it: other wordings, the way back, what it rests on. */
export function useFieldWork({ facts, draft, file }: Where) {
  const t = useTranslations('compose')
  const toast = useToast()
  const { change, text } = draft
  const start = useRef(text.fields)
  const variants = useRef(new Map<string, number>())
  const [proposals, setProposals] = useState<{ field: string; list: string[] } | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const linksOf = useCallback(
    (field: string) => text.links.filter((link) => link.field === field),
    [text.links],
  )

  const sources = useCallback(
    (field: string): SourceWords[] => linksOf(field).flatMap((link) => describeSource(file, link) ?? []),
    [linksOf, file],
  )

  /** The last linked sentence of the field, said otherwise. */
  const reword = useCallback(
    async (field: string) => {
      const link = linksOf(field).at(-1)
      const use = uses.find((one) => one === field)
      if (!link || !use) return
      const key = `${field} ${link.quote}`
      const variant = (variants.current.get(key) ?? 0) + 1
      variants.current.set(key, variant)
      setIsBusy(true)
      const result = await evidenceSentenceAction({
        rejectionId: facts.rejectionId,
        source: link.source,
        quote: link.quote,
        use,
        variant,
      }).catch(() => null)
      setIsBusy(false)
      if (!result?.ok || result.value.sentence === null) return toast(t('use.network'))
      const { sentence } = result.value
      const before = text.fields[field] ?? ''
      const after = before.includes(link.sentence) ? before.replace(link.sentence, () => sentence) : sentence
      change({ fields: { ...text.fields, [field]: after }, links: replaced(text.links, link, sentence) })
    },
    [linksOf, facts.rejectionId, text, change, toast, t],
  )

  const restore = useCallback(
    (field: string) => change({ fields: { ...text.fields, [field]: start.current[field] ?? '' } }),
    [change, text.fields],
  )
  const isChanged = useCallback(
    (field: string) => (start.current[field] ?? '') !== (text.fields[field] ?? ''),
    [text.fields],
  )

  /** Asks the writing aid, if there is one, for wordings made from the linked passages alone. */
  const propose = useCallback(
    async (field: string) => {
      setIsBusy(true)
      const result = await proposeWordingsAction({
        rejectionId: facts.rejectionId,
        field,
        links: linksOf(field),
      }).catch(() => null)
      setIsBusy(false)
      if (!result) return toast(t('use.network'))
      if (!result.ok) {
        const key = `aid.${result.reason}` as 'aid.unreachable'
        return toast(t.has(key) ? t(key) : t('use.network'))
      }
      setProposals({ field, list: result.value })
    },
    [facts.rejectionId, linksOf, toast, t],
  )
  const accept = useCallback(
    (field: string, words: string) => {
      const links = text.links.map((link) => (link.field === field ? { ...link, sentence: words } : link))
      change({ fields: { ...text.fields, [field]: words }, links })
      setProposals(null)
    },
    [change, text],
  )
  const dismiss = useCallback(() => setProposals(null), [])

  return {
    sources,
    reword,
    restore,
    isChanged,
    propose: facts.hasAid ? propose : null,
    proposals,
    accept,
    dismiss,
    isBusy,
  }
}

export type FieldWork = ReturnType<typeof useFieldWork>

function replaced(links: EvidenceLink[], old: EvidenceLink, sentence: string): EvidenceLink[] {
  return links.map((link) => (link === old ? { ...link, sentence } : link))
}
