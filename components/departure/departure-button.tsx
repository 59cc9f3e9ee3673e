'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { type Choice, DeparturePicker, type Offer } from './departure-picker.tsx'

type Props = { offer: Offer; label: string; onChoose: (choice: Choice) => void; className?: string }

/** Opens the picker for a letter that is approved already; the choice takes effect when confirmed. */
export function DepartureButton({ offer, label, onChoose, className = 'btn' }: Props) {
  const t = useTranslations('departure')
  const c = useTranslations('common')
  const [isOpen, setIsOpen] = useState(false)
  const [choice, setChoice] = useState<Choice>({ kind: 'next' })
  return (
    <>
      <button type="button" className={className} onClick={() => setIsOpen(true)}>
        {label}
      </button>
      <Dialog title={t('when')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <DeparturePicker offer={offer} choice={choice} onChoose={setChoice} canHold={false} />
        <div className="acts">
          <button type="button" className="btn" onClick={() => setIsOpen(false)}>
            {c('cancel')}
          </button>
          <button
            type="button"
            className="btn pri"
            onClick={() => {
              setIsOpen(false)
              onChoose(choice)
            }}
          >
            {t('apply')}
          </button>
        </div>
      </Dialog>
    </>
  )
}
