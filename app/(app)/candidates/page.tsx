import { Upload } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { Empty } from '@/components/ui/empty.tsx'
import { Pages } from '@/components/ui/pages.tsx'
import { listCandidates, listPageSize } from '@/lib/candidates/list.ts'
import { listTargets } from '@/lib/candidates/queries.ts'
import { type CandidateFilter, listSchema } from '@/lib/candidates/schema.ts'
import { can } from '@/lib/team/permissions.ts'
import { AddPerson } from './add-person.tsx'
import { CandidateTable } from './candidate-table.tsx'
import { Filters } from './filters.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('candidates'))('title') }
}

/** Everybody this reader sees. Four queries in one round: the people, their applications, the jobs, the company. */
export default async function CandidatesPage({ searchParams }: Props) {
  const [actor, company, asked] = await Promise.all([
    requireActorWho('candidate.see'),
    requireCompany(),
    searchParams,
  ])
  const filter = listSchema.parse(asked)
  const now = new Date()
  const [t, { people, total }, targets] = await Promise.all([
    getTranslations('candidates'),
    listCandidates(actor, filter, now),
    listTargets(actor),
  ])
  const mayWrite = can(actor, 'candidate.write')
  const isFiltered = Boolean(filter.q || filter.job || filter.state)
  return (
    <ClientMessages of={['candidates', 'board']}>
      <header className="head">
        <h1>
          {t('title')} <span className="m3 count">{total}</span>
        </h1>
        {mayWrite && (
          <div className="acts">
            <Link className="btn" href="/candidates/import">
              <Upload className="i s" aria-hidden />
              {t('import')}
            </Link>
            <AddPerson targets={targets.filter((one) => !one.isArchived)} />
          </div>
        )}
      </header>
      <div className="page">
        <Filters filter={filter} jobs={targets.map(({ id, title }) => ({ id, title }))} />
        {people.length === 0 ? (
          <Empty title={isFiltered ? t('empty.found') : t('empty.title')}>
            {isFiltered ? t('empty.found-text') : mayWrite ? t('empty.write') : t('empty.read')}
          </Empty>
        ) : (
          <CandidateTable
            people={people}
            filter={filter}
            seesLetters={can(actor, 'rejection.see')}
            now={now}
            timeZone={company.timeZone}
          />
        )}
        <Pages
          page={filter.page}
          pages={Math.ceil(total / listPageSize)}
          href={(page) => hrefOf({ ...filter, page })}
        />
      </div>
    </ClientMessages>
  )
}

function hrefOf(filter: CandidateFilter): string {
  const shown = Object.entries(filter).filter(([key, value]) => value && !(key === 'page' && value === 1))
  return `/candidates?${new URLSearchParams(shown.map(([key, value]) => [key, String(value)]))}`
}
