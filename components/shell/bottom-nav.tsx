'use client'

import { useTranslations } from 'next-intl'
import { NavLink } from './nav-link.tsx'
import { type Place, places } from './navigation.ts'

/** The phone's bar: five places at most. */
export function BottomNav({ places: mine }: { places: Place['key'][] }) {
  const t = useTranslations('shell')
  const shown = places.filter((place) => mine.includes(place.key) && place.key !== 'mailbox').slice(0, 5)
  return (
    <nav className="bottomnav" aria-label={t('navigation')}>
      {shown.map((place) => (
        <NavLink key={place.key} href={place.href} className="">
          <place.icon className="i" aria-hidden />
          {t(`places.${place.key}`)}
        </NavLink>
      ))}
    </nav>
  )
}
