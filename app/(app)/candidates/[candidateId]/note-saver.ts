import type { Outcome } from '@/lib/errors.ts'
import type { Saved, Theirs } from '@/lib/interviews/notes.ts'
import type { KeptNote } from './kept-notes.ts'

export type SaveState =
  | { phase: 'clean' }
  | { phase: 'typing' }
  | { phase: 'saving' }
  | { phase: 'saved'; at: Date }
  /** On this computer only; tried again by itself. */
  | { phase: 'kept' }
  | { phase: 'signed-out' }
  | { phase: 'too-long' }
  | { phase: 'conflict'; theirs: Theirs }
  | { phase: 'gone' }
  | { phase: 'refused'; reason: string }

type Answer =
  | Outcome<Saved, 'changed-meanwhile' | 'not-yours' | 'deleted', Theirs>
  | { ok: false; reason: string; detail?: unknown }

type Around = {
  send: (note: KeptNote, isLast: boolean) => Promise<Answer>
  keep: (note: KeptNote) => void
  drop: (saved: { id: string; body: string }) => void
  tell: (state: SaveState, note: KeptNote) => void
}

const pauseMs = 600
const firstRetryMs = 2000
const longestRetryMs = 30_000

/**
 * Saves one note while it is typed. Words are on this computer from the first letter until the server has them;
 * one request is under way at a time; a lost answer is told apart from another window by the words themselves.
 */
export function noteSaver(initial: KeptNote, { send, keep, drop, tell }: Around) {
  let note = initial
  let savedBody: string | null = initial.revision > 0 ? null : ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let retryMs = firstRetryMs
  let isUnderWay = false
  let isStopped = false
  const sent = new Set<string>()

  const isDirty = () => note.body !== savedBody && !(note.revision === 0 && note.body.trim() === '')
  let phase: SaveState['phase'] = 'clean'
  const say = (state: SaveState) => {
    phase = state.phase
    tell(state, note)
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(save, ms)
  }

  async function save(isLast = false): Promise<void> {
    clearTimeout(timer)
    if (isUnderWay || isStopped) return
    if (!isDirty()) {
      if (phase !== 'typing') return
      drop({ id: note.id, body: note.body })
      return say({ phase: 'clean' })
    }
    isUnderWay = true
    const { body } = note
    sent.add(body)
    say({ phase: 'saving' })
    const answer = await send(note, isLast).catch((): Answer => ({ ok: false, reason: 'network' }))
    isUnderWay = false
    settle(answer, body)
  }

  function settle(answer: Answer, body: string) {
    if (answer.ok) {
      retryMs = firstRetryMs
      savedBody = body
      note = { ...note, revision: answer.value.revision }
      drop({ id: note.id, body })
      if (!isDirty()) return say({ phase: 'saved', at: new Date(answer.value.savedAt) })
      keep(note)
      return later(pauseMs)
    }
    if (answer.reason === 'changed-meanwhile') {
      const theirs = answer.detail as Theirs
      // Our own earlier words, whose answer got lost on the way.
      if (sent.has(theirs.body)) {
        note = { ...note, revision: theirs.revision }
        savedBody = theirs.body
        return later(0)
      }
      isStopped = true
      return say({ phase: 'conflict', theirs })
    }
    if (answer.reason === 'deleted') {
      isStopped = true
      return say({ phase: 'gone' })
    }
    if (answer.reason === 'invalid') return say({ phase: 'too-long' })
    if (['not-yours', 'not-found', 'not-allowed'].includes(answer.reason)) {
      isStopped = true
      return say({ phase: 'refused', reason: answer.reason })
    }
    say({ phase: answer.reason === 'signed-out' ? 'signed-out' : 'kept' })
    later(retryMs)
    retryMs = Math.min(retryMs * 2, longestRetryMs)
  }

  return {
    get note() {
      return note
    },
    write(body: string) {
      note = { ...note, body, at: Date.now() }
      keep(note)
      if (isStopped) return
      if (!isUnderWay) say({ phase: 'typing' })
      later(pauseMs)
    },
    about(interviewId: string | null) {
      if (note.revision === 0) note = { ...note, interviewId }
    },
    /** The connection is back, or somebody looks at the page again. */
    tryNow() {
      retryMs = firstRetryMs
      void save()
    },
    /** The page is being closed: the last words go with it. */
    flush: () => void save(true),
    /** The words to keep of two, upon what stands on the server now. */
    resolve(body: string, theirs: Theirs) {
      isStopped = false
      note = { ...note, body, revision: theirs.revision, at: Date.now() }
      savedBody = theirs.body
      if (isDirty()) {
        keep(note)
        return void save()
      }
      drop({ id: note.id, body })
      say({ phase: 'saved', at: new Date() })
    },
    stop() {
      clearTimeout(timer)
    },
    isDirty,
  }
}

export type NoteSaver = ReturnType<typeof noteSaver>
