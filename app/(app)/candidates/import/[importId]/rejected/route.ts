import { getTranslations } from 'next-intl/server'
import { findActor } from '@/app/_server/session.ts'
import { rejectedCsv } from '@/lib/candidates/import-csv.ts'
import { findImport } from '@/lib/candidates/imports.ts'
import { can } from '@/lib/team/permissions.ts'

/** The rows that an import did not take, as a file to correct and bring again. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const actor = await findActor()
  if (!actor || !can(actor, 'candidate.write')) return new Response(null, { status: 403 })
  const [found, t] = await Promise.all([
    findImport(actor, (await params).importId),
    getTranslations('import'),
  ])
  if (!found) return new Response(null, { status: 404 })
  const text = rejectedCsv(found.report, {
    row: t('rejected.column-row'),
    reason: t('rejected.column-reason'),
    reasonOf: (reason) => t(`rejected.${reason}`),
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('rejected.file')}"`,
    },
  })
}
