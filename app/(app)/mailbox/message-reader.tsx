'use client'

import { ArrowLeft, Mail } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MailboxMail } from '@/lib/mail/mailbox.ts'
import { frameDocument } from './frame-document.ts'
import { partsOf } from './links.ts'

type Box = MailboxMail['from']
const views = ['html', 'text', 'source'] as const

/** One message: its headers, and its parts as they came. */
export function MessageReader({ mail, backHref }: { mail: MailboxMail; backHref: string }) {
  const t = useTranslations('mailbox')
  const format = useFormatter()
  const [view, setView] = useState<(typeof views)[number]>(mail.html ? 'html' : 'text')
  const { from, to, replyTo, subject, date, receivedAt, messageId, rejectionId } = mail
  return (
    <article className="mread">
      <header>
        <Link className="btn ghost sm mback" href={backHref} scroll={false}>
          <ArrowLeft className="i s" aria-hidden />
          {t('back')}
        </Link>
        <div className="mline">
          <h2 className="grow">{subject || t('no-subject')}</h2>
          {rejectionId && (
            <Link className="btn sm" href={`/rejections/${rejectionId}`}>
              <Mail className="i s" aria-hidden />
              {t('rejection')}
            </Link>
          )}
        </div>
        <dl className="env mhead">
          <dt>{t('headers.from')}</dt>
          <dd>{boxInWords(from)}</dd>
          <dt>{t('headers.to')}</dt>
          <dd>{to.map(boxInWords).join(', ')}</dd>
          {replyTo.length > 0 && (
            <>
              <dt>{t('headers.reply-to')}</dt>
              <dd>{replyTo.map(boxInWords).join(', ')}</dd>
            </>
          )}
          <dt>{t('headers.date')}</dt>
          <dd>
            {format.dateTime(date ?? receivedAt, {
              dateStyle: 'full',
              timeStyle: 'medium',
              hourCycle: 'h23',
            })}
          </dd>
          {messageId && (
            <>
              <dt>{t('headers.message-id')}</dt>
              <dd>
                <code>&lt;{messageId}&gt;</code>
              </dd>
            </>
          )}
        </dl>
        <fieldset className="seg" aria-label={t('views.label')}>
          {views.map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
              {t(`views.${one}`)}
            </button>
          ))}
        </fieldset>
      </header>
      {view === 'html' && <Formatted mail={mail} />}
      {view === 'text' && (
        <div className="mbody plain">
          {mail.text ? <Linked text={mail.text} /> : <p className="m3">{t('views.no-text')}</p>}
        </div>
      )}
      {view === 'source' && <pre className="mbody source">{mail.source}</pre>}
    </article>
  )
}

/** The HTML part in a frame that may do nothing: no script, no form, no request, no way out. */
function Formatted({ mail }: { mail: MailboxMail }) {
  const t = useTranslations('mailbox')
  const links = [...new Set(partsOf(mail.text).flatMap((part) => (part.isLink ? [part.text] : [])))]
  if (!mail.html) return <p className="mbody m3">{t('views.no-html')}</p>
  const from = mail.from.name || mail.from.address
  return (
    <>
      <iframe
        className="mframe"
        title={t('frame', { from, subject: mail.subject || t('no-subject') })}
        sandbox=""
        referrerPolicy="no-referrer"
        srcDoc={frameDocument(mail.html)}
      />
      {links.length > 0 && (
        <div className="mlinks t12">
          <span className="m3">{t('links')}</span>
          {links.map((link) => (
            <a key={link} href={link} target="_blank" rel="noopener noreferrer">
              {link}
            </a>
          ))}
        </div>
      )}
    </>
  )
}

function Linked({ text }: { text: string }) {
  return partsOf(text).map((part, index) =>
    part.isLink ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that does not change
      <a key={index} href={part.text} target="_blank" rel="noopener noreferrer">
        {part.text}
      </a>
    ) : (
      part.text
    ),
  )
}

function boxInWords({ name, address }: Box): string {
  return name ? `${name} <${address}>` : address
}
