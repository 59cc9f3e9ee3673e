'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** Opens the palette; Ctrl K does the same. */
export function PaletteButton({ rail = false, icon }: { rail?: boolean; icon?: ReactNode }) {
  const t = useTranslations('shell')
  const open = () => document.dispatchEvent(new CustomEvent('tact:palette'))
  if (icon || rail) {
    return (
      <button
        type="button"
        className={icon ? 'btn ghost ic' : 'nav'}
        onClick={open}
        aria-label={t('search')}
        title={t('search')}
      >
        {icon ?? <Search className="i" aria-hidden />}
      </button>
    )
  }
  return (
    <button type="button" className="find" onClick={open}>
      <Search className="i s" aria-hidden />
      <span className="grow">{t('search')}</span>
      <kbd>Ctrl K</kbd>
    </button>
  )
}
