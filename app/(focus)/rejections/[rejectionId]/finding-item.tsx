'use client'

import { CircleAlert, CircleDot, Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Finding } from '@/lib/wording/finding.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { fieldAt } from './findings.ts'
import { focusField } from './focus-field.ts'
import { OverrideButton } from './override-button.tsx'
import { PoolButton } from './pool-dialog.tsx'
import type { Draft } from './use-draft.ts'
import { useSuggestion } from './use-suggestion.ts'

type Props = {
  finding: Finding
  facts: ComposerFacts
  draft: Draft
  isActive: boolean
  onActive: (isActive: boolean) => void
}

/** One remark: the words, why, a better wording, and what can be done. */
export function FindingItem({ finding, facts, draft, isActive, onActive }: Props) {
  const w = useTranslations('wording')
  const t = useTranslations('compose')
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  const detail = finding.detail ? (facts.labels[finding.detail] ?? finding.detail) : ''
  const criterion = finding.criterion ? w(`criteria.${finding.criterion}`) : ''
  const values = { detail, field: detail, excerpt: finding.excerpt ?? '', criterion }
  const isBlock = finding.severity === 'block'
  const Sign = isBlock ? CircleAlert : finding.severity === 'info' ? Info : CircleDot
  return (
    <li
      ref={item}
      className={`fd${isBlock ? ' stop' : ''}${isActive ? ' now' : ''}${finding.severity === 'info' ? ' quiet' : ''}`}
      onMouseEnter={() => onActive(true)}
      onMouseLeave={() => onActive(false)}
      onFocus={() => onActive(true)}
    >
      <p className="fdh">
        <Sign className="i" aria-hidden />
        <b>{w(`rules.${finding.rule}.label`, values)}</b>
      </p>
      {finding.excerpt && <p className="ex">{t('quoted', { words: finding.excerpt })}</p>}
      <p className="why">{w(`rules.${finding.rule}.why`, values)}</p>
      {finding.rule === 'law' && facts.language === 'fr' && (
        <p className="why">
          <a
            className="link"
            href="https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045391841"
            target="_blank"
            rel="noreferrer"
          >
            {t('article')}
          </a>
        </p>
      )}
      {finding.suggestion ? <p className="sug">{finding.suggestion}</p> : null}
      {finding.override ? (
        <p className="why">
          {t('overridden', { name: finding.override.by, reason: finding.override.reason })}
        </p>
      ) : (
        <Acts finding={finding} facts={facts} draft={draft} />
      )}
    </li>
  )
}

function Acts({ finding, facts, draft }: Pick<Props, 'finding' | 'facts' | 'draft'>) {
  const t = useTranslations('compose')
  const { take, keep } = useSuggestion(draft)
  const field =
    facts.fields.find((one) => one.key === finding.detail)?.key ??
    (finding.start === undefined || finding.end === undefined || draft.text.body !== null
      ? undefined
      : fieldAt(draft.words, finding.start, finding.end)?.key)
  return (
    <div className="fda">
      {finding.suggestion !== undefined && (
        <button type="button" className="btn sm" onClick={() => take(finding)}>
          {t(finding.suggestion === '' ? 'drop-sentence' : 'replace')}
        </button>
      )}
      {finding.suggestion === undefined && field && (
        <button type="button" className="btn sm" onClick={() => focusField(field)}>
          {t('go-to-field')}
        </button>
      )}
      {finding.rule === 'promise.unfounded' && <PoolButton facts={facts} draft={draft} />}
      {(finding.rule === 'address.missing' || finding.rule === 'address.malformed') && (
        <a className="btn sm" href={`/candidates/${facts.candidate.id}`}>
          {t('go-to-candidate')}
        </a>
      )}
      {finding.severity === 'block' ? (
        <OverrideButton finding={finding} facts={facts} draft={draft} />
      ) : (
        <button type="button" className="btn ghost sm" onClick={() => keep(finding)}>
          {t('keep-wording')}
        </button>
      )}
    </div>
  )
}
