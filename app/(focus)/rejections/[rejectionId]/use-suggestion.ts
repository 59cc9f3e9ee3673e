'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import { type Finding, findingKey } from '@/lib/wording/finding.ts'
import { withSuggestion } from './findings.ts'
import type { Draft } from './use-draft.ts'

/** Taking or leaving what the proof-reader proposes; both can be undone. */
export function useSuggestion(draft: Draft) {
  const t = useTranslations('compose')
  const toast = useToast()
  const { change, undo, text, words } = draft
  const take = useCallback(
    (finding: Finding) => {
      const patch = withSuggestion(finding, text, words)
      if (!patch) return
      change(patch)
      toast(t(patch.body === undefined ? 'replaced' : 'replaced-by-hand'), { undo: async () => void undo() })
    },
    [change, undo, text, words, toast, t],
  )
  const keep = useCallback(
    (finding: Finding) => change({ kept: [...new Set([...text.kept, findingKey(finding)])] }),
    [change, text.kept],
  )
  return { take, keep }
}
