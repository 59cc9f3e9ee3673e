import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActor } from '@/app/_server/session.ts'
import { Empty } from '@/components/ui/empty.tsx'
import { countJobs, listJobs } from '@/lib/jobs/queries.ts'
import { can } from '@/lib/team/permissions.ts'
import { dateWords } from './dates.ts'
import { JobTable } from './job-table.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('jobs')
  return { title: t('title') }
}

/** The jobs, open or archived. Three queries in one round: the jobs with their people, two counts for the tabs. */
export default async function JobsPage({ searchParams }: Props) {
  const [actor, company, asked] = await Promise.all([requireActor(), requireCompany(), searchParams])
  const isArchived = asked.state === 'archived'
  const { timeZone } = company
  const now = new Date()
  const [t, language, jobs, counts] = await Promise.all([
    getTranslations('jobs'),
    getLocale(),
    listJobs(actor, { isArchived, now, timeZone }),
    countJobs(actor),
  ])
  const mayWrite = can(actor, 'job.write')
  const create = (look: string) => (
    <Link className={look} href="/jobs/new">
      <Plus className="i s" aria-hidden />
      {t('new')}
    </Link>
  )
  return (
    <>
      <header className="head">
        <h1 className="grow">{t('title')}</h1>
        {mayWrite && <div className="acts">{create('btn')}</div>}
      </header>
      <nav className="tabs" aria-label={t('tabs.label')}>
        <Link className="tab" href="/jobs" aria-current={isArchived ? undefined : 'page'}>
          {t('tabs.open')} <span className="n">{counts.open}</span>
        </Link>
        <Link className="tab" href="/jobs?state=archived" aria-current={isArchived ? 'page' : undefined}>
          {t('tabs.archived')} {counts.archived > 0 && <span className="n">{counts.archived}</span>}
        </Link>
      </nav>
      <div className="page">
        {jobs.length > 0 ? (
          <JobTable
            jobs={jobs}
            isArchived={isArchived}
            seesLetters={can(actor, 'rejection.see')}
            dates={dateWords(language, timeZone, now)}
          />
        ) : isArchived ? (
          <Empty title={t('empty.archived')}>{t('empty.archived-text')}</Empty>
        ) : (
          <div className="first-job">
            <Empty title={t('empty.title')}>{mayWrite ? t('empty.write') : t('empty.read')}</Empty>
            {mayWrite && create('btn pri')}
          </div>
        )}
      </div>
    </>
  )
}
