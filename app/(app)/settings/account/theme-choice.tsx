'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Kept in this browser: a bright room and a dark one may belong to the same person. */
export function ThemeChoice({ chosen }: { chosen: Theme }) {
  const t = useTranslations('settings.account')
  const [theme, setTheme] = useState(chosen)
  const choose = (next: Theme) => {
    setTheme(next)
    const isDark =
      next === 'dark' || (next === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
    const kept = next === 'system' ? 'tact-theme=; max-age=0' : `tact-theme=${next}; max-age=31536000`
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we support
    document.cookie = `${kept}; path=/; samesite=lax`
  }
  return (
    <fieldset className="seg" aria-label={t('theme')}>
      {themes.map((one) => (
        <button key={one} type="button" aria-pressed={one === theme} onClick={() => choose(one)}>
          {t(`themes.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
