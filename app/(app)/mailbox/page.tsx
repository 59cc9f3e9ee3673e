import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { orNotFound } from '@/app/_server/found.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { Empty } from '@/components/ui/empty.tsx'
import { KeepFresh } from '@/components/ui/keep-fresh.tsx'
import { Pages } from '@/components/ui/pages.tsx'
import { env } from '@/lib/env.ts'
import { getMailboxMessage, listMailbox } from '@/lib/mail/mailbox.ts'
import { MessageList } from './message-list.tsx'
import { MessageReader } from './message-reader.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mailbox')
  return { title: t('title') }
}

/** What the local mailbox received, while it stands in for a mail server. One round of queries. */
export default async function MailboxPage({ searchParams }: Props) {
  if (env().LOCAL_MAILBOX !== '1') notFound()
  const actor = await requireActorWho('mailbox.see')
  const asked = await searchParams
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : undefined)
  const text = one('q')?.trim() || undefined
  const page = Math.max(1, Math.floor(Number(one('page'))) || 1)
  const id = one('message')
  const [t, list, mail] = await Promise.all([
    getTranslations('mailbox'),
    listMailbox(actor, { page, text }),
    id ? orNotFound(getMailboxMessage(actor, id)) : null,
  ])
  const href = (change: { message?: string; page?: number }) => {
    const query = new URLSearchParams()
    if (text) query.set('q', text)
    const to = change.page ?? page
    if (to > 1) query.set('page', String(to))
    if (change.message) query.set('message', change.message)
    return query.size > 0 ? `/mailbox?${query}` : '/mailbox'
  }
  return (
    <>
      <KeepFresh seconds={4} />
      <header className="head mailhead">
        <div className="grow">
          <h1>{t('title')}</h1>
          <p className="m2 t12">{t('intro')}</p>
        </div>
        <form className="acts" action="/mailbox">
          <input
            className="field filter"
            name="q"
            type="search"
            defaultValue={text}
            placeholder={t('search')}
            aria-label={t('search')}
          />
          <button className="btn ic" type="submit" aria-label={t('search-act')}>
            <Search className="i" aria-hidden />
          </button>
        </form>
      </header>
      {list.total === 0 ? (
        <div className="page">
          {text ? (
            <Empty title={t('empty.filtered')}>
              <Link href="/mailbox">{t('clear')}</Link>
            </Empty>
          ) : (
            <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
          )}
        </div>
      ) : (
        <div className={mail ? 'mgrid reading' : 'mgrid'}>
          <section className="mlist" aria-label={t('list')}>
            <p className="m3 t12 mcount" role="status">
              {t('count', { count: list.total })}
              {text && <Link href="/mailbox">{t('clear')}</Link>}
            </p>
            <MessageList items={list.items} openId={mail?.id ?? null} href={(message) => href({ message })} />
            <Pages page={page} pages={list.pages} href={(to) => href({ page: to })} />
          </section>
          {mail ? (
            <ClientMessages of={['mailbox']}>
              <MessageReader key={mail.id} mail={mail} backHref={href({})} />
            </ClientMessages>
          ) : (
            <div className="mread mnone">
              <p className="m3">{t('choose')}</p>
            </div>
          )}
        </div>
      )}
    </>
  )
}
