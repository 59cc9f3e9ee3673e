'use client'

import { CalendarClock, ChevronDown, Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog as AriaDialog, Button, DialogTrigger, Popover } from 'react-aria-components'
import { holdChoicesAction } from '@/app/(app)/rejections/actions.ts'
import { type Choice, DeparturePicker } from '@/components/departure/departure-picker.tsx'
import { DepartureWords } from '@/components/departure/departure-words.tsx'
import { HoldChooser } from '@/components/departure/hold-chooser.tsx'
import { Dialog } from '@/components/ui/dialog.tsx'
import type { ComposerFacts } from './composer-facts.ts'
import { ComposerMenu } from './composer-menu.tsx'
import type { Draft } from './use-draft.ts'

type Props = {
  facts: ComposerFacts
  draft: Draft
  choice: Choice
  isBusy: boolean
  onChoose: (choice: Choice) => void
  onApprove: (choice: Choice) => void
}

/** When it leaves, and the act itself. */
export function ComposerFooter({ facts, draft, choice, isBusy, onChoose, onApprove }: Props) {
  const t = useTranslations('departure')
  const c = useTranslations('common')
  const [asksNow, setAsksNow] = useState(false)
  const instant =
    choice.kind === 'at' ? choice.at : choice.kind === 'next' ? facts.times.next : facts.times.policy
  const isHeld = choice.kind === 'hold'
  const isPastDeadline = !isHeld && facts.deadline !== null && instant >= facts.deadline.at
  return (
    <footer className="cfoot">
      <div className="when">
        <DialogTrigger>
          <Button className="whenb">
            <CalendarClock className="i" aria-hidden />
            <span>
              <b>
                {isHeld ? t('stays-held') : <DepartureWords instant={instant} timeZone={facts.timeZone} />}
              </b>
              <small>
                {isHeld
                  ? t('held-until-released')
                  : choice.kind === 'at'
                    ? t('because.at')
                    : facts.why[choice.kind === 'next' ? 'next' : 'policy']}
              </small>
              {isPastDeadline && (
                <small className="past">{t('past-deadline', { count: facts.deadline?.days ?? 0 })}</small>
              )}
            </span>
            <ChevronDown className="i s" aria-hidden />
          </Button>
          <Popover placement="top start">
            <AriaDialog className="dep-pop" aria-label={t('when')}>
              <h2>{t('when')}</h2>
              <DeparturePicker
                offer={facts}
                choice={choice}
                onChoose={onChoose}
                holdFor={
                  <HoldChooser
                    load={() => holdChoicesAction({ rejectionId: facts.rejectionId })}
                    value={choice.kind === 'hold' ? choice.for : undefined}
                    onChange={(hold) => onChoose({ kind: 'hold', for: hold })}
                  />
                }
              />
            </AriaDialog>
          </Popover>
        </DialogTrigger>
      </div>
      <div className="go">
        <ComposerMenu
          facts={facts}
          draft={draft}
          trigger={<Ellipsis className="i" aria-hidden />}
          onSendNow={() => setAsksNow(true)}
          label={c('more')}
        />
        <button type="button" className="btn ghost now" disabled={isBusy} onClick={() => setAsksNow(true)}>
          {t('send-now')}
        </button>
        <button type="button" className="btn pri" disabled={isBusy} onClick={() => onApprove(choice)}>
          {t(isHeld ? 'approve-and-hold' : 'approve')} <kbd>Ctrl {t('enter-key')}</kbd>
        </button>
      </div>
      <Dialog
        title={t('now-title', { name: facts.candidate.name })}
        isOpen={asksNow}
        onClose={() => setAsksNow(false)}
      >
        <p>{t('now-text')}</p>
        <div className="acts">
          <button type="button" className="btn" onClick={() => setAsksNow(false)}>
            {c('cancel')}
          </button>
          <button
            type="button"
            className="btn pri"
            onClick={() => {
              setAsksNow(false)
              onApprove({ kind: 'now' })
            }}
          >
            {t('send-now')}
          </button>
        </div>
      </Dialog>
    </footer>
  )
}
