'use client'

import { Ellipsis, Pause } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { HoldDialog } from '@/components/departure/hold-dialog.tsx'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { type HoldKind, isHoldKind } from '@/lib/rejections/hold-kinds.ts'
import { holdChoicesAction } from './actions.ts'
import { DeadlineMark } from './deadline-mark.tsx'
import type { HeldLine } from './held-groups.ts'
import { HeldStanding } from './held-standing.tsx'
import { PickBox } from './selection.tsx'
import { useLetterActs } from './use-letter-acts.ts'
import { type HeldAct, waysOut } from './ways-out.ts'

export type Viewer = { id: string; isAdmin: boolean }
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
  const d = useTranslations('departure')
  const router = useRouter()
  const { acts, isBusy } = useLetterActs(letter, timeZone)
  const [asksHold, setAsksHold] = useState(false)
  const mayRead =
    letter.kind === 'reader' && !letter.isRead && (letter.reader?.id === viewer.id || viewer.isAdmin)
  const ways = waysOut(letter, { mayRead })
  const words = (act: HeldAct) => {
    if (act === 'read') return t('read')
    if (act === 'release') return letter.reason ? t('release-anyway') : d('release')
    if (act === 'address') return t('correct-address')
    if (act === 'settings') return t('check-sender')
    if (act === 'again') return d('hold-for.again')
    return act === 'edit' ? d('edit') : t('cancel-refusal')
  }
  const act = (id: string) => {
    if (id === 'address') router.push(`/candidates/${letter.candidateId}`)
    else if (id === 'settings') router.push('/settings/sending')
    else if (id === 'again') setAsksHold(true)
    else if (id === 'up') onMove?.(-1)
    else if (id === 'down') onMove?.(1)
    else if (id === 'read' || id === 'release' || id === 'edit' || id === 'cancel') acts[id]()
  }
  const moves = onMove
    ? [
        { id: 'up', label: t('up'), isDisabled: !canMove?.up },
        { id: 'down', label: t('down'), isDisabled: !canMove?.down },
      ]
    : []
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
        entries={[...ways.all.map((id) => ({ id, label: words(id) })), ...moves]}
        onChoose={act}
      />
      {asksHold && (
        <HoldDialog
          isOpen
          title={d('hold-for.title', { name: letter.name })}
          load={() => holdChoicesAction({ rejectionId: letter.id })}
          start={{
            kind: kindOf(letter),
            reviewOn: undefined,
            ownerId: letter.owner.id,
            readerId: letter.reader?.id,
          }}
          onClose={() => setAsksHold(false)}
          onHold={acts.hold}
        />
      )}
    </li>
  )
}

function kindOf(letter: HeldLine): HoldKind {
  return isHoldKind(letter.heldReason) ? letter.heldReason : 'date'
}
