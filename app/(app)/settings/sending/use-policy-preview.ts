'use client'

import { useEffect, useRef, useState } from 'react'
import { previewPolicyAction } from './actions.ts'
import type { PolicyExamples } from './examples.ts'

type Preview = { examples: PolicyExamples | null; problems: Record<string, string>; isStale: boolean }

/** Asks the server when letters would leave under what is typed, a moment after the last key. */
export function usePolicyPreview(first: PolicyExamples) {
  const [preview, setPreview] = useState<Preview>({ examples: first, problems: {}, isStale: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (form: FormData) => {
    clearTimeout(timer.current)
    asked.current += 1
    const mine = asked.current
    setPreview((now) => ({ ...now, isStale: true }))
    timer.current = setTimeout(async () => {
      const answer = await previewPolicyAction(form).catch(() => null)
      if (mine !== asked.current || !answer) return
      if (answer.ok) setPreview({ examples: answer.value, problems: {}, isStale: false })
      else if (answer.reason === 'invalid')
        setPreview({ examples: null, problems: answer.detail, isStale: false })
    }, 250)
  }
  return { ...preview, ask }
}
