'use client'

import { useTranslations } from 'next-intl'
import type { OfferStanding } from '@/lib/rejections/hold-offers.ts'
import type { HeldLine } from './held-groups.ts'
import { useBatchActs } from './use-batch-acts.ts'
import { useLetterActs } from './use-letter-acts.ts'

type Props = { standing: OfferStanding; lines: HeldLine[]; timeZone: string }

/** What an answered offer asks for: the letters of all to be released, or the next of the list to be taken back. */
export function OfferActs({ standing, lines, timeZone }: Props) {
  const t = useTranslations('rejections.held')
  const [next] = lines
  const { acts, isBusy: isReopening } = useLetterActs(next ?? { id: '', name: '' }, timeZone)
  const { acts: all, isBusy: isReleasing } = useBatchActs(timeZone)
  if (!next) return null
  const isBusy = isReopening || isReleasing
  return (
    <div className="row wrap mt-2">
      {standing.kind === 'accepted' ? (
        <button type="button" className="btn pri" disabled={isBusy} onClick={() => all.release(lines)}>
          {t('release-all', { count: lines.length })}
        </button>
      ) : (
        <button type="button" className="btn pri" disabled={isBusy} onClick={() => acts.cancel()}>
          {t('reopen-next', { name: next.name, rank: next.rank ?? 2 })}
        </button>
      )}
    </div>
  )
}
