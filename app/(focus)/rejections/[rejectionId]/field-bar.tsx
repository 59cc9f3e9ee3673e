'use client'

import { RefreshCw, RotateCcw, Sparkles } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FieldWork } from './use-field-work.ts'

type Props = { fieldKey: string; label: string; value: string; maxLength: number | null; work: FieldWork }

/** Under the field that is being written: what it rests on, other words, the way back. */
export function FieldBar({ fieldKey, label, value, maxLength, work }: Props) {
  const t = useTranslations('compose')
  const sources = work.sources(fieldKey)
  const length = value.trim().length
  const isLong = maxLength !== null && length > maxLength
  const proposals = work.proposals?.field === fieldKey ? work.proposals.list : null
  return (
    <div className="fbs" data-aside>
      <span>
        {sources.length > 0
          ? sources
              .map(({ kind, who, time }) => t(`rests-on.${kind}`, { who, time: time ?? 'none' }))
              .join(' · ')
          : length > 0
            ? t('rests-on.nothing')
            : t('rests-on.empty')}
        {isLong && ` · ${t('too-long', { length, max: maxLength })}`}
      </span>
      {sources.length > 0 && (
        <button
          type="button"
          className="link"
          disabled={work.isBusy}
          onClick={() => void work.reword(fieldKey)}
        >
          <RefreshCw className="i xs" aria-hidden /> {t('other-wording')}
        </button>
      )}
      {sources.length > 0 && work.propose && (
        <button
          type="button"
          className="link"
          disabled={work.isBusy}
          onClick={() => void work.propose?.(fieldKey)}
        >
          <Sparkles className="i xs" aria-hidden /> {t('aid.propose')}
        </button>
      )}
      {work.isChanged(fieldKey) && (
        <button type="button" className="link" onClick={() => work.restore(fieldKey)}>
          <RotateCcw className="i xs" aria-hidden /> {t('restore')}
        </button>
      )}
      {proposals && (
        <ul className="proposals" aria-label={t('aid.proposals', { field: label })}>
          {proposals.map((words) => (
            <li key={words}>
              <p>{words}</p>
              <button type="button" className="btn sm" onClick={() => work.accept(fieldKey, words)}>
                {t('aid.take')}
              </button>
            </li>
          ))}
          {proposals.length === 0 && <li>{t('aid.nothing')}</li>}
          <li>
            <button type="button" className="link" onClick={work.dismiss}>
              {t('aid.dismiss')}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
