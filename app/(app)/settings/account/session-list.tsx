'use client'

import { Monitor, Smartphone } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useAct } from '@/components/ui/use-act.ts'
import type { OwnSession } from '@/lib/team/queries.ts'
import { endOtherSessionsAction, endSessionAction } from './actions.ts'

export function SessionList({ sessions, now }: { sessions: OwnSession[]; now: Date }) {
  const t = useTranslations('settings.account')
  const format = useFormatter()
  const { run, isPending } = useAct('settings')
  const nameOf = ({ device: { browser, system } }: OwnSession) =>
    browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('device-unknown'))
  return (
    <ul className="sessions">
      {sessions.map((session) => {
        const Sign = /iPhone|iPad|Android/.test(session.device.system ?? '') ? Smartphone : Monitor
        return (
          <li key={session.id}>
            <Sign className="i" aria-hidden />
            <div className="grow">
              <span className="b">{nameOf(session)}</span>
              <p className="m3 t12">
                {t('since', { since: session.since })} ·{' '}
                {session.isThis
                  ? t('this-session')
                  : t('last-used', { ago: format.relativeTime(session.lastUsedAt, now) })}
              </p>
            </div>
            {!session.isThis && (
              <button
                type="button"
                className="btn sm"
                disabled={isPending}
                aria-label={t('end-named', { device: nameOf(session) })}
                onClick={() => run(() => endSessionAction({ sessionId: session.id }), t('ended'))}
              >
                {t('end')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

export function EndOthers() {
  const t = useTranslations('settings.account')
  const { run, isPending } = useAct('settings')
  return (
    <button
      type="button"
      className="btn"
      disabled={isPending}
      onClick={() => run(endOtherSessionsAction, t('others-ended'))}
    >
      {t('end-others')}
    </button>
  )
}
