'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog.tsx'
import { Menu } from '@/components/ui/menu.tsx'
import { useAct } from '@/components/ui/use-act.ts'
import type { TeamMember } from '@/lib/team/queries.ts'
import { deactivateAction, reactivateAction } from './actions.ts'

export function MemberMenu({ member }: { member: TeamMember }) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const { run, isPending } = useAct('team')
  const [isAsking, setAsking] = useState(false)
  const { id: userId, name } = member
  const close = () => setAsking(false)
  return (
    <>
      <Menu
        label={t('actions-for', { name })}
        trigger={<Ellipsis className="i" aria-hidden />}
        triggerClassName="btn ghost sm ic"
        entries={[
          member.deactivatedAt
            ? { id: 'reactivate', label: t('reactivate') }
            : { id: 'deactivate', label: t('deactivate') },
        ]}
        onChoose={(choice) =>
          choice === 'deactivate'
            ? setAsking(true)
            : run(() => reactivateAction({ userId }), t('was-reactivated', { name }))
        }
      />
      <Dialog title={t('deactivate-title', { name })} isOpen={isAsking} onClose={close}>
        <p className="m2">{t('deactivate-text')}</p>
        <div className="acts">
          <button type="button" className="btn" onClick={close}>
            {common('cancel')}
          </button>
          <button
            type="button"
            className="btn stop"
            disabled={isPending}
            onClick={() => run(() => deactivateAction({ userId }), t('was-deactivated', { name }), close)}
          >
            {t('deactivate-do')}
          </button>
        </div>
      </Dialog>
    </>
  )
}
