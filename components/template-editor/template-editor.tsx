'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useCallback, useId, useMemo, useState } from 'react'
import type { Language } from '@/prisma/client/enums.ts'
import { type ChipAct, carryOut } from './chip-acts.ts'
import { type Asked, ChipEditor } from './chip-editor.tsx'
import { ChipMenu } from './chip-menu.tsx'
import { useConditionChoices } from './conditions.ts'
import { dependOn, outputOf, type Range, replacePieces, wrapInCondition, writeOver } from './edits.ts'
import { useFaces } from './faces.ts'
import type { FieldChoice } from './field-choices.ts'
import { FieldMenu, type MenuScope } from './field-menu.tsx'
import { framePieces } from './frames.ts'
import type { Part } from './history.ts'
import { SourceEditor } from './source-editor.tsx'
import { Toolbar } from './toolbar.tsx'
import type { Editor } from './use-history.ts'

type Props = {
  editor: Editor
  language: Language
  fields: readonly FieldChoice[]
  /** What stands below the text, in the same scroll. */
  children?: ReactNode
}
type OpenMenu = Asked & { part: Part; scope: MenuScope | 'chip' }

/** Subject and letter of a template, as text with chips or as source, with one history for both. */
export function TemplateEditor({ editor, language, fields, children }: Props) {
  const t = useTranslations('templates.pages.editor')
  const [isSource, setIsSource] = useState(false)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const faces = useFaces(fields, language)
  const conditions = useConditionChoices(fields)
  const id = useId()
  const { words, at, write, caret, undo, redo, turn } = editor

  const part = (name: Part) => ({
    source: words[name],
    caret: at?.part === name ? at : null,
    turn,
    language,
    label: t(name === 'subject' ? 'subject' : 'letter'),
    multiline: name === 'body',
    onUndo: undo,
    onRedo: redo,
  })
  const acts = useMemo(() => {
    const of = (name: Part) => ({
      onEdit: (edit: Parameters<typeof write>[1], typed: boolean) => write(name, edit, typed),
      onCaret: (range: Range) => caret(name, range),
      onAsk: (asked: Asked) =>
        setMenu({ ...asked, part: name, scope: asked.chip === undefined ? 'all' : 'chip' }),
    })
    return { subject: of('subject'), body: of('body') }
  }, [write, caret])

  const openMenu = useCallback(
    (scope: MenuScope, box: DOMRect) => setMenu({ box, scope, part: at?.part ?? 'body' }),
    [at],
  )
  const here = (name: Part): Range => {
    const end = words[name].length
    return at?.part === name
      ? { start: Math.min(at.start, end), end: Math.min(at.end, end) }
      : { start: end, end }
  }
  const close = () => setMenu(null)

  const choose = (name: string, isCondition: boolean) => {
    if (!menu) return
    const source = words[menu.part]
    const edit = isCondition
      ? menu.chip === undefined
        ? wrapInCondition(source, here(menu.part), name)
        : dependOn(source, menu.chip, name)
      : menu.chip === undefined
        ? writeOver(source, here(menu.part), outputOf(name))
        : replacePieces(source, new Map([[menu.chip, outputOf(name)]]))
    close()
    if (edit) write(menu.part, edit)
  }
  const act = (chosen: ChipAct) => {
    if (menu?.chip === undefined) return
    if (chosen === 'replace') return setMenu({ ...menu, scope: 'all' })
    if (chosen === 'depend') return setMenu({ ...menu, scope: 'condition' })
    const source = words[menu.part]
    const edit = carryOut(source, framePieces(source), { index: menu.chip, act: chosen })
    close()
    if (edit) write(menu.part, edit)
  }
  const slash = () => {
    if (!menu) return
    close()
    write(menu.part, writeOver(words[menu.part], here(menu.part), '/'), true)
  }
  // Escape brings the caret back to where it was.
  const leave = () => {
    if (menu) write(menu.part, { source: words[menu.part], ...here(menu.part) })
    close()
  }

  const pieces = menu ? framePieces(words[menu.part]) : []
  return (
    <>
      <Toolbar editor={editor} isSource={isSource} onSource={setIsSource} onMenu={openMenu} controls={id} />
      <div className="tscroll">
        <div className="tpaper" id={id}>
          {isSource ? (
            <>
              <div className="tsub">
                <span className="m3">{t('subject')}</span>
                <SourceEditor {...part('subject')} {...acts.subject} />
              </div>
              <SourceEditor {...part('body')} {...acts.body} />
              <p className="m3 t12">{t('source-hint')}</p>
            </>
          ) : (
            <>
              <div className="tsub">
                <span className="m3">{t('subject')}</span>
                <ChipEditor {...part('subject')} {...acts.subject} faces={faces} className="chiptext" />
              </div>
              <ChipEditor {...part('body')} {...acts.body} faces={faces} className="lt chiptext" />
              <p className="tkeys m3 t12">{t('keys')}</p>
            </>
          )}
        </div>
        {children}
      </div>
      {menu && menu.scope === 'chip' && menu.chip !== undefined && (
        <ChipMenu
          box={menu.box}
          pieces={pieces}
          index={menu.chip}
          label={faces(pieces)[menu.chip]?.label ?? ''}
          fields={fields}
          language={language}
          onChoose={act}
          onClose={leave}
        />
      )}
      {menu && menu.scope !== 'chip' && (
        <FieldMenu
          box={menu.box}
          scope={menu.scope}
          fields={fields}
          conditions={menu.chip === undefined || menu.scope === 'condition' ? conditions : []}
          onChoose={choose}
          onSlash={menu.chip === undefined ? slash : undefined}
          onClose={leave}
        />
      )}
    </>
  )
}
