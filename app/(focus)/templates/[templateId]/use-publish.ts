'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import type { Language } from '@/prisma/client/enums.ts'
import { publishAction } from './actions.ts'
import type { TemplateDraft } from './use-template-draft.ts'

type What = { templateId: string; language: Language; draft: TemplateDraft }

/** Publishes the words as a new version. Whatever is answered, nothing typed is lost. */
export function usePublish({ templateId, language, draft }: What) {
  const t = useTranslations('templates.pages.editor')
  const toast = useToast()
  const [isPending, start] = useTransition()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { editor, base, markPublished } = draft

  const publish = () =>
    start(async () => {
      const { subject, body } = editor.words
      const words = { subject: subject.trim(), body: body.trim() }
      // What is checked is what is stored: the lines of the problems must be those on the screen.
      if (words.subject !== subject || words.body !== body) editor.replace(words)
      const result = await publishAction({ templateId, language, expectedNumber: base, ...words }).catch(
        () => ({ ok: false, reason: 'network' }) as const,
      )
      setRefusal(result.ok ? null : result.reason)
      if (!result.ok) return
      markPublished(result.value.number, words)
      toast(t('published', { number: result.value.number }))
    })
  return { publish, isPending, refusal }
}
