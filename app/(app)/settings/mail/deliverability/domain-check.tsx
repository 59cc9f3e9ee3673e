import { CircleAlert, CircleCheck, CircleHelp, Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Check } from '@/lib/mail/deliverability.ts'
import { Paste } from './paste.tsx'

const signs = { good: CircleCheck, advice: Info, missing: CircleAlert, unknown: CircleHelp }
const looks = { good: 'st ok', advice: 'st', missing: 'st stop', unknown: 'st' }

/** One thing that the world looks at: how it stands, what is there, what to put where. */
export function DomainCheck({ check }: { check: Check }) {
  const t = useTranslations('delivery.deliverability')
  const { topic, verdict, values, found, paste } = check
  const Sign = signs[verdict]
  // The keys are those that lib/mail/deliverability.ts gives; the names in each sentence are in `values`.
  const say = t as unknown as (key: string, values: Check['values']) => string
  const filled: Check['values'] = verdict === 'unknown' ? { why: say(`why.${values.why}`, {}) } : values
  return (
    <div className="dns-check">
      <h3>
        {t(`topics.${topic}`)}{' '}
        <span className={looks[verdict]}>
          <Sign className="i s" aria-hidden />
          {t(`verdicts.${verdict}`)}
        </span>
      </h3>
      <p>{say(`says.${check.key}`, filled)}</p>
      {found.length > 0 && (
        <details>
          <summary className="m2">{t('found')}</summary>
          {found.map((record) => (
            <p className="record break" key={record}>
              {record}
            </p>
          ))}
        </details>
      )}
      {paste && <Paste record={paste} />}
    </div>
  )
}
