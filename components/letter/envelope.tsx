import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { from: string; to: string; address: string | null; subject: ReactNode }

/** From, to and subject, above a letter. */
export function Envelope({ from, to, address, subject }: Props) {
  const t = useTranslations('compose')
  return (
    <dl className="env">
      <dt>{t('from')}</dt>
      <dd>{from}</dd>
      <dt>{t('to')}</dt>
      <dd className="break-words min-w-0">
        {to} {address ? <>&lt;{address}&gt;</> : <b className="text-crayon">{t('no-address')}</b>}
      </dd>
      <dt>{t('subject')}</dt>
      <dd className="obj">{subject}</dd>
    </dl>
  )
}
