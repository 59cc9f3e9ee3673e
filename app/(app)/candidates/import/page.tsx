import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { Empty } from '@/components/ui/empty.tsx'
import { listTargets } from '@/lib/candidates/queries.ts'
import { ImportDesk } from './import-desk.tsx'

type Props = { searchParams: Promise<{ job?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

/** Bring a list in: choose, look, take over. One query. */
export default async function ImportPage({ searchParams }: Props) {
  const actor = await requireActorWho('candidate.write')
  const [t, all, { job }] = await Promise.all([getTranslations('import'), listTargets(actor), searchParams])
  const targets = all.filter((one) => !one.isArchived)
  return (
    <>
      <header className="head">
        <div className="grow">
          <nav className="crumb" aria-label={t('crumb')}>
            <Link href="/candidates">{t('crumb')}</Link>
          </nav>
          <h1>{t('title')}</h1>
        </div>
      </header>
      <div className="page">
        {targets.length === 0 ? (
          <Empty title={t('no-jobs')}>
            {t('no-jobs-text')} <Link href="/jobs/new">{t('target.choose-job')}</Link>
          </Empty>
        ) : (
          <ClientMessages of={['import']}>
            <ImportDesk
              targets={targets}
              jobId={targets.find((one) => one.id === job)?.id ?? targets[0]?.id ?? ''}
            />
          </ClientMessages>
        )}
      </div>
    </>
  )
}
