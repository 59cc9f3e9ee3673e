'use client'

import { useEffect, useRef, useState } from 'react'
import type { Words } from '@/components/template-editor/history.ts'
import type { TemplatePreview } from '@/lib/templates/preview.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { previewAction } from './actions.ts'

type Asked = { words: Words; language: Language; start: TemplatePreview }

const pauseMs = 350

/** The letter that these words would make, a moment after the last keystroke, made on the server. */
export function usePreview({ words, language, start }: Asked) {
  const [applicationId, setApplicationId] = useState<string | null>(null)
  const [withFeedback, setWithFeedback] = useState(true)
  const [shown, setShown] = useState(start)
  const [hasFailed, setHasFailed] = useState(false)
  const asked = useRef({ key: JSON.stringify([words, null, true]), turn: 0 })
  const { subject, body } = words

  useEffect(() => {
    const key = JSON.stringify([{ subject, body }, applicationId, withFeedback])
    if (key === asked.current.key) return
    const turn = asked.current.turn + 1
    asked.current = { key, turn }
    const timer = setTimeout(async () => {
      const result = await previewAction({ language, subject, body, applicationId, withFeedback }).catch(
        () => null,
      )
      if (asked.current.turn !== turn) return
      setHasFailed(!result?.ok)
      // While the text cannot be read, the last letter stays.
      if (result?.ok) {
        setShown((before) => ({ ...result.value, letter: result.value.letter ?? before.letter }))
        setIsReadable(result.value.letter !== null)
      }
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [language, subject, body, applicationId, withFeedback])
  const [isReadable, setIsReadable] = useState(start.letter !== null)

  return {
    ...shown,
    isReadable,
    hasFailed,
    applicationId,
    setApplicationId,
    withFeedback,
    setWithFeedback,
  }
}

export type Preview = ReturnType<typeof usePreview>
