import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import { lastContact, silentDays } from '@/lib/candidates/silence.ts'
import { displayName } from '@/lib/language/names.ts'
import type { RejectionRow } from '@/lib/rejections/queries.ts'

/** The letters that wait for words or for a colleague's eyes, the oldest decision first. */
export function DraftList({ rows, timeZone }: { rows: RejectionRow[]; timeZone: string }) {
  const t = useTranslations('rejections')
  const now = new Date()
  return (
    <ul className="draftlist">
      {rows.map((row) => {
        const { application } = row
        const { fullName } = displayName(application.candidate)
        const waited = silentDays(
          lastContact(application.appliedAt, application.interviews[0]?.startsAt),
          now,
          timeZone,
        )
        const fields = row.fields as Record<string, string>
        const excerpt = row.body ?? fields.strength ?? fields.reason ?? ''
        return (
          <li key={row.id}>
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
            <SilenceMark days={waited} />
          </li>
        )
      })}
    </ul>
  )
}
