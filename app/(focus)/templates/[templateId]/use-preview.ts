'use client'

import { useEffect, useRef, useState } from 'react'
import type { Words } from '@/components/template-editor/history.ts'
import { type Extreme, extremes } from '@/lib/templates/extremes.ts'
import type { TemplatePreview } from '@/lib/templates/preview.ts'
import type { Language } from '@/prisma/client/enums.ts'
import { previewAction } from './actions.ts'

/** Whose letter: '' somebody made up, an extreme case, or the id of an application. */
export type Whom = string
type Asked = {
  words: Words
  language: Language
  whom: Whom
  withFeedback: boolean
  start: TemplatePreview | null
}

const bare: Extreme = 'no-feedback'
const pauseMs = 350
const nothing: TemplatePreview = { problems: [], letter: null, findings: [] }

/** The letter that these words would make, with the choice of whom it is for. */
export function usePreview(asked: { words: Words; language: Language; start: TemplatePreview }) {
  const [whom, setWhom] = useState<Whom>('')
  const [withFeedback, setWithFeedback] = useState(true)
  const letter = useLetter({ ...asked, whom, withFeedback })
  // That case is without feedback by itself; whoever asks for feedback leaves it.
  const hasFeedback = withFeedback && whom !== bare
  const choose = (wanted: boolean) => {
    if (wanted && whom === bare) setWhom('')
    setWithFeedback(wanted)
  }
  return { ...letter, whom, setWhom, withFeedback, hasFeedback, setWithFeedback: choose }
}

/** The letter, made on the server a moment after the last keystroke. `start` null: it is yet to be made. */
export function useLetter({ words, language, whom, withFeedback, start }: Asked) {
  const [shown, setShown] = useState(start ?? nothing)
  const [hasFailed, setHasFailed] = useState(false)
  const asked = useRef({ key: start ? JSON.stringify([words, '', true]) : '', turn: 0 })
  const [isReadable, setIsReadable] = useState(start === null || start.letter !== null)
  const { subject, body } = words

  useEffect(() => {
    const key = JSON.stringify([{ subject, body }, whom, withFeedback])
    if (key === asked.current.key) return
    const turn = asked.current.turn + 1
    // Nothing is shown yet: there is nothing to wait for.
    const wait = asked.current.key === '' ? 0 : pauseMs
    asked.current = { key, turn }
    const extreme: Extreme | null = extremes.find((one) => one === whom) ?? null
    const applicationId = extreme ? null : whom || null
    const input = { language, subject, body, applicationId, extreme, withFeedback }
    const timer = setTimeout(async () => {
      const result = await previewAction(input).catch(() => null)
      if (asked.current.turn !== turn) return
      setHasFailed(!result?.ok)
      // While the text cannot be read, the last letter stays.
      if (result?.ok) {
        setShown((before) => ({ ...result.value, letter: result.value.letter ?? before.letter }))
        setIsReadable(result.value.letter !== null)
      }
    }, wait)
    return () => clearTimeout(timer)
  }, [language, subject, body, whom, withFeedback])

  return { ...shown, isReadable, hasFailed }
}

export type Preview = ReturnType<typeof usePreview>
