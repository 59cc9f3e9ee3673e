'use client'

import { Check, CircleSlash } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { TeamMember } from '@/lib/team/queries.ts'
import { MemberMenu } from './member-menu.tsx'
import { RoleSelect } from './role-select.tsx'

type Props = { members: TeamMember[]; ownId: string; now: Date }

export function TeamTable({ members, ownId, now }: Props) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const format = useFormatter()
  return (
    <div className="tablewrap">
      <table className="table stack-m">
        <thead>
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('columns.email')}</th>
            <th scope="col">{t('columns.role')}</th>
            <th scope="col">{t('columns.last-seen')}</th>
            <th scope="col">{t('columns.state')}</th>
            <th scope="col">
              <span className="sr">{t('columns.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id} className={member.deactivatedAt ? 'quiet-row' : undefined}>
              <td>
                <span className="b">{member.name}</span>
                {member.id === ownId && <span className="m3"> ({common('you')})</span>}
                {member.jobTitle && <p className="m3 t12">{member.jobTitle}</p>}
              </td>
              <td className="break">{member.email}</td>
              <td>
                <RoleSelect member={member} />
              </td>
              <td>
                <span className="label-m">{t('columns.last-seen')} </span>
                {member.lastSeenAt ? format.relativeTime(member.lastSeenAt, now) : t('never')}
              </td>
              <td>
                <span className={member.deactivatedAt ? 'st' : 'st ok'}>
                  {member.deactivatedAt ? (
                    <CircleSlash className="i" aria-hidden />
                  ) : (
                    <Check className="i" aria-hidden />
                  )}
                  {t(member.deactivatedAt ? 'deactivated' : 'active')}
                </span>
              </td>
              <td>
                <div className="cell-acts">
                  <MemberMenu member={member} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
