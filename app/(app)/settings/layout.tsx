import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { requireActor } from '@/app/_server/session.ts'
import { NavLink } from '@/components/shell/nav-link.tsx'
import { can, type Permission } from '@/lib/team/permissions.ts'

const tabs: { key: 'account' | 'team' | 'company' | 'sending' | 'mail'; needs?: Permission }[] = [
  { key: 'account' },
  { key: 'team', needs: 'team.write' },
  { key: 'company', needs: 'company.write' },
  { key: 'sending', needs: 'company.write' },
  { key: 'mail', needs: 'company.write' },
]

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActor(), getTranslations('settings')])
  const mine = tabs.filter(({ needs }) => !needs || can(actor, needs))
  return (
    <>
      <header className="head">
        <h1>{t('title')}</h1>
      </header>
      {mine.length > 1 && (
        <nav className="tabs" aria-label={t('title')}>
          {mine.map(({ key }) => (
            <NavLink key={key} className="tab" href={`/settings/${key}`}>
              {t(`tabs.${key}`)}
            </NavLink>
          ))}
        </nav>
      )}
      <div className="page settings">{children}</div>
    </>
  )
}
