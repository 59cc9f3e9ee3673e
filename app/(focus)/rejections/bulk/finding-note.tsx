'use client'

import { CircleAlert, CircleDot, Info } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Finding, findingKey } from '@/lib/wording/finding.ts'
import type { BulkFacts } from './batch-row.ts'
import type { DraftStore, RowState } from './draft-store.ts'
import { withSuggestion } from './standing.ts'

/** A finding's name and why, in the reader's language. */
export function useFindingWords(facts: BulkFacts) {
  const w = useTranslations('wording')
  const valuesOf = (finding: Finding) => {
    const detail = finding.detail ? (facts.labels[finding.detail] ?? finding.detail) : ''
    const criterion = finding.criterion ? w(`criteria.${finding.criterion}`) : ''
    return { detail, field: detail, excerpt: finding.excerpt ?? '', criterion }
  }
  return {
    label: (finding: Finding) => w(`rules.${finding.rule}.label`, valuesOf(finding)),
    why: (finding: Finding) => w(`rules.${finding.rule}.why`, valuesOf(finding)),
  }
}

type Props = {
  finding: Finding
  state: RowState
  store: DraftStore
  facts: BulkFacts
  /** Opens the words for writing; absent where they are open already. */
  onWrite?: () => void
  /** The words are none of this page: the way to the whole letter is shown. */
  hasWay?: boolean
}

/** One remark of the proof-reader: the words, why, a better wording, and what can be done. */
export function FindingNote({ finding, state, store, facts, onWrite, hasWay = false }: Props) {
  const t = useTranslations('bulk.finding')
  const words = useFindingWords(facts)
  const { row, text } = state
  const isBlock = finding.severity === 'block'
  const Sign = isBlock ? CircleAlert : finding.severity === 'info' ? Info : CircleDot
  const better = withSuggestion(state, finding)
  const take = () => {
    if (better) store.change(row.id, { fields: { ...text.fields, [better.key]: better.value } })
  }
  const keep = () => store.change(row.id, { kept: [...new Set([...text.kept, findingKey(finding)])] })
  return (
    <div className={finding.severity === 'info' ? 'note-of quiet' : 'note-of'}>
      <p className="row b">
        <Sign className="i s" aria-hidden />
        {words.label(finding)}
      </p>
      <p>{words.why(finding)}</p>
      {finding.suggestion && <p className="sug">{finding.suggestion}</p>}
      <div className="row">
        {better && (
          <button type="button" className="btn sm" onClick={take}>
            {t(finding.suggestion === '' ? 'drop' : 'replace')}
          </button>
        )}
        {onWrite && (
          <button type="button" className={better ? 'btn sm ghost' : 'btn sm'} onClick={onWrite}>
            {t('write')}
          </button>
        )}
        {!isBlock && (
          <button type="button" className="btn sm ghost" onClick={keep}>
            {t('keep')}
          </button>
        )}
        {finding.rule.startsWith('address.') ? (
          <Link className="btn sm" href={`/candidates/${row.candidateId}`}>
            {t('candidate')}
          </Link>
        ) : (
          hasWay &&
          !better && (
            <Link className="btn sm" href={`/rejections/${row.id}`}>
              {t('letter')}
            </Link>
          )
        )}
      </div>
    </div>
  )
}

/** Two people wrote in one letter, or it is no draft any more: what to do, without losing a word. */
export function ConflictNote({ state, store, facts }: Pick<Props, 'state' | 'store' | 'facts'>) {
  const t = useTranslations('bulk.conflict')
  const c = useTranslations('compose.conflict')
  const { theirs, text, row } = state
  if (!theirs || state.status === 'refused')
    return (
      <div className="note-of">
        <p className="b">{t('gone')}</p>
        <p>{t('gone-text')}</p>
        <div className="row">
          <Link className="btn sm" href={`/rejections/${row.id}`}>
            {t('open')}
          </Link>
        </div>
      </div>
    )
  const differing = facts.columns.filter(
    ({ key }) => (theirs.text.fields[key] ?? '') !== (text.fields[key] ?? ''),
  )
  return (
    <div className="note-of">
      <p className="b">{c('title')}</p>
      {differing.map(({ key, label }) => (
        <dl key={key}>
          <dt className="b">{label}</dt>
          <dd>
            {c('theirs')} « {theirs.text.fields[key] || c('empty')} »
          </dd>
          <dd>
            {c('mine')} « {text.fields[key] || c('empty')} »
          </dd>
        </dl>
      ))}
      <div className="row">
        <button type="button" className="btn sm" onClick={() => store.resolve(row.id, 'mine')}>
          {c('keep-mine')}
        </button>
        <button type="button" className="btn sm ghost" onClick={() => store.resolve(row.id, 'theirs')}>
          {c('take-theirs')}
        </button>
      </div>
    </div>
  )
}
