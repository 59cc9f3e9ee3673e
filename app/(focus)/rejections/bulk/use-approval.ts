'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Choice } from '@/components/departure/departure-picker.tsx'
import { useDepartureWords } from '@/components/departure/use-departure-words.ts'
import { useToast } from '@/components/ui/toasts.tsx'
import { approveBatchAction, undoBatchAction } from './actions.ts'
import type { DraftStore, RowState } from './draft-store.ts'

/** What became of one letter of the batch. */
export type Told =
  | { id: string; name: string; kind: 'scheduled'; sendAt: string; isHeld: boolean }
  | { id: string; name: string; kind: 'refused'; why: string }

const atOnce = 20

/** Schedules letters that were read, some at a time so that one sees it advance; takes them all back. */
export function useApproval(store: DraftStore, timeZone: string) {
  const t = useTranslations('bulk')
  const words = useDepartureWords(timeZone)
  const toast = useToast()
  const [told, setTold] = useState<Told[] | null>(null)
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null)

  async function approve(states: readonly RowState[], departure: Choice): Promise<void> {
    const all: Told[] = []
    setProgress({ done: 0, of: states.length })
    try {
      for (let from = 0; from < states.length; from += atOnce) {
        const batch = states.slice(from, from + atOnce)
        const result = await approveBatchAction({ approvals: batch.map(approvalOf), departure })
        if (!result.ok) {
          toast(words.refused(result))
          break
        }
        for (const one of result.value) {
          const name = batch.find(({ row }) => row.id === one.rejectionId)?.row.name ?? ''
          all.push(
            one.ok
              ? {
                  id: one.rejectionId,
                  name,
                  kind: 'scheduled',
                  sendAt: new Date(one.value.sendAt).toISOString(),
                  isHeld: one.value.isHeld,
                }
              : { id: one.rejectionId, name, kind: 'refused', why: words.refused(one) },
          )
        }
        setProgress({ done: Math.min(from + atOnce, states.length), of: states.length })
      }
    } catch {
      toast(words.network())
    } finally {
      setProgress(null)
    }
    if (all.length === 0) return
    store.drop(all.filter((one) => one.kind === 'scheduled').map((one) => one.id))
    setTold((before) => [...(before ?? []).filter((old) => !all.some((one) => one.id === old.id)), ...all])
  }

  async function undo(): Promise<void> {
    const scheduled = (told ?? []).filter((one) => one.kind === 'scheduled')
    setProgress({ done: 0, of: scheduled.length })
    let late = 0
    try {
      for (let from = 0; from < scheduled.length; from += atOnce) {
        const batch = scheduled.slice(from, from + atOnce)
        const result = await undoBatchAction({ rejectionIds: batch.map((one) => one.id) })
        if (!result.ok) {
          toast(words.refused(result))
          break
        }
        const { results, rows } = result.value
        late += results.filter((one) => !one.ok).length
        store.put(rows)
        const back = rows.map((row) => row.id)
        setTold((before) => (before ?? []).filter((one) => !back.includes(one.id)))
        setProgress({ done: Math.min(from + atOnce, scheduled.length), of: scheduled.length })
      }
      toast(t('undone', { count: scheduled.length - late, late }))
    } catch {
      toast(words.network())
    } finally {
      setProgress(null)
    }
  }

  return { told, progress, approve, undo, close: () => setTold(null) }
}

function approvalOf({ row }: RowState) {
  const { subject, text } = row.words
  return { rejectionId: row.id, revision: row.revision, seen: { subject, text } }
}
