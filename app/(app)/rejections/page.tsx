import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { departureOffer } from '@/app/_server/departure-offer.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { KeepFresh } from '@/components/ui/keep-fresh.tsx'
import { Pages } from '@/components/ui/pages.tsx'
import { listOpenJobs } from '@/lib/jobs/queries.ts'
import { countRejections } from '@/lib/rejections/queries.ts'
import { rejectionStates } from '@/lib/rejections/state.ts'
import { can } from '@/lib/team/permissions.ts'
import { DayList } from './day-list.tsx'
import { Diary } from './diary.tsx'
import { DraftList } from './draft-list.tsx'
import { HeldList } from './held-list.tsx'
import { lettersByDay } from './letters-by-day.ts'
import { ListHead } from './list-head.tsx'
import { type ListFilter, loadHeld, loadRows, loadToVerify, pickable } from './load.ts'
import { NoLetters } from './no-letters.tsx'
import { VerifyList } from './verify-list.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rejections')
  return { title: t('title') }
}

/** The refusals in one state. At most nine queries, whatever their number: see `load.ts`. */
export default async function RejectionsPage({ searchParams }: Props) {
  const actor = await requireActorWho('rejection.see')
  const filter = readFilter(await searchParams)
  const { state } = filter
  const company = await requireCompany()
  const counting = countRejections(actor)
  const [t, b, counts, list, held, toVerify, jobs, offer] = await Promise.all([
    getTranslations('rejections'),
    getTranslations('bulk.entry'),
    counting,
    loadRows(actor, filter),
    loadHeld(actor, filter, company),
    loadToVerify(actor, filter, counting),
    listOpenJobs(actor),
    departureOffer(company, { now: new Date() }),
  ])
  const { timeZone } = company
  const days = state === 'scheduled' || state === 'sent' ? lettersByDay(list.rows, company) : []
  const groups = held?.groups ?? []
  const isEmpty = list.rows.length === 0 && groups.length === 0
  const pages = state === 'held' ? (held?.pages ?? 1) : list.pages
  const viewer = { id: actor.userId, isAdmin: actor.role === 'ADMIN' }
  const link = (to: (typeof rejectionStates)[number], changes: Record<string, string> = {}) => {
    const query = new URLSearchParams({ state: to, ...changes })
    if (filter.jobId) query.set('job', filter.jobId)
    if (filter.text) query.set('q', filter.text)
    return `/rejections?${query}`
  }
  const mine: Record<string, string> = filter.isMine ? { by: 'me' } : {}
  const body = isEmpty ? (
    <NoLetters state={state} isFiltered={Boolean(filter.jobId || filter.text || filter.isMine)} />
  ) : state === 'to-write' || state === 'to-review' ? (
    <DraftList
      rows={list.rows}
      company={company}
      bulk={
        state === 'to-write' && list.rows.length > 1 && can(actor, 'rejection.write')
          ? filter.jobId
            ? { href: `/rejections/bulk?job=${filter.jobId}`, label: b('of-job') }
            : { href: '/rejections/bulk?by=me', label: b('mine') }
          : undefined
      }
    />
  ) : state === 'to-verify' ? (
    <VerifyList rows={list.rows} timeZone={timeZone} />
  ) : (
    <>
      <DayList days={days} state={state === 'sent' ? 'sent' : 'scheduled'} offer={offer} />
      <HeldList
        groups={groups}
        isWhole={pages === 1 && !filter.text && !filter.isMine && held?.pages === 1}
        timeZone={timeZone}
        viewer={viewer}
      />
      {state === 'scheduled' && held && held.pages > 1 && (
        <Link className="btn mt-2" href={link('held')}>
          {t('held.all', { count: held.total })}
        </Link>
      )}
    </>
  )
  const foot = (
    <Pages page={filter.page} pages={pages} href={(page) => link(state, { ...mine, page: `${page}` })} />
  )
  return (
    <>
      <KeepFresh seconds={15} />
      <ListHead filter={filter} jobs={jobs} counts={counts} link={link} />
      <ClientMessages of={['rejections', 'departure']}>
        {state === 'scheduled' || state === 'held' ? (
          <Diary letters={pickable(days, groups)} toVerify={toVerify} timeZone={timeZone}>
            {state === 'held' && (
              <nav className="minebar" aria-label={t('mine.only')}>
                <Link className="btn sm ghost" href={link('held')} aria-current={!filter.isMine || undefined}>
                  {t('mine.all')}
                </Link>
                <Link
                  className="btn sm ghost"
                  href={link('held', { by: 'me' })}
                  aria-current={filter.isMine || undefined}
                >
                  {t('mine.only')}
                </Link>
                {held && held.due > 0 && (
                  <b className="dl late">{t('held.count-due', { count: held.due })}</b>
                )}
              </nav>
            )}
            {body}
            {foot}
          </Diary>
        ) : (
          <div className="page">
            {body}
            {foot}
          </div>
        )}
      </ClientMessages>
    </>
  )
}

function readFilter(asked: Record<string, string | string[] | undefined>): ListFilter {
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : undefined)
  const state = rejectionStates.find((known) => known === one('state')) ?? 'to-write'
  return {
    state,
    jobId: one('job'),
    text: one('q'),
    page: Math.max(1, Number(one('page')) || 1),
    isMine: state === 'held' && one('by') === 'me',
  }
}
