'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { relink } from '@/lib/feedback/links.ts'
import { type SavedDraft, saveDraftAction, type TheirDraft } from './actions.ts'
import { back, forth, noSteps, type Steps, step } from './draft-steps.ts'
import type { DraftText } from './draft-text.ts'

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
    steps: noSteps<DraftText>() as Steps<DraftText>,
  })
  // Rises when the program, not the keyboard, wrote: what has the caret must follow too.
  const [turn, setTurn] = useState(0)

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

  const put = useCallback(
    (next: DraftText) => {
      const now = live.current
      now.text = next
      setText(next)
      setStatus((before) => (before === 'conflict' ? before : 'unsaved'))
      localStorage.setItem(storageKey, JSON.stringify({ revision: now.saved.revision, text: next }))
      window.clearTimeout(now.timer)
      now.timer = window.setTimeout(() => void save(), pauseMs)
    },
    [save, storageKey],
  )

  /** `typed`: the field in which a key was pressed. Without it the program wrote, as one step of its own. */
  const change = useCallback(
    (patch: Partial<DraftText>, typed?: string) => {
      const now = live.current
      const links = patch.links ?? followed(now.text, patch.fields)
      now.steps = step(now.steps, now.text, typed === undefined ? undefined : { what: typed, at: Date.now() })
      put({ ...now.text, ...patch, links })
      if (typed === undefined) setTurn((before) => before + 1)
    },
    [put],
  )

  const travel = useCallback(
    (way: typeof back) => {
      const now = live.current
      const moved = way(now.steps, now.text)
      if (!moved) return false
      now.steps = moved.steps
      put(moved.moment)
      setTurn((before) => before + 1)
      return true
    },
    [put],
  )
  const undo = useCallback(() => travel(back), [travel])
  const redo = useCallback(() => travel(forth), [travel])

  // What a closed window or a lost connection left behind comes back; if a colleague wrote since, both are shown.
  useEffect(() => {
    const kept = localStorage.getItem(storageKey)
    if (kept) {
      const { text: keptText, revision } = JSON.parse(kept) as { text: DraftText; revision: number }
      const now = live.current
      if (sameWords(keptText, now.savedText)) localStorage.removeItem(storageKey)
      else if (revision === now.saved.revision) change({ ...now.text, ...keptText })
      else {
        // Somebody saved since: a person chooses between the two.
        now.text = { ...now.text, ...keptText }
        setText(now.text)
        setTheirs({ ...now.saved, ...now.savedText })
        setStatus('conflict')
      }
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
      const { fields, subject, body, links, kept } = theirs
      const theirText = { fields, subject, body, links, kept }
      now.saved = { revision: theirs.revision, words: theirs.words }
      now.savedText = theirText
      setSaved(now.saved)
      setTheirs(null)
      setStatus('unsaved')
      if (keep === 'theirs') {
        now.text = theirText
        setText(theirText)
        setTurn((before) => before + 1)
      }
      void save()
    },
    [save, theirs],
  )

  /** Saves what is not saved yet; the words to approve, or null when that failed. */
  const flush = useCallback(async (): Promise<SavedDraft | null> => {
    return (await save()) ? live.current.saved : null
  }, [save])

  /** The server's words anew, after something beside the draft changed (a pool entry, an override). */
  const reload = useCallback((words: SavedDraft['words']) => {
    const now = live.current
    now.saved = { ...now.saved, words }
    setSaved(now.saved)
  }, [])

  return {
    text,
    words: saved.words,
    status,
    refusal,
    theirs,
    turn,
    change,
    undo,
    redo,
    resolve,
    flush,
    reload,
  }
}

export type Draft = ReturnType<typeof useDraft>

/** The links of the fields that changed follow their sentences. */
function followed(before: DraftText, fields: DraftText['fields'] | undefined): DraftText['links'] {
  if (!fields) return before.links
  return before.links.flatMap((link) => {
    const [was, is] = [before.fields[link.field] ?? '', fields[link.field] ?? '']
    return was === is ? [link] : relink(was, is, [link])
  })
}

function sameWords(a: DraftText, b: DraftText): boolean {
  const words = ({ fields, subject, body }: DraftText) =>
    JSON.stringify([Object.entries(fields).toSorted(), subject, body])
  return words(a) === words(b)
}
