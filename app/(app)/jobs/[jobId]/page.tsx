import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { getAside } from '@/lib/candidates/aside.ts'
import { type Board as BoardData, getBoard } from '@/lib/candidates/board.ts'
import { countFilters } from '@/lib/candidates/board-view.ts'
import { readBoardView } from '@/lib/candidates/read-board-view.ts'
import { silentDays } from '@/lib/candidates/silence.ts'
import { AsideColumn, countRefused } from './aside-column.tsx'
import { Board } from './board.tsx'
import { cardsOf } from './cards.ts'
import { JobHead } from './job-head.tsx'
import { around, jobOf, listOwners } from './load.ts'

type Props = {
  params: Promise<{ jobId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, job] = await Promise.all([getTranslations('board'), params.then(({ jobId }) => jobOf(jobId))])
  return { title: t('title', { title: job.title }) }
}

/** The board of a job. Four queries in one round: the job, the columns, those aside, the owners. */
export default async function BoardPage({ params, searchParams }: Props) {
  const [{ jobId }, asked, { actor, may, now, timeZone }] = await Promise.all([
    params,
    searchParams,
    around(),
  ])
  const view = readBoardView(asked)
  const [t, job, board, aside, owners] = await Promise.all([
    getTranslations('board'),
    jobOf(jobId),
    getBoard(actor, { jobId, view, now, timeZone }),
    getAside(actor, jobId),
    listOwners(),
  ])
  const cards = await cardsOf(
    board.columns.flatMap((column) => column.people),
    { now, timeZone },
  )
  const isArchived = job.archivedAt !== null
  const mayHere = isArchived ? { ...may, write: false, refuse: false } : may
  const othersOf = (column: BoardData['columns'][number] | undefined) => {
    const count = column ? column.total - column.people.length : 0
    if (!column || count === 0) return null
    if (!column.restSince) return t('column.others', { count })
    return t('column.others-silence', { count, days: silentDays(column.restSince, now, timeZone) })
  }
  const stages = job.stages.map((stage) => {
    const column = board.columns.find(({ stageId }) => stageId === stage.id)
    return { ...stage, total: column?.total ?? 0, others: othersOf(column) }
  })
  const longestDays = Math.max(7, ...cards.map((card) => card.days))
  return (
    <ClientMessages of={['board', 'jobs']}>
      <JobHead
        {...{ job, view, owners, may, now, timeZone, longestDays }}
        here="board"
        waiting={board.waiting}
      />
      <Board
        cards={cards}
        stages={stages}
        owners={owners}
        view={view}
        may={mayHere}
        isFiltered={countFilters(view) > 0}
        asideLabel={t('aside.label', { count: countRefused(aside) })}
        aside={<AsideColumn {...{ jobId, aside, may, isArchived, now, timeZone }} />}
      />
    </ClientMessages>
  )
}
