import Link from 'next/link'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import type { MailboxItem } from '@/lib/mail/mailbox.ts'

type Props = { items: MailboxItem[]; openId: string | null; href: (id: string) => string }

/** The messages, newest first, each as a mail program shows it in its list. */
export function MessageList({ items, openId, href }: Props) {
  const t = useTranslations('mailbox')
  const when = useWhen()
  return (
    <ul>
      {items.map(({ id, to, from, subject, kind, receivedAt }) => (
        <li key={id}>
          <Link
            className="mitem"
            href={href(id)}
            scroll={false}
            aria-current={id === openId ? 'true' : undefined}
          >
            <span className="mline">
              <b className="trunc grow">{nameIn(to)}</b>
              <time dateTime={receivedAt.toISOString()}>{when(receivedAt)}</time>
            </span>
            <span className="trunc">{subject || t('no-subject')}</span>
            <span className="mline m3 t12">
              <span className="trunc grow">{t('from', { from: nameIn(from) })}</span>
              <span className="mkind">{t(`kinds.${kind ?? 'other'}`)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** "Léa Martin <lea@…>" is shown as "Léa Martin". */
function nameIn(box: string): string {
  return box.replace(/\s*<[^>]*>/g, '').trim() || box
}

function useWhen() {
  const format = useFormatter()
  const now = useNow()
  const day = { day: 'numeric', month: 'short' } as const
  return (at: Date) =>
    format.dateTime(at, day) === format.dateTime(now, day)
      ? format.dateTime(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      : format.dateTime(at, day)
}
