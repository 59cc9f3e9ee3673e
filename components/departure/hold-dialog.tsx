'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import type { HoldFor } from '@/lib/rejections/schema.ts'
import { HoldChooser, type LoadHoldChoices } from './hold-chooser.tsx'

type Props = {
  /** Whose letter, or how many letters. */
  title: string
  load: LoadHoldChoices
  isOpen: boolean
  /** How it is held already, when it is. */
  start?: HoldFor
  onClose: () => void
  onHold: (hold: HoldFor) => void
}

/** Asks what a letter shall wait for. */
export function HoldDialog({ title, load, isOpen, start, onClose, onHold }: Props) {
  const t = useTranslations('departure.hold-for')
  const c = useTranslations('common')
  const [value, setValue] = useState<HoldFor | undefined>(start)
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <HoldChooser load={load} value={value} onChange={setValue} />
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {c('cancel')}
        </button>
        <button
          type="button"
          className="btn pri"
          onClick={() => {
            onClose()
            onHold(value ?? { kind: 'by-person' })
          }}
        >
          {t(start ? 'again-apply' : 'apply')}
        </button>
      </div>
    </Dialog>
  )
}
