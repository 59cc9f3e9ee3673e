import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ListedJob } from '@/lib/jobs/queries.ts'
import type { DateWords } from './dates.ts'

type Props = { jobs: ListedJob[]; isArchived: boolean; seesLetters: boolean; dates: DateWords }

/** One row for each job: who is in it, who waits, what is to be written. */
export function JobTable({ jobs, isArchived, seesLetters, dates }: Props) {
  const t = useTranslations('jobs')
  return (
    <div className="tablewrap">
      <table className="table jobs">
        <caption className="sr">{t(isArchived ? 'tabs.archived' : 'tabs.open')}</caption>
        <thead>
          <tr>
            <th>{t('columns.job')}</th>
            <th className="hide-m-cell">{t('columns.manager')}</th>
            <th className="hide-m-cell">{t('columns.people')}</th>
            <th className="hide-m-cell">{t(isArchived ? 'columns.hired' : 'columns.waiting')}</th>
            {seesLetters && <th className="hide-m-cell">{t('columns.letters')}</th>}
            <th className="hide-m-cell">{t(isArchived ? 'columns.archived' : 'columns.opened')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <td>
                <Link className="strong t14" href={`/jobs/${job.id}`}>
                  {job.title}
                </Link>
                <span className="sub">
                  {[job.department, job.location, job.contract].filter(Boolean).join(', ')}
                </span>
                <span className="sub show-m">
                  {t('people', { count: job.inPipeline })}
                  {!isArchived && job.waiting > 0 && <Waiting count={job.waiting} />}
                </span>
              </td>
              <td className="hide-m-cell m2">{job.managerName}</td>
              <td className="hide-m-cell">{t('people', { count: job.inPipeline })}</td>
              <td className="hide-m-cell">
                {isArchived ? (
                  job.hired > 0 && job.hired
                ) : job.waiting > 0 ? (
                  <Waiting count={job.waiting} />
                ) : (
                  <span className="m3 t12">{t('nobody-waits')}</span>
                )}
              </td>
              {seesLetters && (
                <td className="hide-m-cell">
                  {job.toWrite > 0 && (
                    <Link
                      className="link"
                      href={`/rejections?job=${job.id}`}
                      aria-label={t('letters-of', { title: job.title })}
                    >
                      {t('letters', { count: job.toWrite })}
                    </Link>
                  )}
                </td>
              )}
              <td className="hide-m-cell m2">
                {isArchived && job.archivedAt ? dates.day(job.archivedAt) : dates.longDay(job.openedOn)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Waiting({ count }: { count: number }) {
  const t = useTranslations('jobs')
  return (
    <span className="sil" data-h="3">
      {t('waiting', { count })}
    </span>
  )
}
