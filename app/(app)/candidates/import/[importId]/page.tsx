import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { requireActorWho } from '@/app/_server/session.ts'
import { findImport } from '@/lib/candidates/imports.ts'
import { CountsList } from '../counts-list.tsx'
import { RejectedTable, WarningList } from '../row-tables.tsx'

type Props = { params: Promise<{ importId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('result.title') }
}

/** What became of a file. One query. */
export default async function ImportResultPage({ params }: Props) {
  const actor = await requireActorWho('candidate.write')
  const { importId } = await params
  const [t, format, found] = await Promise.all([
    getTranslations('import'),
    getFormatter(),
    findImport(actor, importId),
  ])
  if (!found) notFound()
  const { report, job, fileName, createdAt, by } = found
  return (
    <>
      <header className="head">
        <div className="grow">
          <nav className="crumb" aria-label={t('crumb')}>
            <Link href="/candidates">{t('crumb')}</Link>
          </nav>
          <h1>{t('result.title')}</h1>
          <p className="m3">
            {t('result.line', {
              file: fileName,
              date: format.dateTime(createdAt, {
                day: 'numeric',
                month: 'long',
                hour: '2-digit',
                minute: '2-digit',
                hourCycle: 'h23',
              }),
              name: by ?? t('result.nobody'),
            })}
          </p>
        </div>
        <div className="acts">
          <Link className="btn" href={`/candidates/import?job=${job.id}`}>
            {t('result.again')}
          </Link>
          <Link className="btn pri" href={`/jobs/${job.id}`}>
            {t('result.board')}
          </Link>
        </div>
      </header>
      <div className="page">
        <p className="b">{t('result.to', { job: job.title })}</p>
        <CountsList counts={{ ...report.counts, warnings: report.warnings.length }} />
        {report.rejected.length > 0 && (
          <>
            <a
              className="btn mt-2"
              href={`/candidates/import/${importId}/rejected`}
              download={t('rejected.file')}
            >
              <Download className="i s" aria-hidden />
              {t('rejected.download')}
            </a>
            <RejectedTable rejected={report.rejected} all={report.counts.rejected} />
          </>
        )}
        {report.warnings.length > 0 && <WarningList warnings={report.warnings} />}
      </div>
    </>
  )
}
