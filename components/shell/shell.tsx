import { Search } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Actor } from '@/lib/team/actor.ts'
import { can } from '@/lib/team/permissions.ts'
import { BottomNav } from './bottom-nav.tsx'
import { NavLink } from './nav-link.tsx'
import { places } from './navigation.ts'
import { Palette } from './palette.tsx'
import { PaletteButton } from './palette-button.tsx'
import { SenderNotice, type SenderTrouble } from './sender-notice.tsx'
import { ThemeButton } from './theme-button.tsx'

export type ShellJob = { id: string; title: string; inPipeline: number }

type Props = {
  company: string
  actor: Pick<Actor, 'name' | 'role'>
  jobs: ShellJob[]
  lettersToWrite: number
  hasMailbox: boolean
  /** The narrow sidebar of the screens where one reads and writes. */
  rail?: boolean
  /** Why letters are waiting although their time has come; null while they leave. */
  trouble?: SenderTrouble | null
  children: ReactNode
}

/** What stands around every page: the sidebar or rail, the phone's bars, the palette. */
export function Shell({
  company,
  actor,
  jobs,
  lettersToWrite,
  hasMailbox,
  rail = false,
  trouble,
  children,
}: Props) {
  const t = useTranslations('shell')
  const mine = places.filter((place) => can(actor, place.needs) && (place.key !== 'mailbox' || hasMailbox))
  const counts: Partial<Record<string, number>> = { rejections: lettersToWrite }
  return (
    <div className={rail ? 'app rail' : 'app'}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <nav className="side" aria-label={t('navigation')}>
        <Link className="brand" href="/jobs" aria-label={t('home')}>
          {rail ? 'T' : 'Tact'}
          <b>,</b>
          {!rail && <small className="trunc">{company}</small>}
        </Link>
        <PaletteButton rail={rail} />
        {mine
          .filter((place) => place.key !== 'settings')
          .map((place) => (
            <div key={place.key} className="contents">
              <NavLink href={place.href} label={rail ? t(`places.${place.key}`) : undefined}>
                <place.icon className="i" aria-hidden />
                {!rail && t(`places.${place.key}`)}
                {counts[place.key] ? <span className="n">{counts[place.key]}</span> : null}
              </NavLink>
              {place.key === 'jobs' && !rail && jobs.length > 0 && (
                <div className="subnav">
                  {jobs.slice(0, 12).map((job) => (
                    <NavLink key={job.id} href={`/jobs/${job.id}`}>
                      <span className="trunc" title={job.title}>
                        {job.title}
                      </span>
                      <span className="n">{job.inPipeline}</span>
                    </NavLink>
                  ))}
                </div>
              )}
            </div>
          ))}
        <span className="sp" />
        {mine
          .filter((place) => place.key === 'settings')
          .map((place) => (
            <NavLink key={place.key} href={place.href} label={rail ? t('places.settings') : undefined}>
              <place.icon className="i" aria-hidden />
              {!rail && t('places.settings')}
            </NavLink>
          ))}
        <div className="who">
          <Link className="av" href="/settings/account" aria-label={t('account')} title={actor.name}>
            {initials(actor.name)}
          </Link>
          {!rail && <span className="grow trunc">{actor.name}</span>}
          {!rail && <ThemeButton />}
        </div>
      </nav>
      <header className="topbar">
        <Link className="brand" href="/jobs" aria-label={t('home')}>
          Tact<b>,</b>
        </Link>
        <span className="grow trunc b">{company}</span>
        <PaletteButton icon={<Search className="i" aria-hidden />} />
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {trouble && <SenderNotice trouble={trouble} canFix={can(actor, 'company.write')} />}
        {children}
      </main>
      <BottomNav places={mine.map((place) => place.key)} />
      <Palette jobs={jobs} places={mine.map((place) => place.key)} />
    </div>
  )
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.[0] ?? '')
    .join('')
    .toUpperCase()
}
