'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/ui/use-act.ts'
import type { TeamMember } from '@/lib/team/queries.ts'
import { Role } from '@/prisma/client/enums.ts'
import { changeRoleAction } from './actions.ts'

/** Changes a role at once; a refusal puts it back. */
export function RoleSelect({ member }: { member: TeamMember }) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const { run, isPending } = useAct('team')
  const [wanted, setWanted] = useState<Role | null>(null)
  const change = (role: Role) => {
    setWanted(role)
    run(
      () => changeRoleAction({ userId: member.id, role }),
      t('role-changed', { name: member.name, role: common(`role.${role}`) }),
      () => setWanted(null),
    )
  }
  const role = wanted ?? member.role
  return (
    <select
      className="field"
      aria-label={t('role-of', { name: member.name })}
      title={t(`roles.${role}`)}
      value={role}
      disabled={isPending || member.deactivatedAt !== null}
      onChange={(event) => change(event.target.value as Role)}
    >
      {Object.values(Role).map((one) => (
        <option key={one} value={one}>
          {common(`role.${one}`)}
        </option>
      ))}
    </select>
  )
}
