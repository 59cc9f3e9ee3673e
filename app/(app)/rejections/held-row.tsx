'use client'

import { Ellipsis, Pause } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { DeadlineMark } from './deadline-mark.tsx'
import type { HeldLine } from './held-groups.ts'
import { HeldStanding } from './held-standing.tsx'
import { PickBox } from './selection.tsx'
import { useHeldActs, type Viewer } from './use-held-acts.tsx'

type Props = {
  letter: HeldLine
  timeZone: string
  viewer: Viewer
  /** Runners-up only: moves this one on the list. */
  onMove?: (by: -1 | 1) => void
  canMove?: { up: boolean; down: boolean }
}

/** One held letter: what it waits for, who looks after it, and the ways out. */
export function HeldRow({ letter, timeZone, viewer, onMove, canMove }: Props) {
  const t = useTranslations('rejections.held')
  const r = useTranslations('rejections')
  const { ways, words, act, dialog, isBusy } = useHeldActs(letter, timeZone, viewer)
  const entries = [
    ...ways.all.map((id) => ({ id, label: words(id), isDisabled: false, run: () => act(id) })),
    ...(onMove
      ? [
          { id: 'up', label: t('up'), isDisabled: !canMove?.up, run: () => onMove(-1) },
          { id: 'down', label: t('down'), isDisabled: !canMove?.down, run: () => onMove(1) },
        ]
      : []),
  ]
  return (
    <li className={letter.isDue ? 'sc hold due' : 'sc hold'} aria-busy={isBusy}>
      <PickBox id={letter.id} label={r('select', { name: letter.name })} />
      <span className="hr">
        <Pause className="i" aria-hidden />
      </span>
      <div className="who2">
        <Link className="strong trunc" href={`/rejections/${letter.id}`}>
          {letter.name}
        </Link>
        <span className="trunc m3" title={letter.job}>
          {letter.rank ? t('job-place', { job: letter.job, rank: letter.rank }) : letter.job}
        </span>
      </div>
      <HeldStanding letter={letter} />
      <span className="cd">
        {letter.isDue && <b className="dl late">{t('due')}</b>}
        <DeadlineMark deadline={letter.deadline} timeZone={timeZone} />
        <SilenceMark days={letter.silence} />
      </span>
      <div className="ra">
        {ways.shown.map((id) => (
          <button key={id} type="button" className="btn ghost sm" disabled={isBusy} onClick={() => act(id)}>
            {words(id)}
          </button>
        ))}
      </div>
      <Menu
        label={r('acts-for', { name: letter.name })}
        trigger={<Ellipsis className="i" aria-hidden />}
        triggerClassName="btn ghost sm ic more"
        entries={entries}
        onChoose={(id) => entries.find((entry) => entry.id === id)?.run()}
      />
      {dialog}
    </li>
  )
}
