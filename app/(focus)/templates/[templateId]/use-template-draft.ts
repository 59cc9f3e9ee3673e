'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Words } from '@/components/template-editor/history.ts'
import { useHistory } from '@/components/template-editor/use-history.ts'

type Start = { storageKey: string; number: number; words: Words }
type Kept = { base: number; words: Words }

/**
 * The words of a template that are not published yet: kept in this browser with each letter typed, with the
 * version they were begun from, so that a colleague's version is noticed and never written over.
 */
export function useTemplateDraft({ storageKey, number, words }: Start) {
  const editor = useHistory(words)
  const [published, setPublished] = useState<Kept>({ base: number, words })
  const [base, setBase] = useState(number)
  const [isRestored, setIsRestored] = useState(false)
  const isLoaded = useRef(false)
  const mine = useRef<string | null>(null)
  const { replace } = editor
  const isDirty = !isSame(editor.words, published.words)

  useEffect(() => {
    if (isLoaded.current) return
    isLoaded.current = true
    const kept = readDraft(storageKey)
    if (!kept) return
    if (isSame(kept.words, words)) return localStorage.removeItem(storageKey)
    replace(kept.words)
    setBase(kept.base)
    setIsRestored(true)
  }, [storageKey, words, replace])

  // A version that somebody else published while nothing was being written here is simply shown.
  useEffect(() => {
    if (number <= published.base || isDirty) return
    if (!isSame(words, published.words)) replace(words)
    setPublished({ base: number, words })
    setBase(number)
  }, [number, words, published, isDirty, replace])

  useEffect(() => {
    if (!isDirty) {
      if (isLoaded.current && isRestored) setIsRestored(false)
      // What another window keeps under the same key stays.
      if (mine.current && localStorage.getItem(storageKey) === mine.current)
        localStorage.removeItem(storageKey)
      return
    }
    mine.current = JSON.stringify({ base, words: editor.words } satisfies Kept)
    localStorage.setItem(storageKey, mine.current)
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [isDirty, base, editor.words, storageKey, isRestored])

  const markPublished = useCallback((newNumber: number, sent: Words) => {
    setPublished({ base: newNumber, words: sent })
    setBase(newNumber)
  }, [])
  /** Ends a conflict: one's own words on top of the version in use, or that version. */
  const keepMine = useCallback(() => setBase(number), [number])
  const takeTheirs = useCallback(() => {
    replace(words)
    setPublished({ base: number, words })
    setBase(number)
  }, [replace, words, number])

  return {
    editor,
    base,
    isDirty,
    isRestored,
    hasConflict: isDirty && number > base,
    markPublished,
    keepMine,
    takeTheirs,
    discard: () => replace(published.words),
  }
}

export type TemplateDraft = ReturnType<typeof useTemplateDraft>

function isSame(one: Words, other: Words): boolean {
  return one.subject.trim() === other.subject.trim() && one.body.trim() === other.body.trim()
}

export function draftKey(templateId: string, language: string): string {
  return `tact:template:${templateId}:${language}`
}

/** What this browser keeps of a template that is not published; null when there is nothing. */
export function readDraft(storageKey: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
