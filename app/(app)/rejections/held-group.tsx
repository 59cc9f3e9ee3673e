'use client'

import { FilePen } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import { rankAction } from './actions.ts'
import type { HeldGroup as Group } from './held-groups.ts'
import { HeldRow } from './held-row.tsx'
import { OfferActs } from './offer-acts.tsx'
import type { Viewer } from './use-held-acts.tsx'

type Props = {
  group: Group
  /** Whether the whole list of runners-up is shown, so that it can be put into another order. */
  isWhole: boolean
  timeZone: string
  viewer: Viewer
}

/** Held letters that wait for the same, with what will become of them. */
export function HeldGroup({ group, isWhole, timeZone, viewer }: Props) {
  const t = useTranslations('rejections.held')
  const format = useFormatter()
  const { run, isBusy } = useLetterAct(timeZone)
  const { kind, standing, job, lines } = group
  const who = standing?.who ?? ''
  const head =
    kind === 'offer' && standing
      ? t(`groups.offer-${standing.kind}`, { name: who, job: job.title })
      : t(`groups.${kind === 'offer' ? 'by-person' : kind}`)
  const since =
    standing?.kind === 'waiting'
      ? format.dateTime(new Date(standing.since), { day: 'numeric', month: 'long', timeZone })
      : ''
  const means =
    kind === 'offer' && standing
      ? t(`means.offer-${standing.kind}`, { name: who, hasName: who ? 'yes' : 'no', since })
      : t(`means.${kind === 'offer' ? 'by-person' : kind}`)
  const canRank = kind === 'offer' && isWhole && lines.length > 1 && !isBusy
  const move = (at: number, by: -1 | 1) => {
    const ids = lines.map(({ id }) => id)
    const [id] = ids.splice(at, 1)
    if (!id) return
    ids.splice(at + by, 0, id)
    void run(() => rankAction({ jobId: job.id, rejectionIds: ids }))
  }
  return (
    <section className="day">
      <h2>
        {t('title')}
        <span>{head}</span>
      </h2>
      <div className="holdn">
        <FilePen className="i s" aria-hidden />
        <div>
          <p>{means}</p>
          {standing && standing.kind !== 'waiting' && (
            <OfferActs standing={standing} lines={lines} timeZone={timeZone} />
          )}
        </div>
      </div>
      <ol>
        {lines.map((letter, at) => (
          <HeldRow
            key={letter.id}
            letter={letter}
            timeZone={timeZone}
            viewer={viewer}
            onMove={canRank ? (by) => move(at, by) : undefined}
            canMove={{ up: at > 0, down: at < lines.length - 1 }}
          />
        ))}
      </ol>
    </section>
  )
}
