'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { TimeProblem } from '@/lib/calendar/choice.ts'

type Refused = { ok: false; reason: string; detail?: unknown }

/** The sentences after an approval or a change of departure, said with the exact time. */
export function useDepartureWords(timeZone: string) {
  const t = useTranslations('departure')
  const e = useTranslations('errors')
  const format = useFormatter()
  return useMemo(() => {
    const exact = (at: Date) => ({
      day: format.dateTime(at, { weekday: 'long', day: 'numeric', month: 'short', timeZone }),
      time: format.dateTime(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
    })
    const own = [
      'blocked',
      'words-changed',
      'not-a-draft',
      'withdrawn',
      'hired',
      'too-late',
      'not-approved',
      'already-cancelled',
      'already-refused',
      'not-cancelled',
      'nothing-to-settle',
      'no-such-version',
      'cannot-review',
      'no-offer',
      'bad-review-day',
      'cannot-read',
      'cannot-own',
      'not-read-yet',
      'not-held',
      'not-the-reader',
    ] as const
    const shared = [
      'signed-out',
      'not-allowed',
      'not-found',
      'broken',
      'invalid',
      'changed-meanwhile',
    ] as const
    return {
      approved: ({ sendAt, isHeld }: { sendAt: Date; isHeld: boolean }) =>
        isHeld ? t('held-now') : t('scheduled-for', exact(new Date(sendAt))),
      tooLate: () => t('refused.too-late'),
      network: () => e('network'),
      refused: ({ reason, detail }: Refused) => {
        if (reason === 'bad-time') {
          const problem = (detail as { problem?: TimeProblem } | undefined)?.problem
          return t(`refused.time.${problem ?? 'past'}`)
        }
        if (reason === 'too-late') {
          const sentAt = (detail as { sentAt?: Date | null } | undefined)?.sentAt
          return sentAt ? t('refused.too-late-at', exact(new Date(sentAt))) : t('refused.too-late')
        }
        if (reason === 'still-blocked') {
          const why = (detail as { reason?: string } | undefined)?.reason ?? ''
          return t('refused.still-blocked', { reason: why.replaceAll('-', '_') })
        }
        const known = own.find((one) => one === reason)
        if (known) return t(`refused.${known}`)
        return e(shared.find((one) => one === reason) ?? 'broken')
      },
    }
  }, [t, e, format, timeZone])
}
