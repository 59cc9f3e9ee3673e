'use client'

import { useTranslations } from 'next-intl'
import { Envelope } from '@/components/letter/envelope.tsx'
import type { Paragraph, Segment } from '@/lib/templates/letter.ts'
import type { ComposerFacts, FieldFacts } from './composer-facts.ts'
import { EditableText } from './editable-text.tsx'
import { FeedbackField } from './feedback-field.tsx'
import { SubjectLine } from './subject-line.tsx'
import type { Draft } from './use-draft.ts'
import type { FieldWork } from './use-field-work.ts'

/** The letter as it will be read, its human sentences editable in their place. */
export function LetterEditor({ facts, draft, work }: InLetter) {
  const t = useTranslations('compose')
  const { composed } = draft.words
  return (
    <>
      <div className="sheet">
        <Envelope
          from={facts.from}
          to={facts.candidate.name}
          address={facts.candidate.address}
          subject={<SubjectLine draft={draft} language={facts.language} />}
        />
        <article className="lt" lang={facts.language}>
          {draft.text.body === null ? (
            <>
              {composed.paragraphs.map((paragraph, index) => (
                <LetterParagraph
                  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs keep their order while one writes in them
                  key={index}
                  paragraph={paragraph}
                  facts={facts}
                  draft={draft}
                  work={work}
                />
              ))}
              {composed.unplaced.map((key) => (
                <Field key={key} segment={{ key, text: '' }} facts={facts} draft={draft} work={work} />
              ))}
            </>
          ) : (
            <HandWritten draft={draft} language={facts.language} />
          )}
        </article>
      </div>
      <p className="legend">
        {draft.text.body === null ? (
          <>
            <span>
              <i className="mf">{t('legend.data')}</i> {t('legend.data-means')}
            </span>
            <span>
              <i className="hw">{t('legend.sentence')}</i>{' '}
              {t('legend.sentence-means', { name: facts.candidate.firstName })}
            </span>
          </>
        ) : (
          <button type="button" className="link" onClick={() => draft.change({ body: null })}>
            {t('back-to-template')}
          </button>
        )}
        <span>
          {t('template-used', { name: facts.template.name, number: facts.template.number })}
          {facts.because.length > 0 && `, ${t('because', { reasons: facts.because.join(', ') })}`}
        </span>
      </p>
    </>
  )
}

type InLetter = { facts: ComposerFacts; draft: Draft; work: FieldWork }

function LetterParagraph({ paragraph, facts, draft, work }: InLetter & { paragraph: Paragraph }) {
  const { segments } = paragraph
  const human = segments.filter((segment) => segment.kind !== 'text' && segment.feedback)
  const rest = segments.filter((segment) => !human.includes(segment))
  const only = human[0]
  if (
    only &&
    only.kind !== 'text' &&
    human.length === 1 &&
    rest.every((segment) => segment.text.trim().length <= 1)
  ) {
    return <Field segment={only} facts={facts} draft={draft} work={work} />
  }
  return (
    <p className="whitespace-pre-line">
      {segments.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence keep their order
        <Piece key={index} segment={segment} facts={facts} draft={draft} work={work} />
      ))}
    </p>
  )
}

function Piece({ segment, facts, draft, work }: InLetter & { segment: Segment }) {
  const t = useTranslations('compose')
  if (segment.kind === 'text') return segment.text
  if (segment.feedback) return <Field segment={segment} facts={facts} draft={draft} work={work} inline />
  const label = facts.labels[segment.key] ?? segment.key
  if (segment.kind === 'hole') return <span className="chip wrong">{t('missing-data', { label })}</span>
  return (
    <span className="mf" title={label}>
      {segment.text}
    </span>
  )
}

function Field({
  segment,
  facts,
  draft,
  work,
  inline,
}: InLetter & { segment: { key: string; text: string; kind?: string }; inline?: boolean }) {
  const field: FieldFacts = facts.fields.find((one) => one.key === segment.key) ?? {
    key: segment.key,
    label: facts.labels[segment.key] ?? segment.key,
    prompt: '',
    required: false,
    maxLength: null,
  }
  const typed = draft.text.fields[segment.key] ?? ''
  const isSaved = draft.status === 'saved' && segment.kind === 'field'
  return (
    <FeedbackField
      fieldKey={segment.key}
      label={field.label}
      prompt={field.prompt}
      required={field.required}
      value={isSaved ? segment.text : typed}
      inline={inline}
      language={facts.language}
      maxLength={field.maxLength}
      turn={draft.turn}
      work={work}
      onChange={(value) =>
        draft.change({ fields: { ...draft.text.fields, [segment.key]: value } }, segment.key)
      }
    />
  )
}

function HandWritten({ draft, language }: { draft: Draft; language: string }) {
  const t = useTranslations('compose')
  return (
    <EditableText
      className="handwritten"
      label={t('letter')}
      language={language}
      value={draft.text.body ?? ''}
      turn={draft.turn}
      onChange={(body) => draft.change({ body }, 'body')}
    />
  )
}
