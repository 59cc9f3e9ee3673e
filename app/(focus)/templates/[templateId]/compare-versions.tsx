'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useFaces } from '@/components/template-editor/faces.ts'
import { useFieldChoices } from '@/components/template-editor/field-choices.ts'
import { framePieces } from '@/components/template-editor/frames.ts'
import type { Words } from '@/components/template-editor/history.ts'
import type { DeskFacts } from './desk-facts.ts'
import { DeskFrame } from './desk-frame.tsx'
import { type Change, compare, tokensOf } from './diff-words.ts'
import { PreviewPane } from './preview-pane.tsx'
import { usePreview } from './use-preview.ts'
import { draftKey, readDraft } from './use-template-draft.ts'

type Numbered = { number: number; words: Words }
type Props = { facts: DeskFacts; words: Words; history: Numbered[]; from: number; to: number }

/** Two versions as one letter, with the words that went and those that came. */
export function CompareVersions({ facts, words, history, from: firstFrom, to: firstTo }: Props) {
  const t = useTranslations('templates.pages')
  const { template, language, number } = facts
  const fields = useFieldChoices(facts.ownFields)
  const faces = useFaces(fields, language)
  const preview = usePreview({ words, language, start: facts.preview })
  const [from, setFrom] = useState(firstFrom)
  const [to, setTo] = useState(firstTo)
  const draft = useDraft(draftKey(template.id, language), number)
  const all = draft ? [draft, ...history] : history
  const wordsOf = (wanted: number) => all.find((one) => one.number === wanted)?.words ?? words
  const changes = (part: keyof Words): Change[] => {
    const [before, after] = [wordsOf(from), wordsOf(to)].map((one) => {
      const pieces = framePieces(one[part])
      return tokensOf(pieces, faces(pieces))
    })
    return compare(before ?? [], after ?? [])
  }
  const [subject, body] = [changes('subject'), changes('body')]
  const isSame = [...subject, ...body].every(({ kind }) => kind === 'same')
  const name = (one: Numbered) =>
    one === draft
      ? `${t('version', { number: one.number })} (${t('diff.draft')})`
      : t('version', { number: one.number })
  return (
    <DeskFrame
      facts={facts}
      status={t('diff.title', { from, to })}
      draftNumber={draft?.number ?? null}
      acts={
        <Link className="btn" href={`/templates/${template.id}?lang=${language}`}>
          {t('diff.back')}
        </Link>
      }
      preview={<PreviewPane preview={preview} facts={facts} fields={fields} />}
    >
      <div className="tscroll">
        <div className="tpaper diffpaper">
          <div className="diffpick">
            {(
              [
                ['from', from, setFrom],
                ['to', to, setTo],
              ] as const
            ).map(([side, value, set]) => (
              <label key={side} className="row">
                {t(`diff.${side}`)}
                <select className="field" value={value} onChange={(event) => set(Number(event.target.value))}>
                  {all.map((one) => (
                    <option key={one.number} value={one.number}>
                      {name(one)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            <span className="m3">{isSame ? t('diff.same') : t('diff.legend')}</span>
          </div>
          <div className="tsub">
            <span className="m3">{t('editor.subject')}</span>
            <Changes changes={subject} language={language} />
          </div>
          <div className="lt">
            <Changes changes={body} language={language} />
          </div>
        </div>
      </div>
    </DeskFrame>
  )
}

/** The draft that this browser keeps, as the version it would become. Read after the page has come alive. */
function useDraft(key: string, number: number): Numbered | null {
  const [draft, setDraft] = useState<Numbered | null>(null)
  useEffect(() => {
    const kept = readDraft(key)
    if (kept) setDraft({ number: Math.max(number, kept.base) + 1, words: kept.words })
  }, [key, number])
  return draft
}

function Changes({ changes, language }: { changes: readonly Change[]; language: string }) {
  const t = useTranslations('templates.pages.diff')
  return (
    <div className="whitespace-pre-wrap grow" lang={language}>
      {changes.map(({ kind, tokens }, index) => {
        const words = tokens.map(({ text, tone }, place) =>
          tone ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the whole comparison is made anew each time
            <span key={place} className={`chip ${tone}`}>
              {text}
            </span>
          ) : (
            text
          ),
        )
        const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the whole comparison is made anew each time
          <Tag key={index}>
            {kind !== 'same' && <span className="sr">[{t(kind)}] </span>}
            {words}
          </Tag>
        )
      })}
    </div>
  )
}
