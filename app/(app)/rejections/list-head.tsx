import { Search } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { StateCounts } from '@/lib/rejections/queries.ts'
import { rejectionStates } from '@/lib/rejections/state.ts'
import type { ListFilter } from './load.ts'

type Props = {
  filter: ListFilter
  jobs: { id: string; title: string }[]
  counts: StateCounts
  link: (to: (typeof rejectionStates)[number]) => string
}

/** The title, the filters and the tabs of the refusals. */
export function ListHead({ filter, jobs, counts, link }: Props) {
  const t = useTranslations('rejections')
  return (
    <>
      <header className="head">
        <h1 className="grow">{t('title')}</h1>
        <form className="acts" action="/rejections">
          <input type="hidden" name="state" value={filter.state} />
          {filter.isMine && <input type="hidden" name="by" value="me" />}
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
          <Link
            key={tab}
            className="tab"
            href={link(tab)}
            aria-current={tab === filter.state ? 'page' : undefined}
          >
            {t(`tabs.${tab}`)} {tab !== 'sent' && counts[tab] > 0 && <span className="n">{counts[tab]}</span>}
          </Link>
        ))}
      </nav>
    </>
  )
}
