import { useTranslations } from 'next-intl'

type Props = {
  email: { serverReply: string | null; messageId: string; toAddress: string; attempts: number }
}

/** What is known of a letter that left or tried to, for whoever asks the mail server's log. Folded. */
export function VerifyKnown({ email }: Props) {
  const t = useTranslations('rejections.verify')
  const r = useTranslations('rejections')
  return (
    <details>
      <summary className="m3 t12">{r('technical')}</summary>
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
  )
}
