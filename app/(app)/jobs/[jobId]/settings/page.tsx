import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { orNotFound } from '@/app/_server/found.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { listSenders } from '@/lib/company/senders.ts'
import { getJobForm, listColleagues } from '@/lib/jobs/queries.ts'
import { ArchiveButton } from '../../archive-button.tsx'
import { JobForm } from '../../job-form.tsx'
import { jobOf } from '../load.ts'

type Props = { params: Promise<{ jobId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, job] = await Promise.all([getTranslations('jobs.form'), params.then(({ jobId }) => jobOf(jobId))])
  return { title: `${t('edit-title')}, ${job.title}` }
}

export default async function JobSettingsPage({ params }: Props) {
  const actor = await requireActorWho('job.write')
  const { jobId } = await params
  const [t, job, colleagues, senders] = await Promise.all([
    getTranslations('jobs'),
    orNotFound(getJobForm(actor, jobId)),
    listColleagues(),
    listSenders(),
  ])
  const isArchived = job.archivedAt !== null
  const part = isArchived ? 'reopen-' : ''
  return (
    <>
      <header className="head">
        <div>
          <p className="crumb">
            <Link href="/jobs">{t('title')}</Link> / <Link href={`/jobs/${jobId}`}>{job.title}</Link>
          </p>
          <h1>{t('form.edit-title')}</h1>
        </div>
      </header>
      <div className="page">
        <ClientMessages of={['jobs']}>
          <JobForm
            key={job.updatedAt.toISOString()}
            jobId={jobId}
            updatedAt={job.updatedAt.toISOString()}
            senders={senders}
            colleagues={withFormer(colleagues, job)}
            start={{
              title: job.title,
              department: job.department ?? '',
              location: job.location ?? '',
              contract: job.contract ?? '',
              language: job.language,
              openedOn: job.openedOn.toISOString().slice(0, 10),
              managerId: job.managerId ?? '',
              senderId: job.senderId ?? '',
              memberIds: job.members.map((member) => member.userId),
              criteria: job.criteria,
              stages: job.stages.map(({ id, name, kind, _count }) => ({
                id,
                name,
                kind,
                people: _count.applications,
              })),
            }}
          />
          <section className="section job-end">
            <h2>{t(`archive.${part}title`)}</h2>
            <p className="m2">
              {t(`archive.${part}text`)}{' '}
              {!isArchived && job._count.applications > 0 && (
                <b>{t('archive.people', { count: job._count.applications })}</b>
              )}
            </p>
            <ArchiveButton
              jobId={jobId}
              act={isArchived ? 'reopen' : 'archive'}
              look={isArchived ? 'btn' : 'btn stop'}
            />
          </section>
        </ClientMessages>
      </div>
    </>
  )
}

type OnJob = { managerId: string | null; manager: Colleague | null; members: { user: Colleague }[] }
type Colleague = { id: string; name: string; role: 'ADMIN' | 'RECRUITER' | 'INTERVIEWER' }

/** With those on the job who have no account any more: they are shown, and may be taken off. */
function withFormer(colleagues: Colleague[], { manager, members }: OnJob): Colleague[] {
  const onIt = [...members.map((member) => member.user), ...(manager ? [manager] : [])]
  const known = new Set(colleagues.map((one) => one.id))
  const former = onIt.filter(
    (one, index) => !known.has(one.id) && onIt.findIndex((o) => o.id === one.id) === index,
  )
  return [...colleagues, ...former]
}
