import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { type BatchFilter, mostChosen } from '@/lib/rejections/batch-schema.ts'
import type { Actor } from '@/lib/team/actor.ts'
import { Bulk } from './bulk.tsx'
import { loadBulk } from './load.ts'

type Asked = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulk')
  return { title: t('page-title') }
}

/**
 * Many drafts at once. The address names a set, not its letters, so that it stays short, can be given to a
 * colleague, and means what is still a draft when it is opened: `?decision=` all that were refused at a stroke,
 * `?job=` a job's, `?by=me` one's own. Only what was ticked in the list is named one by one, a page of it at most.
 */
export default async function BulkPage({ searchParams }: Props) {
  const actor = await requireActorWho('rejection.write')
  const asked = await searchParams
  const filter = filterOf(asked, actor)
  const { rows, facts } = await loadBulk(actor, filter)
  return (
    <div className="bulk flex flex-col flex-1 min-h-0">
      <ClientMessages of={['bulk', 'compose', 'departure', 'wording']}>
        <Bulk key={JSON.stringify(filter)} rows={rows} facts={facts} />
      </ClientMessages>
    </div>
  )
}

function filterOf(asked: Asked, actor: Actor): BatchFilter {
  const one = (name: string) => {
    const value = asked[name]
    return typeof value === 'string' && value !== '' ? value.slice(0, 64) : undefined
  }
  const ticked = [asked.only ?? []].flat().filter(Boolean)
  return {
    decision: one('decision'),
    jobId: one('job'),
    ownerId: one('by') === 'me' ? actor.userId : undefined,
    only: ticked.length > 0 ? ticked.slice(0, mostChosen) : undefined,
    page: Math.max(1, Number(one('page')) || 1),
  }
}
