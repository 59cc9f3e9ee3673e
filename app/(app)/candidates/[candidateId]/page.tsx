import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { orNotFound } from '@/app/_server/found.ts'
import { requireActor } from '@/app/_server/session.ts'
import { getCandidateRecord, listTargets, listTimeline } from '@/lib/candidates/queries.ts'
import { listReceived } from '@/lib/candidates/received.ts'
import { listColleagues } from '@/lib/jobs/queries.ts'
import { can } from '@/lib/team/permissions.ts'
import { nameOf } from '../../jobs/[jobId]/cards.ts'
import { dateWords } from '../../jobs/dates.ts'
import { ApplicationSection, type Around } from './application-section.tsx'
import { ApplyToJob } from './apply-to-job.tsx'
import { EditPerson } from './edit-person.tsx'
import { Facts } from './facts.tsx'
import { wallClock } from './lines.ts'
import { Received } from './received.tsx'
import { Timeline } from './timeline.tsx'

type Props = {
  params: Promise<{ candidateId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const recordOf = cache(async (id: string) => orNotFound(getCandidateRecord(await requireActor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const record = await recordOf((await params).candidateId)
  return { title: nameOf(record) || record.emails[0]?.address }
}

/** One person. One round: the record, what happened (two queries), what came, the jobs, the colleagues, the company. */
export default async function CandidatePage({ params, searchParams }: Props) {
  const [{ candidateId }, asked, actor] = await Promise.all([params, searchParams, requireActor()])
  const page = Math.max(1, Number.parseInt(String(asked.events ?? '1'), 10) || 1)
  const [t, language, company, record, { events, total }, received, targets, team] = await Promise.all([
    getTranslations('candidates'),
    getLocale(),
    requireCompany(),
    recordOf(candidateId),
    listTimeline(actor, candidateId, page),
    listReceived(actor, candidateId),
    listTargets(actor),
    listColleagues(),
  ])
  const name = nameOf(record) || (record.emails[0]?.address ?? '')
  const now = new Date()
  const around: Around = {
    candidateId,
    name,
    userId: actor.userId,
    team,
    may: {
      write: can(actor, 'candidate.write'),
      plan: can(actor, 'interview.write'),
      note: can(actor, 'note.write'),
      seeLetters: can(actor, 'rejection.see'),
    },
    now,
    timeZone: company.timeZone,
  }
  const { firstName, lastName, civility, phone, location } = record
  const applied = new Set(record.applications.map(({ job }) => job.id))
  const dates = dateWords(language, company.timeZone, now)
  return (
    <ClientMessages of={['candidates', 'interviews', 'board', 'wording', 'departure']}>
      <header className="head">
        <div className="grow">
          <p className="crumb">
            <Link href="/candidates">{t('title')}</Link>
          </p>
          <h1 className="breaks">{name}</h1>
        </div>
        {around.may.write && (
          <div className="acts">
            <ApplyToJob
              candidateId={candidateId}
              targets={targets.filter((one) => !one.isArchived && !applied.has(one.id))}
            />
            <EditPerson
              person={{
                candidateId,
                updatedAt: record.updatedAt.toISOString(),
                firstName,
                lastName,
                civility,
                language: record.language,
                phone,
                location,
              }}
            />
          </div>
        )}
      </header>
      <div className="page record">
        <div className="record-main">
          {record.applications.length === 0 && <p className="m3">{t('record.none')}</p>}
          {record.applications.map((application) => (
            <ApplicationSection key={application.id} application={application} around={around} />
          ))}
        </div>
        <aside className="record-side">
          <Facts
            record={record}
            mayWrite={around.may.write}
            added={dates.day(record.createdAt)}
            day={dates.day}
          />
          {around.may.seeLetters && (
            <Received
              candidateId={candidateId}
              lines={received}
              mayWrite={around.may.write}
              dates={dates}
              now={wallClock(now, company.timeZone)}
              timeZone={company.timeZone}
            />
          )}
          <Timeline
            candidateId={candidateId}
            events={events}
            total={total}
            page={page}
            namesJobs={record.applications.length > 1}
            now={now}
            timeZone={company.timeZone}
          />
        </aside>
      </div>
    </ClientMessages>
  )
}
