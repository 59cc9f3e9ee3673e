'use client'

import { CircleAlert, CircleDot, Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/wording/finding.ts'

/** What the reading of letters would say of this one, quietly: a template is read once, its letters many times. */
export function PreviewFindings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('templates.pages.preview')
  const w = useTranslations('wording')
  if (findings.length === 0) return null
  return (
    <section className="tfindings" aria-label={t('findings')}>
      <ul className="grid gap-2">
        {findings.map((finding) => {
          const { rule, severity, excerpt = '', detail = '', criterion } = finding
          const values = {
            excerpt,
            detail,
            field: detail,
            criterion: criterion ? w(`criteria.${criterion}`) : '',
          }
          const Sign = severity === 'block' ? CircleAlert : severity === 'info' ? Info : CircleDot
          return (
            <li
              key={`${rule} ${finding.start} ${excerpt}`}
              className={severity === 'block' ? 'st warn' : 'st'}
            >
              <Sign className="i" aria-hidden />
              <span>
                <b>{w(`rules.${rule}.label`, values)}</b>
                {w(`rules.${rule}.why`, values)} {excerpt && <q>{excerpt}</q>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
