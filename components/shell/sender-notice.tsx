import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'

export type SenderTrouble = { kind: 'away'; minutes: number | null } | { kind: 'trouble'; reply: string }

/** Says on every page that letters are waiting although their time has come, and why. */
export function SenderNotice({ trouble }: { trouble: SenderTrouble }) {
  const t = useTranslations('shell')
  return (
    <p className="notice" role="alert">
      <CircleAlert className="i s" aria-hidden />
      {trouble.kind === 'trouble'
        ? t('sender-trouble', { reply: trouble.reply })
        : trouble.minutes === null
          ? t('sender-never')
          : t('sender-silent', { minutes: trouble.minutes })}
    </p>
  )
}
