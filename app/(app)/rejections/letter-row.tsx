'use client'

import { Check, Ellipsis, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Offer } from '@/components/departure/departure-picker.tsx'
import { Countdown } from '@/components/departure/departure-words.tsx'
import { HoldDialog } from '@/components/departure/hold-dialog.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { holdChoicesAction } from './actions.ts'
import type { LetterLine } from './letters-by-day.ts'
import { PickBox } from './selection.tsx'
import { useLetterActs } from './use-letter-acts.ts'

type Props = { letter: LetterLine; state: 'scheduled' | 'sent'; offer: Offer }

// "Send now" leaves a minute, and the page may be a little late.
const graceSeconds = 75

/** One letter of the diary, with what can still be done with it. */
export function LetterRow({ letter, state, offer }: Props) {
  const t = useTranslations('rejections')
  const d = useTranslations('departure')
  const format = useFormatter()
  const now = useNow({ updateInterval: 1000 })
  const { acts, isBusy } = useLetterActs(letter, offer.timeZone)
  const [asksHold, setAsksHold] = useState(false)
  const secondsLeft = (new Date(letter.at).getTime() - now.getTime()) / 1000
  const isLeaving = state === 'scheduled' && secondsLeft <= graceSeconds && secondsLeft > 0
  const shown = state === 'scheduled' ? (['cancel', 'edit', 'now'] as const) : []
  const entries = (['cancel', 'edit', 'hold', 'now'] as const).map((id) => ({ id, label: d(words[id]) }))
  const act = (id: keyof typeof words) => (id === 'hold' ? setAsksHold(true) : acts[id]())
  return (
    <li className={isLeaving ? 'sc grace' : 'sc'} aria-busy={isBusy}>
      {state === 'scheduled' && !isLeaving && (
        <PickBox id={letter.id} label={t('select', { name: letter.name })} />
      )}
      <span className="hr">
        {format.dateTime(new Date(letter.at), {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone: offer.timeZone,
        })}
      </span>
      <div className="who2">
        <Link className="strong trunc" href={`/rejections/${letter.id}`}>
          {letter.name}
        </Link>
        <span className="trunc m3" title={letter.job}>
          {letter.job}
        </span>
      </div>
      <p className="exc trunc">« {letter.excerpt} »</p>
      <span className="cd">
        {state === 'sent' ? (
          <span className="st ok">
            <Check className="i" aria-hidden />
            {t('tabs.sent')}
          </span>
        ) : (
          <Countdown instant={letter.at} workingDays={letter.workingDays} />
        )}
      </span>
      {isLeaving ? (
        <div className="ra">
          <button type="button" className="btn sm" disabled={isBusy} onClick={() => acts.cancel()}>
            <Undo2 className="i s" aria-hidden />
            {d('cancel-sending')}
          </button>
        </div>
      ) : (
        shown.length > 0 && (
          <div className="ra">
            {shown.map((id) => (
              <button
                key={id}
                type="button"
                className="btn ghost sm"
                disabled={isBusy}
                onClick={() => acts[id]()}
              >
                {d(words[id])}
              </button>
            ))}
          </div>
        )
      )}
      {state === 'scheduled' && !isLeaving && (
        <Menu
          label={t('acts-for', { name: letter.name })}
          trigger={<Ellipsis className="i" aria-hidden />}
          triggerClassName="btn ghost sm ic more"
          entries={entries}
          onChoose={(id) => act(id as keyof typeof words)}
        />
      )}
      {isLeaving && (
        <span className="gp" aria-hidden>
          <i style={{ transform: `scaleX(${Math.min(1, secondsLeft / 60)})` }} />
        </span>
      )}
      {asksHold && (
        <HoldDialog
          isOpen
          title={d('hold-for.title', { name: letter.name })}
          load={() => holdChoicesAction({ rejectionId: letter.id })}
          onClose={() => setAsksHold(false)}
          onHold={acts.hold}
        />
      )}
    </li>
  )
}

const words = { cancel: 'cancel-sending', edit: 'edit', hold: 'hold', now: 'send-now' } as const
