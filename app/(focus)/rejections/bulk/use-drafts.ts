'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import { saveBatchAction } from './actions.ts'
import type { BatchRow } from './batch-row.ts'
import { createDraftStore, type DraftStore, type RowState } from './draft-store.ts'

const storage = {
  getItem: (key: string) => window.localStorage.getItem(key),
  setItem: (key: string, value: string) => window.localStorage.setItem(key, value),
  removeItem: (key: string) => window.localStorage.removeItem(key),
}

/** The drafts of this page, saved as one writes. They belong to the page from here on: it is not read again. */
export function useDrafts(rows: BatchRow[]): { store: DraftStore; states: readonly RowState[] } {
  const e = useTranslations('errors')
  const toast = useToast()
  const say = useRef<(reason: string) => void>(() => undefined)
  useEffect(() => {
    say.current = (reason) => toast(e(reason === 'signed-out' ? 'signed-out' : 'broken'))
  })
  const [store] = useState(() =>
    createDraftStore(rows, {
      storage,
      save: async (drafts) => {
        const result = await saveBatchAction({ drafts })
        if (result.ok) return result.value
        say.current(result.reason)
        return null
      },
    }),
  )
  const states = useSyncExternalStore(store.subscribe, store.all, store.all)

  useEffect(() => {
    store.restore()
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!store.isSafe()) event.preventDefault()
    }
    const onOnline = () => void store.flush()
    window.addEventListener('beforeunload', onLeave)
    window.addEventListener('online', onOnline)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      window.removeEventListener('online', onOnline)
      void store.flush()
    }
  }, [store])

  return { store, states }
}
