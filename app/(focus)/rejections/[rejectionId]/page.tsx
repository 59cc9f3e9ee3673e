import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import { NotFound } from '@/lib/errors.ts'
import { displayName } from '@/lib/language/names.ts'
import { rejectionState } from '@/lib/rejections/state.ts'
import { ApprovedLetter } from './approved-letter.tsx'
import { Composer } from './composer.tsx'
import { loadComposer } from './load.ts'

type Props = { params: Promise<{ rejectionId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compose')
  return { title: t('page-title') }
}

export default async function LetterPage({ params }: Props) {
  const actor = await requireActorWho('rejection.see')
  const { rejectionId } = await params
  const [loaded, t] = await Promise.all([
    loadComposer(actor, rejectionId).catch((error: unknown) => {
      if (error instanceof NotFound) return notFound()
      throw error
    }),
    getTranslations('compose'),
  ])
  const { record, facts, start, file, silenceDays } = loaded
  const state = rejectionState(record)
  const isDraft = state === 'to-write' || state === 'to-review'
  const { fullName } = displayName(record.application.candidate)
  const { neighbours } = facts
  return (
    <div className="compose flex flex-col flex-1 min-h-0">
      <header className="chead">
        <Link className="btn ghost sm" href={isDraft ? '/rejections' : `/rejections?state=${state}`}>
          <ArrowLeft className="i s" aria-hidden />
          {t(`back.${state}`)}
        </Link>
        <span className="vr" />
        <div className="grow trunc">
          <h1>{fullName}</h1>
          <span className="m2">
            {t('subtitle', { job: record.application.job.title, stage: record.application.stage.name })}
          </span>
        </div>
        <SilenceMark days={silenceDays} />
        {isDraft && neighbours.total > 1 && (
          <>
            <span className="vr" />
            <span className="m3 t12">
              {t('position', { index: neighbours.index + 1, total: neighbours.total })}
            </span>
            <NeighbourLink
              id={neighbours.previous}
              label={t('previous-letter')}
              icon={<ChevronUp className="i" aria-hidden />}
            />
            <NeighbourLink
              id={neighbours.next}
              label={t('next-letter')}
              icon={<ChevronDown className="i" aria-hidden />}
            />
          </>
        )}
      </header>
      <ClientMessages of={['compose', 'departure', 'wording', 'rejections']}>
        {isDraft ? (
          <Composer
            key={`${record.id} ${record.templateVersion.id}`}
            facts={facts}
            start={start}
            file={file}
          />
        ) : (
          <ApprovedLetter record={record} facts={facts} state={state} actor={actor} />
        )}
      </ClientMessages>
    </div>
  )
}

function NeighbourLink({ id, label, icon }: { id: string | null; label: string; icon: ReactNode }) {
  if (!id)
    return (
      <span className="btn ghost sm ic opacity-40" aria-hidden>
        {icon}
      </span>
    )
  return (
    <Link className="btn ghost sm ic" href={`/rejections/${id}`} aria-label={label} title={label}>
      {icon}
    </Link>
  )
}
