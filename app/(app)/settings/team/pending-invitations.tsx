'use client'

import { useTranslations } from 'next-intl'
import { useAct } from '@/components/ui/use-act.ts'
import type { PendingInvitation } from '@/lib/team/queries.ts'
import { resendInvitationAction, revokeInvitationAction } from './actions.ts'

export function PendingInvitations({ invitations }: { invitations: PendingInvitation[] }) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const { run, isPending } = useAct('team')
  if (invitations.length === 0) return <p className="m3">{t('pending.none')}</p>
  return (
    <div className="tablewrap">
      <table className="table stack-m">
        <thead>
          <tr>
            <th scope="col">{t('columns.email')}</th>
            <th scope="col">{t('columns.role')}</th>
            <th scope="col">{t('columns.until')}</th>
            <th scope="col">
              <span className="sr">{t('columns.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, email, role, expiresAt, isExpired }) => (
            <tr key={id}>
              <td className="break">{email}</td>
              <td>{common(`role.${role}`)}</td>
              <td className={isExpired ? 'warn-text' : undefined}>
                {isExpired ? t('pending.expired') : t('pending.until', { until: expiresAt })}
              </td>
              <td>
                <div className="cell-acts">
                  <button
                    type="button"
                    className="btn sm"
                    disabled={isPending}
                    aria-label={t('pending.resend-to', { email })}
                    onClick={() =>
                      run(() => resendInvitationAction({ invitationId: id }), t('pending.resent', { email }))
                    }
                  >
                    {t('pending.resend')}
                  </button>
                  <button
                    type="button"
                    className="btn ghost sm"
                    disabled={isPending}
                    aria-label={t('pending.revoke-of', { email })}
                    onClick={() =>
                      run(() => revokeInvitationAction({ invitationId: id }), t('pending.revoked', { email }))
                    }
                  >
                    {t('pending.revoke')}
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
