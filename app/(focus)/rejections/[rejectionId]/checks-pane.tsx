'use client'

import { Check, CircleAlert, CircleDot } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/wording/finding.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { FindingItem } from './finding-item.tsx'
import { type Group, groups } from './findings.ts'
import type { Draft } from './use-draft.ts'

type Props = {
  facts: ComposerFacts
  draft: Draft
  findings: Finding[]
  active: number | null
  onActive: (index: number | null) => void
}

/** The proof-reader's column: what was checked, then each thing to look at. */
export function ChecksPane({ facts, draft, findings, active, onActive }: Props) {
  const t = useTranslations('compose')
  const kept = draft.text.kept.length
  return (
    <>
      <ul className="cks">
        {(Object.keys(groups) as Group[]).map((group) => (
          <GroupLine key={group} group={group} findings={findings} facts={facts} draft={draft} />
        ))}
        <DelayLine days={facts.silentAtDeparture} />
      </ul>
      <ul className="fds">
        {findings.map((finding, index) => (
          <FindingItem
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
            key={`${finding.rule}${index}`}
            finding={finding}
            facts={facts}
            draft={draft}
            isActive={index === active}
            onActive={(isActive) => onActive(isActive ? index : null)}
          />
        ))}
      </ul>
      {findings.length === 0 && <p className="note">{t('checks.none')}</p>}
      {kept > 0 && (
        <p className="note">
          <span>
            {t('kept', { count: kept })}{' '}
            <button type="button" className="link" onClick={() => draft.change({ kept: [] })}>
              {t('kept-again')}
            </button>
          </span>
        </p>
      )}
    </>
  )
}

type LineProps = Pick<Props, 'findings' | 'facts' | 'draft'> & { group: Group }

function GroupLine({ group, findings, facts, draft }: LineProps) {
  const t = useTranslations('compose')
  const open = findings.filter((finding) => (groups[group] as readonly string[]).includes(finding.rule))
  const stops = open.some((finding) => finding.severity === 'block')
  const isNews = open.some((finding) => finding.severity !== 'info')
  const Sign = !isNews ? Check : stops ? CircleAlert : CircleDot
  const details = new Set(
    draft.words.composed.paragraphs
      .flatMap((paragraph) => paragraph.segments)
      .flatMap((segment) => (segment.kind === 'field' && !segment.feedback ? [segment.key] : [])),
  )
  const values = { count: details.size + draft.text.links.length, name: facts.candidate.firstName }
  return (
    <li className={!isNews ? undefined : stops ? 'stop' : 'open'}>
      <Sign className="i" aria-hidden />
      <b>{t(`checks.${group}.name`)}</b>
      <span>
        {open.length === 0
          ? t(`checks.${group}.passed`, values)
          : stops
            ? t('checks.open', { count: open.length })
            : t('checks.suggestions', { count: open.length })}
      </span>
    </li>
  )
}

/** Three weeks of silence is a fault; said long before. */
function DelayLine({ days }: { days: number }) {
  const t = useTranslations('compose')
  const isLate = days >= 14
  const Sign = isLate ? CircleDot : Check
  return (
    <li className={isLate ? 'open' : undefined}>
      <Sign className="i" aria-hidden />
      <b>{t('checks.delay.name')}</b>
      <span>{t('checks.delay.passed', { days })}</span>
    </li>
  )
}
