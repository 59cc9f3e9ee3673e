import { Settings2 } from 'lucide-react'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner.tsx'
import { type BoardView, countFilters, writeBoardView } from '@/lib/candidates/board-view.ts'
import { silenceHeat } from '@/lib/candidates/silence.ts'
import type { JobHead as Job } from '@/lib/jobs/queries.ts'
import { ArchiveButton } from '../archive-button.tsx'
import { dateWords } from '../dates.ts'
import { AddCandidate } from './add-candidate.tsx'
import { FilterButton } from './filter-button.tsx'
import type { May, Owner } from './load.ts'
import { SortMenu } from './sort-menu.tsx'

type Props = {
  job: Job
  here: 'board' | 'list'
  view: BoardView
  owners: Owner[]
  may: May
  waiting: number
  longestDays: number
  now: Date
  timeZone: string
}

/** What stands above a board and its list: the job, how to look at it, who waits. */
export async function JobHead({ job, here, view, owners, may, waiting, longestDays, now, timeZone }: Props) {
  const [t, language] = await Promise.all([getTranslations('board'), getLocale()])
  const dates = dateWords(language, timeZone, now)
  const path = { board: `/jobs/${job.id}`, list: `/jobs/${job.id}/list` }
  const shown = writeBoardView({ ...view, page: 1 })
  const wait = writeBoardView({ ...view, isWaiting: !view.isWaiting, page: 1 })
  const mayAdd = may.write && !job.archivedAt
  return (
    <>
      <header className="head job-head">
        <div className="grow">
          <p className="crumb">
            <Link href="/jobs">{t('crumb')}</Link>
            {job.department && (
              <>
                {' / '}
                <span className="trunc">{job.department}</span>
              </>
            )}
          </p>
          <h1>{job.title}</h1>
        </div>
        <div className="acts">
          <nav className="seg" aria-label={t('view.label')}>
            {(['board', 'list'] as const).map((one) => (
              <Link key={one} href={`${path[one]}${shown}`} aria-current={one === here ? 'true' : undefined}>
                {t(`view.${one}`)}
              </Link>
            ))}
          </nav>
          <FilterButton view={view} owners={owners} count={countFilters(view)} />
          <SortMenu view={view} />
          {may.edit && (
            <Link
              className="btn ic"
              href={`${path.board}/settings`}
              aria-label={t('settings')}
              title={t('settings')}
            >
              <Settings2 className="i s" aria-hidden />
            </Link>
          )}
          {mayAdd && <AddCandidate jobId={job.id} language={job.language} stages={job.stages} />}
        </div>
      </header>
      <p className="brief">
        {(job.location || job.contract) && (
          <span>{[job.location, job.contract].filter(Boolean).join(', ')}</span>
        )}
        <span>{t('brief.opened', { date: dates.longDay(job.openedOn) })}</span>
        {job.manager && <span>{t('brief.manager', { name: job.manager.name })}</span>}
        {(waiting > 0 || view.isWaiting) && (
          <Link
            className="sil"
            data-h={silenceHeat(longestDays)}
            href={`${path[here]}${wait}`}
            aria-current={view.isWaiting ? 'true' : undefined}
            scroll={false}
          >
            {t('waiting', { count: waiting })}
          </Link>
        )}
      </p>
      {job.archivedAt && (
        <div className="board-note">
          <Banner>
            {t('archived', { date: dates.full(job.archivedAt) })}{' '}
            {may.edit && <ArchiveButton jobId={job.id} act="reopen" look="link" />}
          </Banner>
        </div>
      )}
    </>
  )
}
