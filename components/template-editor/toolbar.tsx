'use client'

import { AtSign, Braces, PenLine, Redo2, Split, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import type { MenuScope } from './field-menu.tsx'
import type { Editor } from './use-history.ts'

type Props = {
  editor: Editor
  isSource: boolean
  onSource: (isSource: boolean) => void
  onMenu: (scope: MenuScope, box: DOMRect) => void
  /** The toolbar acts on the text with this id. */
  controls: string
}

export function Toolbar({ editor, isSource, onSource, onMenu, controls }: Props) {
  const t = useTranslations('templates.pages.editor')
  // The caret stays where it is: a button that takes the focus would lose the place.
  const keepFocus = (event: MouseEvent) => event.preventDefault()
  const open = (scope: MenuScope) => (event: MouseEvent<HTMLElement>) =>
    onMenu(scope, event.currentTarget.getBoundingClientRect())
  return (
    <div className="tbar" role="toolbar" aria-label={t('insert')} aria-controls={controls}>
      <button type="button" className="btn ghost sm" onMouseDown={keepFocus} onClick={open('data')}>
        <AtSign className="i s" aria-hidden />
        {t('data')} {!isSource && <kbd>/</kbd>}
      </button>
      <button type="button" className="btn ghost sm" onMouseDown={keepFocus} onClick={open('feedback')}>
        <PenLine className="i s" aria-hidden />
        {t('feedback')}
      </button>
      <button type="button" className="btn ghost sm" onMouseDown={keepFocus} onClick={open('condition')}>
        <Split className="i s" aria-hidden />
        {t('condition')}
      </button>
      <span className="grow" />
      <button
        type="button"
        className="btn ghost sm"
        aria-pressed={isSource}
        title={t('source-hint')}
        onClick={() => onSource(!isSource)}
      >
        <Braces className="i s" aria-hidden />
        {t('source')}
      </button>
      <button
        type="button"
        className="btn ghost sm ic"
        aria-label={t('undo')}
        title={t('undo')}
        disabled={!editor.canUndo}
        onMouseDown={keepFocus}
        onClick={editor.undo}
      >
        <Undo2 className="i s" aria-hidden />
      </button>
      <button
        type="button"
        className="btn ghost sm ic"
        aria-label={t('redo')}
        title={t('redo')}
        disabled={!editor.canRedo}
        onMouseDown={keepFocus}
        onClick={editor.redo}
      >
        <Redo2 className="i s" aria-hidden />
      </button>
    </div>
  )
}
