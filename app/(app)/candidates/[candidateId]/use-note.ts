'use client'

import { useEffect, useRef, useState } from 'react'
import { dropNote, type KeptNote, keepNote } from './kept-notes.ts'
import { noteSaver, type SaveState } from './note-saver.ts'

/** Follows one note: what is typed, and where it stands. Saves by itself, also when the page is being left. */
export function useNote(userId: string, initial: KeptNote, isRecovered: boolean) {
  const [state, setState] = useState<SaveState>({ phase: 'clean' })
  const [body, setBody] = useState(initial.body)
  const [revision, setRevision] = useState(initial.revision)
  const [saver] = useState(() =>
    noteSaver(initial, {
      send,
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

async function send({ id, applicationId, interviewId, body, revision }: KeptNote, isLast: boolean) {
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
