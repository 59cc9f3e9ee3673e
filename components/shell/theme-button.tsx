'use client'

import { Moon, Sun } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Light or dark; the choice is kept in a cookie for a year. */
export function ThemeButton() {
  const t = useTranslations('shell')
  const toggle = () => {
    const root = document.documentElement
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
    root.dataset.theme = theme
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we support
    document.cookie = `tact-theme=${theme}; path=/; max-age=31536000; samesite=lax`
  }
  return (
    <button
      type="button"
      className="btn ghost sm ic theme-button"
      onClick={toggle}
      aria-label={t('theme')}
      title={t('theme')}
    >
      <Moon className="i s when-light" aria-hidden />
      <Sun className="i s when-dark" aria-hidden />
    </button>
  )
}
