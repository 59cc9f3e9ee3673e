import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { Offer } from '@/components/departure/departure-picker.tsx'
import { displayName } from '@/lib/language/names.ts'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import { VerifyActs } from './verify-acts.tsx'

/** Letters of which nobody knows, and letters that were refused: a person decides about each. */
export function VerifyList({ rows, offer }: { rows: RejectionRow[]; offer: Offer }) {
  const t = useTranslations('rejections')
  const format = useFormatter()
  return (
    <div className="verif-page">
      <p className="m2">{t('verify.text')}</p>
      {rows.map((row) => {
        const { email, application } = row
        if (!email) return null
        const tried = email.claimedAt ?? email.sendAt
        const when = format.dateTime(tried, {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        })
        return (
          <article key={row.id}>
            <h2>
              <Link className="strong" href={`/rejections/${row.id}`}>
                {displayName(application.candidate).fullName}
              </Link>
            </h2>
            <p className="m3 t12">{t('verify.tried', { job: application.job.title, when })}</p>
            <p>{t(email.state === 'FAILED' ? 'verify.failed' : 'verify.unconfirmed')}</p>
            <details>
              <summary>{t('technical')}</summary>
              <code className="break-words">
                {email.serverReply ?? t('verify.no-reply')} · Message-ID: {email.messageId}
              </code>
            </details>
            <VerifyActs rejectionId={row.id} isFailed={email.state === 'FAILED'} timeZone={offer.timeZone} />
          </article>
        )
      })}
    </div>
  )
}
