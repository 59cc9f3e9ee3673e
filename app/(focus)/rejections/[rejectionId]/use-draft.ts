'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type DraftText, type SavedDraft, saveDraftAction, type TheirDraft } from './actions.ts'

export type DraftStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused'

type Start = { rejectionId: string; revision: number; text: DraftText; words: SavedDraft['words'] }

const pauseMs = 500
const retryMs = 4000

/**
 * The words of a draft while someone writes: kept in this browser with each letter typed, saved half a second
 * after the last one, tried again while the server is away, never over a colleague's words.
 */
export function useDraft({ rejectionId, ...start }: Start) {
  const storageKey = `tact:draft:${rejectionId}`
  const [text, setText] = useState(start.text)
  const [saved, setSaved] = useState<SavedDraft>({ revision: start.revision, words: start.words })
  const [status, setStatus] = useState<DraftStatus>('saved')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<TheirDraft | null>(null)
  const live = useRef({
    text: start.text,
    savedText: start.text,
    saved,
    timer: 0,
    flight: null as Promise<boolean> | null,
  })

  const save = useCallback((): Promise<boolean> => {
    const now = live.current
    window.clearTimeout(now.timer)
    now.flight ??= (async () => {
      while (now.text !== now.savedText) {
        const sending = now.text
        setStatus('saving')
        const result = await saveDraftAction({ rejectionId, revision: now.saved.revision, ...sending }).catch(
          () => null,
        )
        if (!result) {
          setStatus('offline')
          now.timer = window.setTimeout(() => void save(), retryMs)
          return false
        }
        if (!result.ok) {
          if (result.reason === 'changed-meanwhile') setTheirs(result.detail as TheirDraft)
          setRefusal(result.reason)
          setStatus(result.reason === 'changed-meanwhile' ? 'conflict' : 'refused')
          return false
        }
        now.saved = result.value
        now.savedText = sending
        setSaved(result.value)
      }
      localStorage.removeItem(storageKey)
      setStatus('saved')
      return true
    })().finally(() => {
      now.flight = null
    })
    return now.flight
  }, [rejectionId, storageKey])

  const change = useCallback(
    (patch: Partial<DraftText>) => {
      const now = live.current
      now.text = { ...now.text, ...patch }
      setText(now.text)
      setStatus((before) => (before === 'conflict' ? before : 'unsaved'))
      localStorage.setItem(storageKey, JSON.stringify({ revision: now.saved.revision, text: now.text }))
      window.clearTimeout(now.timer)
      now.timer = window.setTimeout(() => void save(), pauseMs)
    },
    [save, storageKey],
  )

  // What a closed window or a lost connection left behind comes back; if a colleague wrote since, both are shown.
  useEffect(() => {
    const kept = localStorage.getItem(storageKey)
    if (kept) {
      const { text: keptText } = JSON.parse(kept) as { text: DraftText }
      if (JSON.stringify(keptText) === JSON.stringify(live.current.savedText))
        localStorage.removeItem(storageKey)
      else change({ ...keptText })
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (live.current.text !== live.current.savedText) event.preventDefault()
    }
    const onOnline = () => void save()
    window.addEventListener('beforeunload', onLeave)
    window.addEventListener('online', onOnline)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      window.removeEventListener('online', onOnline)
      void save()
    }
  }, [change, save, storageKey])

  /** Ends a conflict: with one's own words on top of theirs, or with theirs. */
  const resolve = useCallback(
    (keep: 'mine' | 'theirs') => {
      if (!theirs) return
      const now = live.current
      const theirText = { fields: theirs.fields, subject: theirs.subject, body: theirs.body }
      now.saved = { revision: theirs.revision, words: theirs.words }
      now.savedText = theirText
      setSaved(now.saved)
      setTheirs(null)
      setStatus('unsaved')
      if (keep === 'theirs') {
        now.text = theirText
        setText(theirText)
      }
      void save()
    },
    [save, theirs],
  )

  /** Saves what is not saved yet; the words to approve, or null when that failed. */
  const flush = useCallback(async (): Promise<SavedDraft | null> => {
    return (await save()) ? live.current.saved : null
  }, [save])

  return { text, words: saved.words, status, refusal, theirs, change, resolve, flush }
}

export type Draft = ReturnType<typeof useDraft>
