'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { useDepartureWords } from '@/components/departure/use-departure-words.ts'
import { Menu, type MenuEntry } from '@/components/ui/menu.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import {
  askReviewAction,
  cancelRejectionAction,
  chooseTemplateAction,
  reopenRejectionAction,
} from './actions.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { PoolDialog } from './pool-dialog.tsx'
import type { Draft } from './use-draft.ts'

type Props = { facts: ComposerFacts; draft: Draft; trigger: ReactNode; label: string; onSendNow: () => void }

/** The acts that are needed now and then: other template, other hand, a colleague's eyes, taking it all back. */
export function ComposerMenu({ facts, draft, trigger, label, onSendNow }: Props) {
  const t = useTranslations('compose')
  const locale = useLocale()
  const router = useRouter()
  const toast = useToast()
  const words = useDepartureWords(facts.timeZone)
  const { rejectionId } = facts
  const [asksPool, setAsksPool] = useState(false)
  const languageName = new Intl.DisplayNames(locale, { type: 'language' })

  const entries: MenuEntry[] = [
    { id: 'now', label: t('menu.send-now') },
    draft.text.body === null
      ? { id: 'hand', label: t('menu.by-hand') }
      : { id: 'template-words', label: t('menu.from-template') },
    ...facts.templates.flatMap((template) =>
      template.languages
        .filter((language) => template.id !== facts.template.id || language !== facts.language)
        .map((language) => ({
          id: `template ${template.id} ${language}`,
          label: t('menu.use-template', {
            name: template.name,
            language: languageName.of(language) ?? language,
          }),
        })),
    ),
    ...(facts.reviewer
      ? [{ id: 'review ', label: t('menu.take-review-back', { name: facts.reviewer.name }) }]
      : facts.reviewers.map((person) => ({
          id: `review ${person.id}`,
          label: t('menu.ask-review', { name: person.name }),
        }))),
    { id: 'pool', label: t('menu.pool') },
    { id: 'cancel', label: t('menu.cancel-rejection') },
  ]

  const cancel = async () => {
    const result = await cancelRejectionAction({ rejectionId })
    if (!result.ok) return toast(words.refused(result))
    toast(t('cancelled', { name: facts.candidate.name, stage: result.value.stage }), {
      undo: async () => {
        const reopened = await reopenRejectionAction({ rejectionId })
        if (reopened.ok) router.push(`/rejections/${rejectionId}`)
        else toast(words.refused(reopened))
      },
    })
    router.push(`/jobs/${facts.job.id}`)
  }

  const choose = async (id: string) => {
    const [act, first = '', second = ''] = id.split(' ')
    if (act === 'now') onSendNow()
    if (act === 'pool') setAsksPool(true)
    if (act === 'hand') draft.change({ body: draft.words.text })
    if (act === 'template-words') draft.change({ body: null })
    if (act === 'cancel') await cancel()
    if (act === 'template') {
      const saved = await draft.flush()
      if (!saved) return
      const result = await chooseTemplateAction({
        rejectionId,
        revision: saved.revision,
        templateId: first,
        language: second,
      })
      if (!result.ok) toast(words.refused(result))
    }
    if (act === 'review') {
      if (!(await draft.flush())) return
      const result = await askReviewAction({ rejectionId, reviewerId: first || null })
      if (!result.ok) return toast(words.refused(result))
      toast(
        first
          ? t('review-asked', { name: facts.reviewers.find((person) => person.id === first)?.name ?? '' })
          : t('review-taken-back'),
      )
    }
  }

  return (
    <>
      <Menu
        label={label}
        trigger={trigger}
        triggerClassName="btn ghost ic"
        entries={entries}
        onChoose={(id) => void choose(id)}
      />
      <PoolDialog facts={facts} draft={draft} isOpen={asksPool} onClose={() => setAsksPool(false)} />
    </>
  )
}
