import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { findSession, readerTheme, requireActor } from '@/app/_server/session.ts'
import { listOwnSessions } from '@/lib/team/queries.ts'
import { signOutAction } from './actions.ts'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { EndOthers, SessionList } from './session-list.tsx'
import { ThemeChoice } from './theme-choice.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.tabs'))('account') }
}

export default async function AccountPage() {
  const [actor, session] = await Promise.all([requireActor(), findSession()])
  const now = new Date()
  const [t, theme, sessions] = await Promise.all([
    getTranslations('settings.account'),
    readerTheme(),
    listOwnSessions(actor, session?.session.id ?? null, now),
  ])
  const { name, email, jobTitle, language } = actor
  return (
    <ClientMessages of={['settings', 'auth']}>
      <section className="section" aria-labelledby="profile">
        <h2 id="profile">{t('profile')}</h2>
        <ProfileForm account={{ name, email, jobTitle: jobTitle ?? '', language }} />
      </section>
      <section className="section" aria-labelledby="theme">
        <h2 id="theme">{t('theme')}</h2>
        <ThemeChoice chosen={theme} />
      </section>
      <section className="section" aria-labelledby="password">
        <h2 id="password">{t('password')}</h2>
        <p className="about">{t('password-about')}</p>
        <PasswordForm email={email} />
      </section>
      <section className="section" aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions')}</h2>
        <p className="about">{t('sessions-about')}</p>
        <div className="row mb-2">
          <form action={signOutAction}>
            <button type="submit" className="btn">
              {t('sign-out')}
            </button>
          </form>
          {sessions.length > 1 && <EndOthers />}
        </div>
        <SessionList sessions={sessions} now={now} />
      </section>
    </ClientMessages>
  )
}
