'use client'

import { Check, CircleDashed, Minus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner.tsx'
import type { ProbeResult } from '@/lib/mail/probe.ts'

const signs = { passed: Check, failed: X, skipped: Minus, 'not-reached': CircleDashed }
const looks = { passed: 'st ok', failed: 'st stop', skipped: 'st', 'not-reached': 'st' }

/** What a trial found, step by step, and what to do when it broke. */
export function TestResult({ result, address }: { result: ProbeResult; address?: string }) {
  const t = useTranslations('delivery')
  const words = result.diagnosis?.words ?? result.reply
  return (
    <div>
      <Banner stop={!result.isFine}>
        {result.isFine ? t('test.passed', { address: address ?? '' }) : t('test.failed')}
        {result.diagnosis && <p className="strong">{t(`diagnosis.${result.diagnosis.key}`)}</p>}
      </Banner>
      <ul className="mail-steps">
        {result.steps.map(({ stage, state }) => {
          const Sign = signs[state]
          return (
            <li key={stage} className={looks[state]}>
              <Sign className="i s" aria-hidden />
              {t(`test.steps.${stage}`)} <span className="m3">({t(`test.states.${state}`)})</span>
            </li>
          )
        })}
      </ul>
      {words && <p className="m2 t12 break">{t('test.answer', { words })}</p>}
    </div>
  )
}
