'use client'

import { CalendarClock, ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Button, DialogTrigger, Popover } from 'react-aria-components'
import { type Choice, DeparturePicker, type Offer } from '@/components/departure/departure-picker.tsx'

type Props = {
  offer: Offer
  choice: Choice
  onChoose: (choice: Choice) => void
  summary: ReactNode
  /** Over which days the departures are spread, in words. */
  spread: string
  children: ReactNode
}

/** How many are meant, when they leave, and the acts. */
export function BulkFooter({ offer, choice, onChoose, summary, spread, children }: Props) {
  const t = useTranslations('bulk.footer')
  const d = useTranslations('departure')
  return (
    <footer className="cfoot">
      <div className="grow trunc count">{summary}</div>
      <div className="when">
        <DialogTrigger>
          <Button className="whenb">
            <CalendarClock className="i" aria-hidden />
            <span>
              <b>{choice.kind === 'hold' ? t('held') : spread}</b>
              <small>{t(`because.${choice.kind === 'now' ? 'policy' : choice.kind}`)}</small>
            </span>
            <ChevronDown className="i s" aria-hidden />
          </Button>
          <Popover placement="top end">
            <AriaDialog className="dep-pop" aria-label={d('when')}>
              <h2>{t('when')}</h2>
              <DeparturePicker offer={offer} choice={choice} onChoose={onChoose} />
              <p className="m3 t12 mt-2">{t('each-its-own')}</p>
            </AriaDialog>
          </Popover>
        </DialogTrigger>
      </div>
      <div className="go">{children}</div>
    </footer>
  )
}
