import { CircleAlert } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'

export type SenderTrouble = { kind: 'away'; minutes: number | null } | { kind: 'trouble'; reply: string }

type Props = { trouble: SenderTrouble; canFix: boolean }

/** Says on every page that letters are waiting although their time has come, why, and to admins where to look. */
export function SenderNotice({ trouble, canFix }: Props) {
  const t = useTranslations('shell')
  const delivery = useTranslations('delivery.trouble')
  const sentence =
    trouble.kind === 'trouble'
      ? delivery(keyOf(trouble.reply))
      : trouble.minutes === null
        ? t('sender-never')
        : t('sender-silent', { minutes: trouble.minutes })
  return (
    <p className="notice" role="alert">
      <CircleAlert className="i s" aria-hidden />
      <span>
        {sentence} {canFix ? <Link href="/settings/mail">{delivery('fix')}</Link> : delivery('to-admin')}
      </span>
    </p>
  )
}

const keys = ['secret', 'auth', 'tls', 'dns', 'refused', 'unreachable'] as const

/** The key that stands before the server's words: recruiters read a sentence, admins find the words in the settings. */
function keyOf(reply: string): (typeof keys)[number] {
  return keys.find((key) => reply.startsWith(`${key}:`)) ?? 'unreachable'
}
