import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { displayName } from '@/lib/language/names.ts'
import { translatorFor } from '@/lib/messages/messages.ts'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import { VerifyActs } from './verify-acts.tsx'
import { failureOf } from './verify-facts.ts'

type Props = { row: RejectionRow; timeZone: string; level?: 'h2' | 'h3' }

/** One letter of which nobody knows, or that a server refused: what is known, in plain words, and what can be done. */
export function VerifyItem({ row, timeZone, level: Heading = 'h2' }: Props) {
  const t = useTranslations('rejections.verify')
  const r = useTranslations('rejections')
  const format = useFormatter()
  const { email, application } = row
  if (!email) return null
  const { fullName, firstName } = displayName(application.candidate)
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
  // The person's own language, and nothing that tells what the letter said.
  const ask = translatorFor(row.language, 'rejections', timeZone)
  const asked = {
    name: firstName,
    job: application.job.title,
    day: new Intl.DateTimeFormat(row.language, { day: 'numeric', month: 'long', timeZone }).format(tried),
    owner: row.owner.name,
  }
  const mail = new URLSearchParams({ subject: ask('ask.subject', asked), body: ask('ask.body', asked) })
  return (
    <article>
      <Heading>
        <Link className="strong" href={`/rejections/${row.id}`}>
          {fullName}
        </Link>
      </Heading>
      <p className="m3 t12">{t(failure ? 'tried' : 'handed', { job: application.job.title, when })}</p>
      <p>{failure ? t(`failure.${failure}`) : t('unconfirmed')}</p>
      <details>
        <summary>{r('technical')}</summary>
        <dl className="known">
          <dt>{t('reply')}</dt>
          <dd>
            <code className="break-words">{email.serverReply ?? t('no-reply')}</code>
          </dd>
          <dt>Message-ID</dt>
          <dd>
            <code className="break-words">{email.messageId}</code>
          </dd>
          <dt>{t('address')}</dt>
          <dd>
            <code className="break-words">{email.toAddress}</code>
          </dd>
          <dt>{t('attempts')}</dt>
          <dd>{email.attempts}</dd>
        </dl>
      </details>
      <VerifyActs
        rejectionId={row.id}
        candidateId={application.candidate.id}
        name={fullName}
        failure={failure}
        askHref={`mailto:${encodeURIComponent(email.toAddress)}?${mail.toString().replaceAll('+', '%20')}`}
        timeZone={timeZone}
      />
    </article>
  )
}
