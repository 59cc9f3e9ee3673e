import { getFormatter, getTranslations } from 'next-intl/server'
import { Envelope } from '@/components/letter/envelope.tsx'
import { PlainLetter } from '@/components/letter/plain-letter.tsx'
import { holdKinds } from '@/lib/rejections/hold-kinds.ts'
import type { LetterRecord } from '@/lib/rejections/record.ts'
import { holdReasons } from '@/lib/rejections/release-law.ts'
import type { RejectionState } from '@/lib/rejections/state.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { LetterActs } from './letter-acts.tsx'

type Props = { record: LetterRecord; facts: ComposerFacts; state: RejectionState }

/** A letter whose words are fixed: what it says, where it stands, and what can still be done. */
export async function ApprovedLetter({ record, facts, state }: Props) {
  const [t, format] = await Promise.all([getTranslations('rejections'), getFormatter()])
  const { email } = record
  const when = (at: Date | null | undefined) =>
    at
      ? format.dateTime(at, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        })
      : ''
  const sentence =
    state === 'cancelled'
      ? t('standing.cancelled', { when: when(record.cancelledAt) })
      : state === 'scheduled'
        ? t('standing.scheduled', { when: when(email?.sendAt) })
        : state === 'held'
          ? t(`held-because.${heldReason(email?.heldReason)}`)
          : state === 'sent'
            ? t('standing.sent', { when: when(email?.sentAt) })
            : t(email?.state === 'FAILED' ? 'standing.failed' : 'standing.unconfirmed', {
                when: when(email?.claimedAt),
              })
  return (
    <div className="desk flex-1">
      <div className="approved-standing">
        <p role="status">{sentence}</p>
        {email && state === 'to-verify' && (
          <details>
            <summary className="m3 t12">{t('technical')}</summary>
            <code className="t12 break-words">{email.serverReply ?? t('verify.no-reply')}</code>
            <p className="m3 t12">Message-ID: {email.messageId}</p>
          </details>
        )}
        <LetterActs rejectionId={record.id} state={state} emailState={email?.state ?? null} facts={facts} />
      </div>
      <div className="sheet">
        <Envelope
          from={email ? email.fromName : facts.from}
          to={email?.toName ?? facts.candidate.name}
          address={email?.toAddress ?? facts.candidate.address}
          subject={email?.subject ?? record.subject ?? ''}
        />
        <PlainLetter text={email?.text ?? record.body ?? ''} language={record.language} />
      </div>
    </div>
  )
}

const reasons = [...holdKinds, ...holdReasons]

export function heldReason(reason: string | null | undefined) {
  return reasons.find((one) => one === reason) ?? 'other'
}
