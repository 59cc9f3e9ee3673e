'use client'

import { Ellipsis, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Banner } from '@/components/ui/banner.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import { useSentence } from '@/components/ui/use-form.ts'
import type { NoteFlag } from '@/lib/feedback/note-flags.ts'
import { deleteNoteAction, refreshAction, restoreNoteAction } from './actions.ts'
import { dropNote, type KeptNote, listKept } from './kept-notes.ts'
import { NoteEditor } from './note-editor.tsx'
import { NoteFlags } from './note-flags.tsx'

export type NoteLine = {
  id: string
  body: string
  revision: number
  interviewId: string | null
  interview: string | null
  author: { id: string; name: string }
  /** "mar. 12 nov., 14:05" */
  when: string
  isEdited: boolean
  /** What should not have been noted. */
  flags: NoteFlag[]
}

type Props = {
  applicationId: string
  userId: string
  notes: NoteLine[]
  interviews: { id: string; label: string }[]
  /** What a new note is about unless the writer says otherwise. */
  latestInterviewId: string | null
  mayWrite: boolean
}

type Open = { note: KeptNote; isRecovered: boolean; isNew: boolean }

/** The notes about an application. One's own are written here and save themselves; the others' are read. */
export function Notes({ applicationId, userId, notes, interviews, latestInterviewId, mayWrite }: Props) {
  const t = useTranslations('interviews.notes')
  const common = useTranslations('common')
  const word = useSentence('interviews')
  const toast = useToast()
  const isOnline = useSyncExternalStore(
    onConnection,
    () => navigator.onLine,
    () => true,
  )
  const [open, setOpen] = useState<Open[]>([])

  // Words that a reload, a crash or a dropped connection left on this computer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    const left = listKept(localStorage, userId, applicationId).flatMap((note): Open[] => {
      const stored = notes.find((one) => one.id === note.id)
      if (stored?.body !== note.body) return [{ note, isRecovered: true, isNew: !stored }]
      dropNote(localStorage, userId, { id: note.id })
      return []
    })
    if (mayWrite && left.length > 0)
      setOpen((now) => [...now, ...left.filter((one) => !isOpen(now, one.note.id))])
  }, [])

  const close = async (id: string) => {
    await refreshAction().catch(() => undefined)
    setOpen((now) => now.filter((one) => one.note.id !== id))
  }
  const start = (body = '') => {
    const note = {
      id: crypto.randomUUID(),
      applicationId,
      interviewId: latestInterviewId,
      body,
      revision: 0,
      at: Date.now(),
    }
    setOpen((now) => [{ note, isRecovered: body !== '', isNew: true }, ...now])
  }
  const edit = ({ id, body, revision, interviewId }: NoteLine) => {
    const note = { id, applicationId, interviewId, body, revision, at: Date.now() }
    setOpen((now) => [...now, { note, isRecovered: false, isNew: false }])
  }
  const remove = async ({ id }: NoteLine) => {
    const answer = await deleteNoteAction({ id }).catch(() => ({ ok: false as const, reason: 'network' }))
    if (!answer.ok) return toast(word(answer.reason) ?? '')
    const restore = async () => {
      const back = await restoreNoteAction({ id }).catch(() => ({ ok: false as const, reason: 'network' }))
      toast(back.ok ? t('restored') : (word(back.reason) ?? ''))
    }
    toast(t('deleted'), { undo: restore })
  }
  const editorOf = ({ note, isRecovered, isNew }: Open) => (
    <NoteEditor
      key={note.id}
      userId={userId}
      note={note}
      isRecovered={isRecovered}
      initialFlags={notes.find((one) => one.id === note.id)?.flags}
      interviews={isNew ? interviews : []}
      autoFocus={!isRecovered}
      onDone={() => close(note.id)}
      onAsNew={(body) => {
        dropNote(localStorage, userId, { id: note.id })
        setOpen((now) => now.filter((one) => one.note.id !== note.id))
        start(body)
      }}
    />
  )
  const stored = new Set(notes.map((note) => note.id))
  return (
    <div className="notes">
      <div className="sub-head">
        <h3>
          {t('title')} <span className="m3">{notes.length > 0 && notes.length}</span>
        </h3>
        {mayWrite && (
          <button type="button" className="btn sm" onClick={() => start()}>
            <Plus className="i s" aria-hidden />
            {t('new')}
          </button>
        )}
      </div>
      {!isOnline && open.length > 0 && <Banner stop>{common('offline')}</Banner>}
      {open.filter((one) => !stored.has(one.note.id)).map(editorOf)}
      {notes.length === 0 && open.length === 0 && <p className="m3">{t('none')}</p>}
      <ul>
        {notes.map((note) => {
          const opened = open.find((one) => one.note.id === note.id)
          if (opened) return <li key={note.id}>{editorOf(opened)}</li>
          return (
            <li className="ev" key={note.id}>
              <div className="evm">
                <span className="grow">
                  {[
                    note.author.name,
                    note.when,
                    note.interview && t('of-interview', { day: note.interview }),
                    note.isEdited && t('edited'),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                {mayWrite && note.author.id === userId && (
                  <Menu
                    label={t('acts', { day: note.when })}
                    trigger={<Ellipsis className="i s" aria-hidden />}
                    triggerClassName="btn ghost sm ic"
                    entries={[
                      { id: 'edit', label: t('edit') },
                      { id: 'delete', label: t('delete') },
                    ]}
                    onChoose={(act) => (act === 'edit' ? edit(note) : remove(note))}
                  />
                )}
              </div>
              <blockquote className="note-body">{note.body}</blockquote>
              <NoteFlags flags={note.flags} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const isOpen = (open: Open[], id: string) => open.some((one) => one.note.id === id)

function onConnection(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
