'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useActionState, useState, useTransition } from 'react'
import type { Messages } from '@/lib/messages/messages.ts'

export type Answer = { ok: true; value?: unknown } | { ok: false; reason: string; detail?: unknown }
type Refusal<Result extends Answer> = Extract<Result, { ok: false }> | { ok: false; reason: 'network' }
type Act<Result extends Answer> = (previous: unknown, form: FormData) => Promise<Result>

/**
 * A form that posts to a server action: without JavaScript too, and with it nothing typed is lost to a
 * refusal or a dropped connection. Spread `form` on the <form>.
 */
export function useForm<Result extends Answer>(
  act: Act<Result>,
  onDone?: (answer: Extract<Result, { ok: true }>) => void,
) {
  const [served, action] = useActionState<Result | null, FormData>(act, null)
  const [answered, setAnswered] = useState<Result | Refusal<Result> | null>(null)
  const [isPending, start] = useTransition()

  // React empties a form whose action it calls itself; called from here it leaves the fields alone.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const data = new FormData(event.currentTarget, submitter)
    start(async () => {
      try {
        const answer = await act(null, data)
        setAnswered(answer)
        if (answer.ok) onDone?.(answer as Extract<Result, { ok: true }>)
      } catch (error) {
        if (isNextSignal(error)) throw error
        setAnswered({ ok: false, reason: 'network' })
      }
    })
  }
  const answer = answered ?? served
  const refusal: Refusal<Result> | null = answer && !answer.ok ? (answer as Refusal<Result>) : null
  return {
    form: { action, onSubmit, noValidate: true },
    isPending,
    isDone: answer?.ok === true,
    refusal,
    problems: problemsIn(refusal),
  }
}

/** Message keys by field, when the door refused what was typed. */
function problemsIn(refusal: Answer | null): Partial<Record<string, string>> {
  if (!refusal || refusal.ok || refusal.reason !== 'invalid') return {}
  return (refusal.detail ?? {}) as Record<string, string>
}

type Values = Record<string, string | number | Date>

/** The sentence for a message key: of this feature (`<namespace>.problems.<key>`), else of `errors`. */
export function useSentence(namespace: keyof Messages) {
  const own = useTranslations(namespace) as unknown as LooseTranslator
  const errors = useTranslations('errors') as unknown as LooseTranslator
  return (key: string | undefined, values?: Values): string | undefined => {
    if (!key) return undefined
    if (own.has(`problems.${key}`)) return own(`problems.${key}`, values)
    return errors.has(key) ? errors(key, values) : errors('broken')
  }
}

// Keys come from the server as plain text, so the checked type of next-intl cannot be used.
type LooseTranslator = { (key: string, values?: Values): string; has(key: string): boolean }

function isNextSignal(error: unknown): boolean {
  return error instanceof Error && String(Reflect.get(error, 'digest') ?? '').startsWith('NEXT_')
}
