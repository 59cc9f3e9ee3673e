'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { useToast } from '@/components/ui/toasts.tsx'
import type { Affected } from '@/lib/rejections/move-scheduled.ts'
import { moveScheduledAction } from './actions.ts'

const choices = ['leave', 'outside', 'all'] as const
type Choice = (typeof choices)[number]

type Props = { affected: Affected; onClose: () => void }

/** The policy is saved: what becomes of the letters that are scheduled already? Nothing, unless a person says so. */
export function ScheduledDialog({ affected, onClose }: Props) {
  const t = useTranslations('settings.sending.scheduled')
  const common = useTranslations('common')
  const errors = useTranslations('errors')
  const say = useToast()
  const [choice, setChoice] = useState<Choice>('leave')
  const [isPending, start] = useTransition()
  const offered = choices.filter((one) => one !== 'outside' || affected.outside > 0)
  const counts = { leave: 0, outside: affected.outside, all: affected.different }

  const leave = () => {
    say(common('saved'))
    onClose()
  }
  const confirm = () => {
    if (choice === 'leave') return leave()
    start(async () => {
      const answer = await moveScheduledAction({ how: choice }).catch(() => null)
      if (!answer) return say(errors('network'))
      if (!answer.ok) return say(errors(answer.reason === 'invalid' ? 'broken' : answer.reason))
      say(t('moved', { count: answer.value.moved }))
      onClose()
    })
  }
  return (
    <Dialog title={t('title')} isOpen onClose={leave} width={560}>
      <p>{t('text')}</p>
      <ul className="dopt">
        {offered.map((one) => (
          <li key={one}>
            <label>
              <input
                type="radio"
                className="rb"
                name="scheduled"
                checked={choice === one}
                onChange={() => setChoice(one)}
              />
              <span className="grow">
                {t(`${one}.label`)}
                <small>
                  {t(`${one}.about`, { count: counts[one], more: affected.hasMore ? 'yes' : 'no' })}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {affected.chosen > 0 && <p className="m2 t12">{t('chosen', { count: affected.chosen })}</p>}
      <div className="acts">
        <button type="button" className="btn pri" disabled={isPending} onClick={confirm}>
          {t('confirm')}
        </button>
      </div>
    </Dialog>
  )
}
