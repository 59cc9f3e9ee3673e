'use client'

import { useTranslations } from 'next-intl'
import { type HeldFacts, useHeldActs, type Viewer } from '@/app/(app)/rejections/use-held-acts.tsx'
import { DepartureButton } from '@/components/departure/departure-button.tsx'
import type { Offer } from '@/components/departure/departure-picker.tsx'
import { useLetterAct } from '@/components/departure/use-letter-act.ts'
import { rescheduleAction } from './actions.ts'

type Props = { letter: HeldFacts; offer: Offer; viewer: Viewer }

/** The ways out of a hold, the likeliest first. */
export function HeldLetterActs({ letter, offer, viewer }: Props) {
  const t = useTranslations('departure')
  const { ways, words, act, dialog, isBusy } = useHeldActs(letter, offer.timeZone, viewer)
  const { run, words: said, toast } = useLetterAct(offer.timeZone)
  return (
    <div className="row flex-wrap mt-2">
      {ways.all.map((id, at) => (
        <button
          key={id}
          type="button"
          className={at === 0 ? 'btn pri' : 'btn'}
          disabled={isBusy}
          onClick={() => act(id)}
        >
          {words(id)}
        </button>
      ))}
      {ways.all.includes('release') && (
        <DepartureButton
          offer={offer}
          label={t('release-at')}
          onChoose={(departure) =>
            run(
              () => rescheduleAction({ rejectionId: letter.id, departure }),
              (result) => toast(said.approved(result.value)),
            )
          }
        />
      )}
      {dialog}
    </div>
  )
}
