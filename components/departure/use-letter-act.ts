'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useToast } from '@/components/ui/toasts.tsx'
import { useDepartureWords } from './use-departure-words.ts'

type Refused = { ok: false; reason: string; detail?: unknown }

/** Does one thing with a letter: busy meanwhile, a refusal said in words, the page read again afterwards. */
export function useLetterAct(timeZone: string) {
  const router = useRouter()
  const toast = useToast()
  const words = useDepartureWords(timeZone)
  const [isBusy, setIsBusy] = useState(false)

  async function run<Result extends { ok: true } | Refused>(
    act: () => Promise<Result>,
    then?: (success: Extract<Result, { ok: true }>) => void,
  ): Promise<void> {
    setIsBusy(true)
    try {
      const result = await act()
      if (result.ok) then?.(result as Extract<Result, { ok: true }>)
      else toast(words.refused(result))
      router.refresh()
    } catch {
      toast(words.network())
    } finally {
      setIsBusy(false)
    }
  }

  return { run, isBusy, words, toast, router }
}
