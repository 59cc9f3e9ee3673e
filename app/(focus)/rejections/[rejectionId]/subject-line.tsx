'use client'

import { Pencil, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Draft } from './use-draft.ts'

/** The subject of the letter; a click makes it a line to write in, the arrow gives the template's back. */
export function SubjectLine({ draft, language }: { draft: Draft; language: string }) {
  const t = useTranslations('compose')
  const [isOpen, setIsOpen] = useState(false)
  const own = draft.text.subject
  if (!isOpen && own === null) {
    return (
      <span className="row">
        <span className="min-w-0">{draft.words.subject}</span>
        <button
          type="button"
          className="btn ghost sm ic"
          aria-label={t('edit-subject')}
          title={t('edit-subject')}
          onClick={() => {
            draft.change({ subject: draft.words.subject })
            setIsOpen(true)
          }}
        >
          <Pencil className="i s" aria-hidden />
        </button>
      </span>
    )
  }
  return (
    <span className="row">
      <input
        className="subject-input"
        aria-label={t('subject')}
        lang={language}
        maxLength={300}
        value={own ?? ''}
        onChange={(event) => draft.change({ subject: event.target.value })}
      />
      <button
        type="button"
        className="btn ghost sm ic"
        aria-label={t('template-subject')}
        title={t('template-subject')}
        onClick={() => {
          draft.change({ subject: null })
          setIsOpen(false)
        }}
      >
        <Undo2 className="i s" aria-hidden />
      </button>
    </span>
  )
}
