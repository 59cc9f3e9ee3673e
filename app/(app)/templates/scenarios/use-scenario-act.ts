'use client'

import { useTranslations } from 'next-intl'
import { useToast } from '@/components/ui/toasts.tsx'

type Answer = { ok: boolean; reason?: string }
type Words = { done: string; undo?: () => Promise<Answer>; undone?: string }

/** Runs a change of the rules: says what was done, with the way back, or in a sentence why not. */
export function useScenarioAct() {
  const t = useTranslations('templates.scenarios.outcomes')
  const errors = useTranslations('errors')
  const toast = useToast()
  const why = (reason = 'network') => {
    if (t.has(reason as 'archived')) return t(reason as 'archived')
    return errors.has(reason as 'broken') ? errors(reason as 'broken') : errors('broken')
  }
  return async <Result extends Answer>(
    act: () => Promise<Result>,
    { done, undo, undone = done }: Words,
  ): Promise<Result | null> => {
    const result = await act().catch(() => null)
    if (!result?.ok) toast(why(result?.reason))
    else if (!undo) toast(done)
    else {
      const back = async () => {
        const answer = await undo().catch(() => null)
        toast(answer?.ok ? undone : why(answer?.reason))
      }
      toast(done, { undo: () => void back() })
    }
    return result
  }
}
