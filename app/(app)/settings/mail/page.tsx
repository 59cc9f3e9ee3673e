import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { getMailServer } from '@/lib/company/mail-queries.ts'
import { senderAddress } from '@/lib/company/sender.ts'
import { listSenders } from '@/lib/company/senders.ts'
import { env } from '@/lib/env.ts'
import { getQueueState } from '@/lib/outbox/queue-state.ts'
import { Senders } from './senders.tsx'
import { ServerForm } from './server-form.tsx'
import { State } from './state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.tabs'))('mail') }
}

export default async function MailPage() {
  const actor = await requireActorWho('company.write')
  const [t, company, server, senders, state] = await Promise.all([
    getTranslations('delivery'),
    requireCompany(),
    getMailServer(),
    listSenders(),
    getQueueState(),
  ])
  return (
    <ClientMessages of={['delivery', 'auth']}>
      <State server={server} state={state} />
      <ServerForm
        key={server.source}
        values={server.values}
        hasSecret={server.hasSecret}
        isOurs={server.source === 'app'}
        address={actor.email}
      />
      <section className="section">
        <h2>{t('senders.title')}</h2>
        <p className="about">{t('senders.about')}</p>
        <Senders senders={senders} own={senderAddress(company, env().APP_URL)} />
        <p className="mt-4">
          <Link className="btn" href="/settings/mail/deliverability">
            {t('deliverability.open')}
          </Link>
        </p>
      </section>
    </ClientMessages>
  )
}
