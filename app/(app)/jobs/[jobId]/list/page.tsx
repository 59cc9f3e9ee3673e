import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { Empty } from '@/components/ui/empty.tsx'
import { Pages } from '@/components/ui/pages.tsx'
import { listPeople, listSize } from '@/lib/candidates/board.ts'
import { countFilters, writeBoardView } from '@/lib/candidates/board-view.ts'
import { readBoardView } from '@/lib/candidates/read-board-view.ts'
import { cardsOf } from '../cards.ts'
import { JobHead } from '../job-head.tsx'
import { around, jobOf, listOwners } from '../load.ts'
import { PeopleTable } from './people-table.tsx'

type Props = {
  params: Promise<{ jobId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, job] = await Promise.all([getTranslations('board'), params.then(({ jobId }) => jobOf(jobId))])
  return { title: t('list-title', { title: job.title }) }
}

/** The people of the board as a table. Three queries in one round: the job, the people, the owners. */
export default async function JobListPage({ params, searchParams }: Props) {
  const [{ jobId }, asked, { actor, may, now, timeZone }] = await Promise.all([
    params,
    searchParams,
    around(),
  ])
  const view = readBoardView(asked)
  const [t, job, list, owners] = await Promise.all([
    getTranslations('board'),
    jobOf(jobId),
    listPeople(actor, { jobId, view, now, timeZone }),
    listOwners(),
  ])
  const cards = await cardsOf(list.people, { now, timeZone })
  const isFiltered = countFilters(view) > 0
  const mayHere = job.archivedAt ? { ...may, write: false, refuse: false } : may
  return (
    <ClientMessages of={['board', 'jobs']}>
      <JobHead
        {...{ job, view, owners, may, now, timeZone }}
        here="list"
        waiting={list.waiting}
        longestDays={Math.max(7, ...cards.map((card) => card.days))}
      />
      <div className="page">
        {cards.length === 0 ? (
          <Empty title={isFiltered ? t('filter.nobody') : t('list.empty')}>
            {!isFiltered && mayHere.write && t('list.empty-hint')}
          </Empty>
        ) : (
          <PeopleTable
            cards={cards}
            stages={job.stages.map(({ id, name }) => ({ id, name }))}
            owners={owners}
            view={view}
            may={mayHere}
          />
        )}
        <Pages
          page={view.page}
          pages={Math.ceil(list.total / listSize)}
          href={(page) => `/jobs/${jobId}/list${writeBoardView({ ...view, page }) || '?'}`}
        />
      </div>
    </ClientMessages>
  )
}
