'use client'

import { Check, Ellipsis, Pause, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import type { Offer } from '@/components/departure/departure-picker.tsx'
import { Countdown } from '@/components/departure/departure-words.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import type { LetterLine } from './letters-by-day.ts'
import { useLetterActs } from './use-letter-acts.ts'

type Props = { letter: LetterLine; state: 'scheduled' | 'held' | 'sent'; offer: Offer }

/** One letter of the diary, with what can still be done with it. */
export function LetterRow({ letter, state, offer }: Props) {
  const t = useTranslations('rejections')
  const d = useTranslations('departure')
  const format = useFormatter()
  const now = useNow({ updateInterval: 1000 })
  const { acts, isBusy } = useLetterActs(letter, offer.timeZone)
  const secondsLeft = (new Date(letter.at).getTime() - now.getTime()) / 1000
  const isLeaving = state === 'scheduled' && secondsLeft <= 75 && secondsLeft > 0
  const shown =
    state === 'scheduled'
      ? (['cancel', 'edit', 'now'] as const)
      : state === 'held'
        ? (['release', 'edit'] as const)
        : []
  const entries = (
    state === 'scheduled'
      ? (['cancel', 'edit', 'hold', 'now'] as const)
      : (['release', 'edit', 'cancel'] as const)
  ).map((id) => ({ id, label: d(words[id]) }))
  return (
    <li className={isLeaving ? 'sc grace' : state === 'held' ? 'sc hold' : 'sc'} aria-busy={isBusy}>
      <span className="hr">
        {state === 'held' ? (
          <Pause className="i" aria-hidden />
        ) : (
          format.dateTime(new Date(letter.at), {
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
            timeZone: offer.timeZone,
          })
        )}
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
        ) : state === 'scheduled' ? (
          <Countdown instant={letter.at} workingDays={letter.workingDays} />
        ) : (
          <span className="hide-m">{t('tabs.held')}</span>
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
            {shown.map((act) => (
              <button
                key={act}
                type="button"
                className="btn ghost sm"
                disabled={isBusy}
                onClick={() => acts[act]()}
              >
                {d(words[act])}
              </button>
            ))}
          </div>
        )
      )}
      {state !== 'sent' && !isLeaving && (
        <Menu
          label={t('acts-for', { name: letter.name })}
          trigger={<Ellipsis className="i" aria-hidden />}
          triggerClassName="btn ghost sm ic more"
          entries={entries}
          onChoose={(id) => acts[id as keyof typeof acts]()}
        />
      )}
    </li>
  )
}

const words = {
  cancel: 'cancel-sending',
  edit: 'edit',
  hold: 'hold',
  now: 'send-now',
  release: 'release',
} as const
