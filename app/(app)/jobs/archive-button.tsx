'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import { archiveAction, reopenAction } from './actions.ts'

type Props = { jobId: string; act: 'archive' | 'reopen'; look: 'btn' | 'btn stop' | 'link' }

/** Closes or reopens a job, and offers the way back. */
export function ArchiveButton({ jobId, act, look }: Props) {
  const t = useTranslations('jobs')
  const errors = useTranslations('errors')
  const toast = useToast()
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()

  const run = (what: Props['act'], isUndo = false) =>
    startTransition(async () => {
      try {
        const result = await (what === 'archive' ? archiveAction : reopenAction)({ jobId })
        if (result.ok) {
          const said = what === 'archive' ? 'archive.done' : 'archive.reopened'
          const back = what === 'archive' ? 'reopen' : 'archive'
          toast(t(said, result.value), { undo: isUndo ? undefined : () => run(back, true) })
        } else {
          const key = `problems.${result.reason}` as 'problems.already-archived'
          toast(t.has(key) ? t(key) : errors(result.reason as 'broken'))
        }
        router.refresh()
      } catch {
        toast(errors('network'))
      }
    })
  return (
    <button type="button" className={look} onClick={() => run(act)} disabled={isBusy}>
      {t(act === 'archive' ? 'archive.act' : 'archive.reopen')}
    </button>
  )
}
