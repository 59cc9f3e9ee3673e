import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { departureOffer } from '@/app/_server/departure-offer.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { Empty } from '@/components/ui/empty.tsx'
import { KeepFresh } from '@/components/ui/keep-fresh.tsx'
import { Pages } from '@/components/ui/pages.tsx'
import { listOpenJobs } from '@/lib/jobs/queries.ts'
import { countRejections, listRejections } from '@/lib/rejections/queries.ts'
import { rejectionStates } from '@/lib/rejections/state.ts'
import { can } from '@/lib/team/permissions.ts'
import { DayList } from './day-list.tsx'
import { DraftList } from './draft-list.tsx'
import { lettersByDay } from './letters-by-day.ts'
import { VerifyList } from './verify-list.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rejections')
  return { title: t('title') }
}

/** The refusals in one state. Four queries in one round: counts, rows with their total, jobs. */
export default async function RejectionsPage({ searchParams }: Props) {
  const actor = await requireActorWho('rejection.see')
  const asked = await searchParams
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : undefined)
  const state = rejectionStates.find((known) => known === one('state')) ?? 'to-write'
  const filter = { state, jobId: one('job'), text: one('q'), page: Math.max(1, Number(one('page')) || 1) }
  const [t, b, company, counts, list, jobs] = await Promise.all([
    getTranslations('rejections'),
    getTranslations('bulk.entry'),
    requireCompany(),
    countRejections(actor),
    listRejections(actor, filter),
    listOpenJobs(actor),
  ])
  const offer = await departureOffer(company, { now: new Date() })
  const link = (to: (typeof rejectionStates)[number]) => {
    const query = new URLSearchParams({ state: to })
    if (filter.jobId) query.set('job', filter.jobId)
    if (filter.text) query.set('q', filter.text)
    return `/rejections?${query}`
  }
  const isFiltered = Boolean(filter.jobId || filter.text)
  return (
    <>
      <KeepFresh seconds={15} />
      <header className="head">
        <h1 className="grow">{t('title')}</h1>
        <form className="acts" action="/rejections">
          <input type="hidden" name="state" value={state} />
          <select
            className="field filter"
            name="job"
            defaultValue={filter.jobId ?? ''}
            aria-label={t('all-jobs')}
          >
            <option value="">{t('all-jobs')}</option>
            {jobs.map((job) => (
              <option key={job.id} value={job.id}>
                {job.title}
              </option>
            ))}
          </select>
          <input
            className="field filter"
            name="q"
            type="search"
            defaultValue={filter.text}
            placeholder={t('search')}
            aria-label={t('search')}
          />
          <button className="btn ic" type="submit" aria-label={t('search')}>
            <Search className="i" aria-hidden />
          </button>
        </form>
      </header>
      <nav className="tabs" aria-label={t('title')}>
        {rejectionStates.map((tab) => (
          <Link key={tab} className="tab" href={link(tab)} aria-current={tab === state ? 'page' : undefined}>
            {t(`tabs.${tab}`)} {tab !== 'sent' && counts[tab] > 0 && <span className="n">{counts[tab]}</span>}
          </Link>
        ))}
      </nav>
      <ClientMessages of={['rejections', 'departure']}>
        <div className="page">
          {list.rows.length === 0 ? (
            isFiltered ? (
              <Empty title={t('empty.filtered')}>
                <Link href={`/rejections?state=${state}`}>{t('clear')}</Link>
              </Empty>
            ) : (
              <Empty title={t(`empty.${state}.title`)}>{t(`empty.${state}.text`)}</Empty>
            )
          ) : state === 'to-write' || state === 'to-review' ? (
            <DraftList
              rows={list.rows}
              timeZone={company.timeZone}
              bulk={
                state === 'to-write' && list.rows.length > 1 && can(actor, 'rejection.write')
                  ? filter.jobId
                    ? { href: `/rejections/bulk?job=${filter.jobId}`, label: b('of-job') }
                    : { href: '/rejections/bulk?by=me', label: b('mine') }
                  : undefined
              }
            />
          ) : state === 'to-verify' ? (
            <VerifyList rows={list.rows} offer={offer} />
          ) : (
            <DayList days={lettersByDay(list.rows, { state, policy: company })} state={state} offer={offer} />
          )}
          <Pages page={filter.page} pages={list.pages} href={(page) => `${link(state)}&page=${page}`} />
        </div>
      </ClientMessages>
    </>
  )
}
