'use client'

import { Check, CircleAlert, CircleDot, CloudOff, Loader, PencilLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { BulkFacts } from './batch-row.ts'
import type { RowState } from './draft-store.ts'
import { useFindingWords } from './finding-note.tsx'
import { standingOf } from './standing.ts'

/** Where a letter stands: sign and words, always both. */
export function StandingWords({ state, facts }: { state: RowState; facts: BulkFacts }) {
  const t = useTranslations('bulk.standing')
  const words = useFindingWords(facts)
  const standing = standingOf(state)
  if (state.status === 'offline')
    return (
      <span className="st warn">
        <CloudOff className="i" aria-hidden />
        {t('offline')}
      </span>
    )
  if (state.status === 'unsaved' || state.status === 'saving')
    return (
      <span className="st">
        <Loader className="i" aria-hidden />
        {t('saving')}
      </span>
    )
  switch (standing.kind) {
    case 'unsaved':
      return (
        <span className="st stop b">
          <CircleAlert className="i" aria-hidden />
          {t(state.status === 'conflict' ? 'conflict' : 'gone')}
        </span>
      )
    case 'blocked': {
      const [first] = standing.findings
      return (
        <span className="st stop b">
          <CircleAlert className="i" aria-hidden />
          <span>{first && words.label(first)}</span>
        </span>
      )
    }
    case 'todo':
      return (
        <span className="st todo b">
          <PencilLine className="i" aria-hidden />
          <span>
            {standing.keys.length === 1
              ? t('todo-one', { field: capital(facts.labels[standing.keys[0] ?? ''] ?? '') })
              : t('todo', { count: standing.keys.length })}
          </span>
        </span>
      )
    case 'warn': {
      const [first] = standing.findings
      return (
        <span className="st warn">
          <CircleDot className="i" aria-hidden />
          <span>
            {standing.findings.length === 1 && first
              ? words.label(first)
              : t('suggestions', { count: standing.findings.length })}
          </span>
        </span>
      )
    }
    case 'ready':
      return (
        <span className="st ok">
          <Check className="i" aria-hidden />
          {t('ready')}
        </span>
      )
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
