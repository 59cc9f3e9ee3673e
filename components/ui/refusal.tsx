'use client'

import type { Messages } from '@/lib/messages/messages.ts'
import { Banner } from './banner.tsx'
import { useSentence } from './use-form.ts'

type Refused = { ok: false; reason: string; detail?: unknown }

/** Why a form was refused, unless one of its fields says it. `until` in the detail tells when to try again. */
export function Refusal({ refusal, of: namespace }: { refusal: Refused | null; of: keyof Messages }) {
  const word = useSentence(namespace)
  if (!refusal || refusal.reason === 'weak-password') return null
  const until = untilOf(refusal.detail)
  return <Banner stop>{word(refusal.reason, until ? { until } : undefined)}</Banner>
}

function untilOf(detail: unknown): Date | undefined {
  const until = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'until') : undefined
  // Said to the minute, so the next full one: earlier it would still be refused.
  return typeof until === 'string' ? new Date(Math.ceil(Date.parse(until) / 60_000) * 60_000) : undefined
}

/** The key of what is wrong with a new password, from the rule or from the door. */
export function passwordProblemIn(refusal: Refused | null, problems: Partial<Record<string, string>>) {
  return refusal?.reason === 'weak-password' ? String(refusal.detail) : problems.password
}
