import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { listSenders } from '@/lib/company/senders.ts'
import { listColleagues } from '@/lib/jobs/queries.ts'
import { defaultStages } from '@/lib/jobs/stages.ts'
import { JobForm } from '../job-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('jobs.form')
  return { title: t('new-title') }
}

export default async function NewJobPage() {
  await requireActorWho('job.write')
  const [t, company, colleagues, senders] = await Promise.all([
    getTranslations('jobs'),
    requireCompany(),
    listColleagues(),
    listSenders(),
  ])
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: company.timeZone }).format(new Date())
  return (
    <>
      <header className="head">
        <div>
          <p className="crumb">
            <Link href="/jobs">{t('title')}</Link>
          </p>
          <h1>{t('form.new-title')}</h1>
        </div>
      </header>
      <div className="page">
        <ClientMessages of={['jobs']}>
          <JobForm
            colleagues={colleagues}
            senders={senders}
            defaults={{ fr: defaultStages('fr'), en: defaultStages('en') }}
            start={{
              title: '',
              department: '',
              location: '',
              contract: '',
              language: company.language,
              openedOn: today,
              managerId: '',
              senderId: '',
              memberIds: [],
              criteria: [],
              stages: defaultStages(company.language),
            }}
          />
        </ClientMessages>
      </div>
    </>
  )
}
