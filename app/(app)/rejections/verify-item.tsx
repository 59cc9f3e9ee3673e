import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { displayName } from '@/lib/language/names.ts'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import { askHref } from './ask-href.ts'
import { VerifyActs } from './verify-acts.tsx'
import { failureOf } from './verify-facts.ts'
import { VerifyKnown } from './verify-known.tsx'

type Props = { row: RejectionRow; timeZone: string; level?: 'h2' | 'h3' }

/** One letter of which nobody knows, or that a server refused: what is known, in plain words, and what can be done. */
export function VerifyItem({ row, timeZone, level: Heading = 'h2' }: Props) {
  const t = useTranslations('rejections.verify')
  const format = useFormatter()
  const { email, application } = row
  if (!email) return null
  const { fullName } = displayName(application.candidate)
  const tried = email.claimedAt ?? email.sendAt
  const when = format.dateTime(tried, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  const failure = email.state === 'FAILED' ? failureOf(email.failure) : null
  return (
    <article>
      <Heading>
        <Link className="strong" href={`/rejections/${row.id}`}>
          {fullName}
        </Link>
      </Heading>
      <p className="m3 t12">{t(failure ? 'tried' : 'handed', { job: application.job.title, when })}</p>
      <p>{failure ? t(`failure.${failure}`) : t('unconfirmed')}</p>
      <VerifyKnown email={email} />
      <VerifyActs
        rejectionId={row.id}
        candidateId={application.candidate.id}
        name={fullName}
        failure={failure}
        askHref={askHref({
          language: row.language,
          address: email.toAddress,
          candidate: application.candidate,
          job: application.job.title,
          owner: row.owner.name,
          triedAt: tried,
          timeZone,
        })}
        timeZone={timeZone}
      />
    </article>
  )
}
