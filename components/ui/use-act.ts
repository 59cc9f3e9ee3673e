'use client'

import { useTransition } from 'react'
import type { Messages } from '@/lib/messages/messages.ts'
import { useToast } from './toasts.tsx'
import { type Answer, useSentence } from './use-form.ts'

/** Runs a server action behind a button: says what was done, or in a sentence why not. */
export function useAct(namespace: keyof Messages) {
  const say = useToast()
  const word = useSentence(namespace)
  const [isPending, start] = useTransition()
  const run = (act: () => Promise<Answer>, done: string, after?: (answer: Answer) => void) =>
    start(async () => {
      const answer = await act().catch((): Answer => ({ ok: false, reason: 'network' }))
      say(answer.ok ? done : (word(answer.reason) ?? ''))
      after?.(answer)
    })
  return { run, isPending }
}
