'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { HoldDialog } from '@/components/departure/hold-dialog.tsx'
import { isHoldKind } from '@/lib/rejections/hold-kinds.ts'
import { holdChoicesAction } from './actions.ts'
import type { HeldLine } from './held-groups.ts'
import { useLetterActs } from './use-letter-acts.ts'
import { type HeldAct, waysOut } from './ways-out.ts'

export type Viewer = { id: string; isAdmin: boolean }
export type HeldFacts = Pick<
  HeldLine,
  | 'id'
  | 'candidateId'
  | 'name'
  | 'kind'
  | 'heldReason'
  | 'reason'
  | 'isWaivable'
  | 'isRead'
  | 'owner'
  | 'reader'
>

/** The ways out of a hold, with their words; `dialog` is to be rendered beside them. */
export function useHeldActs(letter: HeldFacts, timeZone: string, viewer: Viewer) {
  const t = useTranslations('rejections.held')
  const d = useTranslations('departure')
  const router = useRouter()
  const { acts, isBusy } = useLetterActs(letter, timeZone)
  const [asksHold, setAsksHold] = useState(false)
  const isReader = letter.reader?.id === viewer.id || viewer.isAdmin
  const ways = waysOut(letter, { mayRead: letter.kind === 'reader' && !letter.isRead && isReader })
  const words = (act: HeldAct) => {
    if (act === 'read') return t('read')
    if (act === 'release') return letter.reason ? t('release-anyway') : d('release')
    if (act === 'address') return t('correct-address')
    if (act === 'settings') return t('check-sender')
    if (act === 'again') return d('hold-for.again')
    return act === 'edit' ? d('edit') : t('cancel-refusal')
  }
  const act = (id: HeldAct) => {
    if (id === 'address') router.push(`/candidates/${letter.candidateId}`)
    else if (id === 'settings') router.push('/settings/sending')
    else if (id === 'again') setAsksHold(true)
    else void acts[id]()
  }
  const dialog: ReactNode = asksHold && (
    <HoldDialog
      isOpen
      title={d('hold-for.title', { name: letter.name })}
      load={() => holdChoicesAction({ rejectionId: letter.id })}
      start={{
        kind: isHoldKind(letter.heldReason) ? letter.heldReason : 'date',
        ownerId: letter.owner.id,
        readerId: letter.reader?.id,
      }}
      onClose={() => setAsksHold(false)}
      onHold={acts.hold}
    />
  )
  return { ways, words, act, dialog, isBusy }
}
