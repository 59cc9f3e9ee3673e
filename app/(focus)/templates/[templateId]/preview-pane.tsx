'use client'

import { Check, Columns2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FieldChoice } from '@/components/template-editor/field-choices.ts'
import type { Words } from '@/components/template-editor/history.ts'
import type { Editor } from '@/components/template-editor/use-history.ts'
import { extremes } from '@/lib/templates/extremes.ts'
import type { DeskFacts } from './desk-facts.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { PreviewFindings } from './preview-findings.tsx'
import { PreviewNotes } from './preview-notes.tsx'
import { ProblemList } from './problem-list.tsx'
import { type Preview, useLetter } from './use-preview.ts'

type Props = { preview: Preview; facts: DeskFacts; fields: readonly FieldChoice[]; editor?: Editor }

/** The letter as one person would read it, in one language or in both, and what speaks against publishing. */
export function PreviewPane({ preview, facts, fields, editor }: Props) {
  const t = useTranslations('templates.pages')
  const [isBoth, setIsBoth] = useState(false)
  const { letter, problems, findings, isReadable } = preview
  const passes = problems.length === 0 && findings.length === 0
  const sheet = letter && (
    <LetterSheet letter={letter} language={facts.language} isReadable={isReadable} fields={fields} />
  )
  return (
    <section className="tp" aria-label={t('preview.title')}>
      <div className="ph">
        <h2>{t('preview.title')}</h2>
        <WhomSelect preview={preview} facts={facts} />
      </div>
      <div className="row">
        <fieldset className="seg" aria-label={t('preview.variant')}>
          {[true, false].map((variant) => (
            <button
              key={String(variant)}
              type="button"
              aria-pressed={preview.hasFeedback === variant}
              onClick={() => preview.setWithFeedback(variant)}
            >
              {t(variant ? 'preview.with' : 'preview.without')}
            </button>
          ))}
        </fieldset>
        <span className="grow" />
        <button
          type="button"
          className="btn ghost sm bothbtn"
          aria-pressed={isBoth}
          title={t('preview.both-hint')}
          onClick={() => setIsBoth(!isBoth)}
        >
          <Columns2 className="i s" aria-hidden />
          {t('preview.both')}
        </button>
      </div>
      {editor && problems.length > 0 && <ProblemList problems={problems} fields={fields} editor={editor} />}
      {preview.hasFailed && <p className="inl m3">{t('preview.failed')}</p>}
      {!isReadable && <p className="inl m3">{t('preview.unreadable')}</p>}
      {isBoth ? (
        <div className="sheets">
          {facts.language === 'fr' && sheet}
          <OtherLetter preview={preview} facts={facts} fields={fields} />
          {facts.language === 'en' && sheet}
        </div>
      ) : (
        sheet
      )}
      {letter && isReadable && <PreviewNotes letter={letter} fields={fields} language={facts.language} />}
      {letter && isReadable && <PreviewFindings findings={findings} />}
      {editor && isReadable && passes && (
        <p className="st ok">
          <Check className="i" aria-hidden />
          {t('preview.kept-words')}
        </p>
      )}
    </section>
  )
}

function WhomSelect({ preview, facts }: Pick<Props, 'preview' | 'facts'>) {
  const t = useTranslations('templates.pages')
  return (
    <select
      className="field who"
      aria-label={t('preview.for')}
      value={preview.whom}
      onChange={(event) => preview.setWhom(event.target.value)}
    >
      <option value="">
        {t('preview.made-up', { name: `${t('sample.first-name')} ${t('sample.last-name')}` })}
      </option>
      <optgroup label={t('preview.extreme')}>
        {extremes.map((one) => (
          <option key={one} value={one}>
            {t(`preview.extremes.${one}`)}
          </option>
        ))}
      </optgroup>
      {facts.people.length > 0 && (
        <optgroup label={t('preview.real')}>
          {facts.people.map(({ applicationId, name, job }) => (
            <option key={applicationId} value={applicationId}>
              {t('preview.person', { name, job })}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  )
}

type OtherProps = Pick<Props, 'preview' | 'facts' | 'fields'>

/** The letter of the version in use in the other language, for the same person. */
function OtherLetter({ preview, facts, fields }: OtherProps) {
  const t = useTranslations('templates.pages.preview')
  const languages = useTranslations('common.languages')
  const language = facts.language === 'fr' ? 'en' : 'fr'
  if (!facts.other) return <p className="inl m3">{t('no-other', { language: languages(language) })}</p>
  return <MadeLetter words={facts.other} {...{ preview, fields, language }} />
}

type MadeProps = Pick<Props, 'preview' | 'fields'> & { words: Words; language: 'fr' | 'en' }

function MadeLetter({ words, preview, fields, language }: MadeProps) {
  const { whom, withFeedback } = preview
  const { letter, isReadable } = useLetter({ words, language, whom, withFeedback, start: null })
  if (!letter) return <div className="sheet waiting" aria-busy />
  return <LetterSheet letter={letter} language={language} isReadable={isReadable} fields={fields} />
}
