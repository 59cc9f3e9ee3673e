'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipEditor } from '@/components/template-editor/chip-editor.tsx'
import { useFaces } from '@/components/template-editor/faces.ts'
import { useFieldChoices } from '@/components/template-editor/field-choices.ts'
import type { Words } from '@/components/template-editor/history.ts'
import { TemplateEditor } from '@/components/template-editor/template-editor.tsx'
import { Banner } from '@/components/ui/banner.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { DeskFacts } from './desk-facts.ts'
import { DeskFrame } from './desk-frame.tsx'
import { DraftBanners } from './draft-banners.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { TemplateDelay } from './template-delay.tsx'
import { usePreview } from './use-preview.ts'
import { usePublish } from './use-publish.ts'
import { draftKey, useTemplateDraft } from './use-template-draft.ts'
import { WhenChosen } from './when-chosen.tsx'

type Props = { facts: DeskFacts; words: Words }

/** The template editor: what was published at the left, the words in the middle, a letter made of them at the right. */
export function Desk({ facts, words }: Props) {
  return facts.template.isArchived ? (
    <ArchivedDesk facts={facts} words={words} />
  ) : (
    <OpenDesk facts={facts} words={words} />
  )
}

function OpenDesk({ facts, words }: Props) {
  const t = useTranslations('templates.pages.editor')
  const toast = useToast()
  const { template, language, number } = facts
  const draft = useTemplateDraft({ storageKey: draftKey(template.id, language), number, words })
  const fields = useFieldChoices(facts.ownFields)
  const preview = usePreview({ words: draft.editor.words, language, start: facts.preview })
  const { publish, isPending, refusal } = usePublish({ templateId: template.id, language, draft })
  const next = Math.max(number, draft.base) + 1
  const isNew = number === 0
  const discard = () => {
    draft.discard()
    toast(t('discarded'), { undo: draft.editor.undo })
  }
  return (
    <DeskFrame
      facts={facts}
      status={draft.isDirty ? t('draft', { number: next }) : isNew ? t('none') : t('in-use', { number })}
      draftNumber={draft.isDirty ? next : null}
      problemCount={preview.problems.length}
      acts={
        <>
          {draft.isDirty && (
            <button type="button" className="btn ghost" onClick={discard}>
              {t('discard')}
            </button>
          )}
          <button
            type="button"
            className="btn pri"
            disabled={isPending || draft.hasConflict || !(draft.isDirty || isNew)}
            onClick={() => void publish()}
          >
            {isPending ? t('publishing') : t('publish', { number: next })}
          </button>
        </>
      }
      preview={<PreviewPane preview={preview} facts={facts} fields={fields} editor={draft.editor} />}
    >
      <DraftBanners
        draft={draft}
        facts={facts}
        refusal={refusal}
        problems={preview.problems}
        fields={fields}
      />
      <TemplateEditor editor={draft.editor} language={language} fields={fields}>
        <WhenChosen facts={facts} />
        <TemplateDelay templateId={template.id} delay={facts.delay} />
      </TemplateEditor>
    </DeskFrame>
  )
}

function ArchivedDesk({ facts, words }: Props) {
  const t = useTranslations('templates.pages.editor')
  const fields = useFieldChoices(facts.ownFields)
  const preview = usePreview({ words, language: facts.language, start: facts.preview })
  return (
    <DeskFrame
      facts={facts}
      status={t('in-use', { number: facts.number })}
      preview={<PreviewPane preview={preview} facts={facts} fields={fields} />}
    >
      <div className="tbanners">
        <Banner>{t('archived')}</Banner>
      </div>
      <ReadOnlyWords facts={facts} words={words} />
    </DeskFrame>
  )
}

const nothing = () => undefined

/** The words of a version that is only read, with their chips. */
export function ReadOnlyWords({ facts, words }: Props) {
  const t = useTranslations('templates.pages.editor')
  const fields = useFieldChoices(facts.ownFields)
  const faces = useFaces(fields, facts.language)
  const [still] = useState({
    caret: null,
    turn: 0,
    readOnly: true,
    onEdit: nothing,
    onCaret: nothing,
    onUndo: nothing,
    onRedo: nothing,
    onAsk: nothing,
  })
  const part = { ...still, faces, language: facts.language }
  return (
    <div className="tscroll">
      <div className="tpaper">
        <div className="tsub">
          <span className="m3">{t('subject')}</span>
          <ChipEditor {...part} source={words.subject} label={t('subject')} className="chiptext" />
        </div>
        <ChipEditor {...part} source={words.body} label={t('letter')} multiline className="lt chiptext" />
      </div>
    </div>
  )
}
