'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FieldChoice } from '@/components/template-editor/field-choices.ts'
import type { Editor } from '@/components/template-editor/use-history.ts'
import type { RenderedLetter, Segment } from '@/lib/templates/letter.ts'
import type { DeskFacts } from './desk-facts.ts'
import { PreviewNotes } from './preview-notes.tsx'
import { ProblemList } from './problem-list.tsx'
import type { Preview } from './use-preview.ts'

type Props = { preview: Preview; facts: DeskFacts; fields: readonly FieldChoice[]; editor?: Editor }

/** The letter as one person would read it, and what speaks against publishing. */
export function PreviewPane({ preview, facts, fields, editor }: Props) {
  const t = useTranslations('templates.pages')
  const { letter, problems } = preview
  return (
    <section className="tp" aria-label={t('preview.title')}>
      <div className="ph">
        <h2>{t('preview.title')}</h2>
        <select
          className="field who"
          aria-label={t('preview.for')}
          value={preview.applicationId ?? ''}
          onChange={(event) => preview.setApplicationId(event.target.value || null)}
        >
          <option value="">
            {t('preview.made-up', { name: `${t('sample.first-name')} ${t('sample.last-name')}` })}
          </option>
          {facts.people.map(({ applicationId, name, job }) => (
            <option key={applicationId} value={applicationId}>
              {t('preview.person', { name, job })}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="seg" aria-label={t('preview.variant')}>
        {[true, false].map((variant) => (
          <button
            key={String(variant)}
            type="button"
            aria-pressed={preview.withFeedback === variant}
            onClick={() => preview.setWithFeedback(variant)}
          >
            {t(variant ? 'preview.with' : 'preview.without')}
          </button>
        ))}
      </fieldset>
      {editor && problems.length > 0 && <ProblemList problems={problems} fields={fields} editor={editor} />}
      {preview.hasFailed && <p className="inl m3">{t('preview.failed')}</p>}
      {!preview.isReadable && <p className="inl m3">{t('preview.unreadable')}</p>}
      {letter && (
        <article
          className={preview.isReadable ? 'sheet' : 'sheet stale'}
          lang={facts.language}
          aria-live="off"
        >
          <p className="tsub">
            <Segments segments={letter.subject} fields={fields} />
          </p>
          <Letter letter={letter} fields={fields} />
        </article>
      )}
      {letter && preview.isReadable && (
        <PreviewNotes letter={letter} fields={fields} language={facts.language} />
      )}
      {editor && problems.length === 0 && (
        <p className="st ok">
          <Check className="i" aria-hidden />
          {t('problems.none')}
        </p>
      )}
    </section>
  )
}

type InLetter = { fields: readonly FieldChoice[] }

function Letter({ letter, fields }: InLetter & { letter: RenderedLetter }) {
  return (
    <div className="lt">
      {letter.paragraphs.map(({ segments }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the whole letter is made anew each time
        <p key={index} className="whitespace-pre-line">
          <Segments segments={segments} fields={fields} />
        </p>
      ))}
    </div>
  )
}

function Segments({ segments, fields }: InLetter & { segments: readonly Segment[] }) {
  const t = useTranslations('templates.pages.preview')
  return segments.map((segment, index) => {
    if (segment.kind === 'text') return segment.text
    const key = `${segment.key} ${index}`
    if (segment.kind === 'field') {
      return (
        <span key={key} className={segment.feedback ? 'h' : undefined}>
          {segment.text}
        </span>
      )
    }
    const label = fields.find(({ name }) => name === segment.key)?.label ?? segment.key
    return (
      <span key={key} className="chip wrong">
        {t('hole', { label })}
      </span>
    )
  })
}
