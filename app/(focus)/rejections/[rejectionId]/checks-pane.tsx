'use client'

import { Check, CircleAlert, CircleDot } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Finding, Rule } from '@/lib/wording/finding.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { focusField } from './focus-field.ts'

const groups: Record<'fields' | 'leftovers' | 'names' | 'address' | 'subject', Rule[]> = {
  fields: ['field.required'],
  leftovers: ['field.unresolved', 'blank'],
  names: ['name.other'],
  address: ['address.missing', 'address.malformed'],
  subject: ['subject.empty', 'subject.job'],
}

/** The proof-reader's column: what was checked, then each thing to look at. */
export function ChecksPane({ findings, facts }: { findings: Finding[]; facts: ComposerFacts }) {
  const t = useTranslations('compose')
  return (
    <>
      <div className="ph">
        <h2>{t('review')}</h2>
        <span className="m3 t12">{t('review-live')}</span>
      </div>
      <ul className="cks">
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
          const open = findings.filter((finding) => groups[group].includes(finding.rule))
          const stops = open.some((finding) => finding.severity === 'block')
          const Sign = open.length === 0 ? Check : stops ? CircleAlert : CircleDot
          return (
            <li key={group} className={open.length === 0 ? undefined : stops ? 'stop' : 'open'}>
              <Sign className="i" aria-hidden />
              <b>{t(`checks.${group}.name`)}</b>
              <span>
                {open.length === 0 ? t(`checks.${group}.passed`) : t('checks.open', { count: open.length })}
              </span>
            </li>
          )
        })}
      </ul>
      <ul className="fds">
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
          <FindingItem key={`${finding.rule}${index}`} finding={finding} facts={facts} />
        ))}
      </ul>
      {findings.length === 0 && <p className="note">{t('checks.none')}</p>}
    </>
  )
}

function FindingItem({ finding, facts }: { finding: Finding; facts: ComposerFacts }) {
  const t = useTranslations('compose')
  const w = useTranslations('wording')
  const detail = finding.detail ? (facts.labels[finding.detail] ?? finding.detail) : ''
  const criterion = finding.criterion ? w(`criteria.${finding.criterion}`) : ''
  const values = { detail, field: detail, excerpt: finding.excerpt ?? '', criterion }
  const field = facts.fields.find((one) => one.key === finding.detail)
  return (
    <li className={finding.severity === 'block' ? 'fd stop' : 'fd'}>
      <p className="fdh">
        {finding.severity === 'block' ? (
          <CircleAlert className="i" aria-hidden />
        ) : (
          <CircleDot className="i" aria-hidden />
        )}
        <b>{w(`rules.${finding.rule}.label`, values)}</b>
      </p>
      {finding.excerpt && <p className="ex">« {finding.excerpt} »</p>}
      <p className="why">{w(`rules.${finding.rule}.why`, values)}</p>
      {field && (
        <button type="button" className="btn sm mt-2" onClick={() => focusField(field.key)}>
          {t('go-to-field')}
        </button>
      )}
      {(finding.rule === 'address.missing' || finding.rule === 'address.malformed') && (
        <a className="btn sm mt-2" href={`/candidates/${facts.candidate.id}`}>
          {t('go-to-candidate')}
        </a>
      )}
    </li>
  )
}
