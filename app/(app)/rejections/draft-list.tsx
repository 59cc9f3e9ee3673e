import { Table2 } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import { lastContact, silentDays } from '@/lib/candidates/silence.ts'
import { displayName } from '@/lib/language/names.ts'
import type { RejectionRow } from '@/lib/rejections/queries.ts'
import type { Company } from '@/prisma/client/client.ts'
import { deadlineLine } from './deadline.ts'
import { DeadlineMark } from './deadline-mark.tsx'

type Props = {
  rows: RejectionRow[]
  company: Company
  /** Where the grid of all these drafts is; absent for those that one does not write together. */
  bulk?: { href: string; label: string }
}

/** The letters that wait for words or for a colleague’s eyes, the oldest decision first. */
export function DraftList({ rows, company, bulk }: Props) {
  const t = useTranslations('rejections')
  const b = useTranslations('bulk.entry')
  const now = new Date()
  const list = (
    <ul className={bulk ? 'draftlist ticks' : 'draftlist'}>
      {rows.map((row) => {
        const { application } = row
        const { fullName } = displayName(application.candidate)
        const waited = silentDays(
          lastContact(application.appliedAt, application.interviews[0]?.startsAt),
          now,
          company.timeZone,
        )
        const fields = row.fields as Record<string, string>
        const excerpt = row.body ?? fields.strength ?? fields.reason ?? ''
        return (
          <li key={row.id}>
            {bulk && (
              <input
                className="cb"
                type="checkbox"
                name="only"
                value={row.id}
                aria-label={b('select', { name: fullName })}
              />
            )}
            <div className="who2">
              <Link className="strong" href={`/rejections/${row.id}`}>
                {fullName}
              </Link>
              <span className="trunc m3" title={application.job.title}>
                {application.job.title}, {application.stage.name}
              </span>
            </div>
            <p className="exc trunc">{excerpt && `« ${excerpt} »`}</p>
            <span className="m3 t12 trunc">
              {row.reviewer && row.reviewAskedAt
                ? t('reviewed-by', { name: row.reviewer.name })
                : t('owner', { name: row.owner.name })}
            </span>
            <span className="cd">
              <DeadlineMark deadline={deadlineLine(row, { company, now })} timeZone={company.timeZone} />
              <SilenceMark days={waited} />
            </span>
          </li>
        )
      })}
    </ul>
  )
  if (!bulk) return list
  // A plain form: what is ticked goes into the address of the grid.
  return (
    <form action="/rejections/bulk" className="draftform">
      <div className="draftacts">
        <button type="submit" className="btn sm ticked">
          <Table2 className="i s" aria-hidden />
          {b('ticked')}
        </button>
        <Link className="btn sm ghost untick" href={bulk.href} prefetch={false}>
          <Table2 className="i s" aria-hidden />
          {bulk.label}
        </Link>
      </div>
      {list}
    </form>
  )
}
