'use client'

import { useEffect, useRef, useState } from 'react'
import type { NoteFlag } from '@/lib/feedback/note-flags.ts'
import { dropNote, type KeptNote, keepNote } from './kept-notes.ts'
import { noteSaver, type SaveState } from './note-saver.ts'

type Start = { userId: string; initial: KeptNote; isRecovered: boolean; initialFlags: NoteFlag[] }

/** Follows one note: what is typed, and where it stands. Saves by itself, also when the page is being left. */
export function useNote({ userId, initial, isRecovered, initialFlags }: Start) {
  const [state, setState] = useState<SaveState>({ phase: 'clean' })
  const [body, setBody] = useState(initial.body)
  const [revision, setRevision] = useState(initial.revision)
  const [flags, setFlags] = useState(initialFlags)
  const [saver] = useState(() =>
    noteSaver(initial, {
      send: async (note, isLast) => {
        const answer = await send(note, isLast)
        if (answer.ok) setFlags(answer.value.flags)
        return answer
      },
      keep: (note) => keepNote(localStorage, userId, note),
      drop: (saved) => dropNote(localStorage, userId, saved),
      tell: (now, note) => {
        setState(now)
        setRevision(note.revision)
      },
    }),
  )
  const wasRecovered = useRef(isRecovered)
  useEffect(() => {
    if (wasRecovered.current) saver.write(saver.note.body)
    wasRecovered.current = false
    const leaving = () => document.visibilityState === 'hidden' && saver.flush()
    const back = () => saver.tryNow()
    document.addEventListener('visibilitychange', leaving)
    window.addEventListener('pagehide', saver.flush)
    window.addEventListener('online', back)
    window.addEventListener('focus', back)
    return () => {
      document.removeEventListener('visibilitychange', leaving)
      window.removeEventListener('pagehide', saver.flush)
      window.removeEventListener('online', back)
      window.removeEventListener('focus', back)
      // Another page of Tact is opened: the words go now, and stay on this computer until they have arrived.
      saver.flush()
      saver.stop()
    }
  }, [saver])
  return {
    body,
    state,
    revision,
    flags,
    saver,
    write(text: string) {
      setBody(text)
      saver.write(text)
    },
    resolve(text: string) {
      if (state.phase !== 'conflict') return
      setBody(text)
      saver.resolve(text, state.theirs)
    },
  }
}

type Answer =
  | { ok: true; value: { revision: number; savedAt: Date; flags: NoteFlag[] } }
  | { ok: false; reason: string; detail?: unknown }

async function send(
  { id, applicationId, interviewId, body, revision }: KeptNote,
  isLast: boolean,
): Promise<Answer> {
  const answer = await fetch(`/notes/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ applicationId, interviewId, body, revision }),
    // Browsers let 64 KB leave with a page that closes; a longer note waits on this computer.
    keepalive: isLast && body.length < 20_000,
  })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  return answer.json()
}
