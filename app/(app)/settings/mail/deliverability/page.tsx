import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { Banner } from '@/components/ui/banner.tsx'
import { findSignature, reportSenders } from '@/lib/company/dkim.ts'
import { getMailServer } from '@/lib/company/mail-queries.ts'
import { senderAddress } from '@/lib/company/sender.ts'
import { listSenders } from '@/lib/company/senders.ts'
import { env } from '@/lib/env.ts'
import { DomainCheck } from './domain-check.tsx'
import { SignForm } from './sign-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('delivery.deliverability'))('title') }
}

export default async function DeliverabilityPage() {
  await requireActorWho('company.write')
  const [t, company, server, senders, signature] = await Promise.all([
    getTranslations('delivery.deliverability'),
    requireCompany(),
    getMailServer(),
    listSenders(),
    findSignature(),
  ])
  const addresses = [senderAddress(company, env().APP_URL), ...senders.map(({ address }) => address)]
  const reports = await reportSenders(addresses, { host: server.values.host })
  const open = reports.find((report) => !report.isLocal)?.domain
  return (
    <ClientMessages of={['delivery']}>
      <section className="section">
        <p className="crumb">
          <Link href="/settings/mail">{t('back')}</Link>
        </p>
        <h2>{t('title')}</h2>
        <p className="about">{t('about')}</p>
        <Link className="btn" href="/settings/mail/deliverability" prefetch={false}>
          {t('again')}
        </Link>
      </section>
      {reports.map((report) => (
        <section className="section" key={report.domain} aria-label={report.domain}>
          <h2>{report.domain}</h2>
          <p className="about break">{report.addresses.join(', ')}</p>
          {report.isLocal && <Banner stop>{t('says.local')}</Banner>}
          {report.checks.map((check) => (
            <DomainCheck key={check.topic} check={check} />
          ))}
        </section>
      ))}
      <section className="section">
        <h2>{t('sign.title')}</h2>
        <p className="about">{t('sign.about')}</p>
        {server.source === 'app' ? (
          <SignForm signature={signature} domain={open ?? ''} />
        ) : (
          <Banner>{t('sign.needs-server')}</Banner>
        )}
      </section>
    </ClientMessages>
  )
}
