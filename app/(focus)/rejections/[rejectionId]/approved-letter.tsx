import { getFormatter, getTranslations } from 'next-intl/server'
import { askHref } from '@/app/(app)/rejections/ask-href.ts'
import { VerifyActs } from '@/app/(app)/rejections/verify-acts.tsx'
import { failureOf } from '@/app/(app)/rejections/verify-facts.ts'
import { VerifyKnown } from '@/app/(app)/rejections/verify-known.tsx'
import { Envelope } from '@/components/letter/envelope.tsx'
import { PlainLetter } from '@/components/letter/plain-letter.tsx'
import { holdKinds } from '@/lib/rejections/hold-kinds.ts'
import type { LetterRecord } from '@/lib/rejections/record.ts'
import { holdReasons } from '@/lib/rejections/release-law.ts'
import type { RejectionState } from '@/lib/rejections/state.ts'
import type { Actor } from '@/lib/team/actor.ts'
import type { ComposerFacts } from './composer-facts.ts'
import { heldFacts } from './held-facts.ts'
import { HeldLetterActs } from './held-letter-acts.tsx'
import { LetterActs } from './letter-acts.tsx'

type Props = { record: LetterRecord; facts: ComposerFacts; state: RejectionState; actor: Actor }

/** A letter whose words are fixed: what it says, where it stands, and what can still be done. */
export async function ApprovedLetter({ record, facts, state, actor }: Props) {
  const { email } = record
  const { timeZone } = facts
  const failure = email?.state === 'FAILED' ? failureOf(email.failure) : null
  return (
    <div className="desk flex-1">
      <div className="approved-standing">
        <Standing record={record} state={state} />
        {email && state === 'to-verify' ? (
          <>
            <VerifyKnown email={email} />
            <VerifyActs
              rejectionId={record.id}
              candidateId={facts.candidate.id}
              name={facts.candidate.name}
              failure={failure}
              askHref={askHref({
                language: record.language,
                address: email.toAddress,
                candidate: record.application.candidate,
                job: facts.job.title,
                owner: record.owner.name,
                triedAt: email.claimedAt ?? email.sendAt,
                timeZone,
              })}
              timeZone={timeZone}
            />
          </>
        ) : state === 'held' ? (
          <HeldLetterActs
            letter={heldFacts(record, facts)}
            offer={facts}
            viewer={{ id: actor.userId, isAdmin: actor.role === 'ADMIN' }}
          />
        ) : (
          <LetterActs rejectionId={record.id} state={state} facts={facts} />
        )}
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

async function Standing({ record, state }: { record: LetterRecord; state: RejectionState }) {
  const [t, format] = await Promise.all([getTranslations('rejections'), getFormatter()])
  const { email, holdReviewOn, holdReader, owner } = record
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
  if (state === 'cancelled')
    return <p role="status">{t('standing.cancelled', { when: when(record.cancelledAt) })}</p>
  if (state === 'scheduled')
    return <p role="status">{t('standing.scheduled', { when: when(email?.sendAt) })}</p>
  if (state === 'sent') return <p role="status">{t('standing.sent', { when: when(email?.sentAt) })}</p>
  if (state === 'to-verify')
    return (
      <p role="status">
        {email?.state === 'FAILED'
          ? t(`verify.failure.${failureOf(email.failure)}`)
          : t('standing.unconfirmed', { when: when(email?.claimedAt) })}
      </p>
    )
  const who = { owner: record.holdOwner?.name ?? owner.name }
  const day = (at: Date) =>
    format.dateTime(at, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return (
    <>
      <p role="status">{t(`held-because.${heldReason(email?.heldReason)}`)}</p>
      <p className="m3 t12">
        {email?.heldReason === 'reader' && holdReader && (
          <>{t(record.holdReadAt ? 'held.reader-read' : 'held.reader-waits', { name: holdReader.name })}, </>
        )}
        {holdReviewOn ? t('held.review', { ...who, day: day(holdReviewOn) }) : t('held.review-open', who)}
      </p>
    </>
  )
}

const reasons = [...holdKinds, ...holdReasons]

export function heldReason(reason: string | null | undefined) {
  return reasons.find((one) => one === reason) ?? 'other'
}
