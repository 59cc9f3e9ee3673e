import { ArrowDown } from 'lucide-react'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ApplicationState } from '@/components/candidates/application-state.tsx'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import type { ListedApplication, ListedCandidate } from '@/lib/candidates/list.ts'
import type { CandidateFilter } from '@/lib/candidates/schema.ts'
import { silentDays } from '@/lib/candidates/silence.ts'
import { nameOf } from '../jobs/[jobId]/cards.ts'
import { dateWords } from '../jobs/dates.ts'
import { goneState, isWaiting, sourceWords } from './application-words.ts'

type Props = {
  people: ListedCandidate[]
  filter: CandidateFilter
  seesLetters: boolean
  now: Date
  timeZone: string
}

/** One row for each person; the applications under each other, the longest silence beside them. */
export async function CandidateTable({ people, filter, seesLetters, now, timeZone }: Props) {
  const [t, common, language] = await Promise.all([
    getTranslations('candidates'),
    getTranslations('common'),
    getLocale(),
  ])
  const dates = dateWords(language, timeZone, now)
  const source = (one: ListedApplication) => sourceWords(one, (key) => common(`source.${key}`))
  const sorted = (key: 'name' | 'silence', className = '') => (
    <th
      className={className}
      aria-sort={filter.sort === key ? (key === 'name' ? 'ascending' : 'descending') : undefined}
    >
      <Link
        className="sorter"
        href={`/candidates?${new URLSearchParams({ ...filter, page: '1', sort: key })}`}
        title={t('sort-by', { column: t(`columns.${key}`) })}
      >
        {t(`columns.${key}`)}
        {filter.sort === key && <ArrowDown className="i xs" aria-hidden />}
      </Link>
    </th>
  )
  return (
    <div className="tablewrap people">
      <table className="table people-list">
        <caption className="sr">{t('caption')}</caption>
        <thead>
          <tr>
            {sorted('name')}
            <th className="hide-m-cell">{t('columns.applications')}</th>
            <th className="hide-m-cell">{t('columns.source')}</th>
            {sorted('silence')}
            <th className="hide-m-cell">{t('columns.state')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const states = person.applications.map((one) => ({ one, state: goneState(one, seesLetters) }))
            const waiting = states.filter(({ state }) => isWaiting(state))
            const days = waiting.map(({ one }) => silentDays(one.lastContactAt, now, timeZone))
            const answered = states.find(({ state }) => state !== null)
            return (
              <tr key={person.id}>
                <td>
                  <Link className="strong" href={`/candidates/${person.id}`} prefetch={false}>
                    {nameOf(person) || person.address}
                  </Link>
                  <span className="sub hide-m">{person.address ?? t('no-address')}</span>
                  {states.map(({ one, state }) => (
                    <span className="sub show-m" key={one.id}>
                      {one.job}, {state ? t(`state.${state}`) : one.stage}
                    </span>
                  ))}
                </td>
                <td className="hide-m-cell">
                  {states.map(({ one, state }) => (
                    <span className="applied-to" key={one.id}>
                      <Link className="plain" href={`/jobs/${one.jobId}`} prefetch={false}>
                        {one.job}
                      </Link>
                      {!state && <span className="m3"> · {one.stage}</span>}
                    </span>
                  ))}
                </td>
                <td className="hide-m-cell m2">{person.applications[0] && source(person.applications[0])}</td>
                <td>{days.length > 0 && <SilenceMark days={Math.max(...days)} />}</td>
                <td className="hide-m-cell">
                  {answered?.state && (
                    <ApplicationState
                      state={answered.state}
                      detail={
                        answered.one.departAt && ['sent', 'scheduled'].includes(answered.state)
                          ? dates.departure(answered.one.departAt)
                          : undefined
                      }
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
