'use client'

import { Check, CloudOff, LoaderCircle } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { type FocusEvent, useEffect, useId, useRef } from 'react'
import type { NoteFlag } from '@/lib/feedback/note-flags.ts'
import type { KeptNote } from './kept-notes.ts'
import { NoteConflict } from './note-conflict.tsx'
import { NoteFlags } from './note-flags.tsx'
import type { SaveState } from './note-saver.ts'
import { useNote } from './use-note.ts'

type Props = {
  userId: string
  note: KeptNote
  /** The words were found on this computer, and not on the server. */
  isRecovered?: boolean
  /** What should not be noted in the words as they were opened. */
  initialFlags?: NoteFlag[]
  interviews?: { id: string; label: string }[]
  autoFocus?: boolean
  onDone: () => void
  onAsNew: (body: string) => void
}

/** A note as it is written: saved by itself, with its state always in words. */
export function NoteEditor({
  userId,
  note,
  isRecovered = false,
  initialFlags = [],
  interviews = [],
  autoFocus,
  onDone,
  onAsNew,
}: Props) {
  const t = useTranslations('interviews.notes')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { body, state, revision, flags, saver, write, resolve } = useNote({
    userId,
    initial: note,
    isRecovered,
    initialFlags,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field grows with its words
  useEffect(() => {
    const area = field.current
    if (!area) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [body])
  // One goes on where the words end; only the browser's own first focus puts the caret before them.
  const wasFocused = useRef(false)
  const toEndOnce = ({ currentTarget: area }: FocusEvent<HTMLTextAreaElement>) => {
    if (!wasFocused.current) area.setSelectionRange(area.value.length, area.value.length)
    wasFocused.current = true
  }
  const isSafe = state.phase === 'clean' || state.phase === 'saved'
  return (
    <div className="note-edit">
      <label className="sr" htmlFor={id}>
        {t('write')}
      </label>
      <textarea
        id={id}
        ref={field}
        className="field"
        value={body}
        rows={3}
        placeholder={t('placeholder')}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
        autoFocus={autoFocus}
        onFocus={toEndOnce}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isSafe) onDone()
        }}
        aria-describedby={`${id}-hint`}
      />
      {state.phase === 'conflict' && (
        <NoteConflict mine={body} theirs={state.theirs.body} onChoose={(text) => resolve(text)} />
      )}
      {state.phase === 'gone' && (
        <div className="note-choice" role="alert">
          <p>{t('gone')}</p>
          <div className="row">
            <button type="button" className="btn sm" onClick={() => onAsNew(body)}>
              {t('as-new')}
            </button>
          </div>
        </div>
      )}
      <NoteFlags flags={flags} />
      <div className="note-foot">
        <p className="hint" id={`${id}-hint`}>
          {isRecovered && state.phase !== 'saved' ? t('recovered') : t('hint')}
        </p>
        {interviews.length > 0 && revision === 0 && (
          <label className="row t12">
            {t('about')}
            <select
              className="field slim"
              defaultValue={note.interviewId ?? ''}
              onChange={(event) => saver.about(event.target.value || null)}
            >
              <option value="">{t('no-interview')}</option>
              {interviews.map((one) => (
                <option key={one.id} value={one.id}>
                  {t('of-interview', { day: one.label })}
                </option>
              ))}
            </select>
          </label>
        )}
        <SaveMark state={state} />
        <button type="button" className="btn sm" onClick={onDone} disabled={!isSafe}>
          {t('done')}
        </button>
      </div>
    </div>
  )
}

/** Where the words are. Said aloud only when it matters: not at each pause. */
function SaveMark({ state }: { state: SaveState }) {
  const t = useTranslations('interviews.notes')
  const errors = useTranslations('errors')
  const format = useFormatter()
  switch (state.phase) {
    case 'clean':
    case 'conflict':
    case 'gone':
      return null
    case 'typing':
      return <span className="st">{t('typing')}</span>
    case 'saving':
      return (
        <span className="st">
          <LoaderCircle className="i" aria-hidden />
          {t('saving')}
        </span>
      )
    case 'saved':
      return (
        <span className="st ok" role="status">
          <Check className="i" aria-hidden />
          {t('saved', {
            time: format.dateTime(state.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
          })}
        </span>
      )
    case 'kept':
      return (
        <span className="st warn" role="alert">
          <CloudOff className="i" aria-hidden />
          {t('kept')}
        </span>
      )
    case 'signed-out':
      return (
        <span className="st warn wrap" role="alert">
          {t('signed-out')}
        </span>
      )
    case 'too-long':
      return (
        <span className="st warn wrap" role="alert">
          {t('too-long')}
        </span>
      )
    case 'refused':
      return (
        <span className="st warn wrap" role="alert">
          {t('refused', { reason: errors(state.reason === 'not-allowed' ? 'not-allowed' : 'not-found') })}
        </span>
      )
  }
}
