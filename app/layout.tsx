import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Toasts } from '@/components/ui/toasts.tsx'
import { readerTheme } from './_server/session.ts'
import './styles/app.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: { default: 'Tact', template: '%s · Tact' }, description: t('tagline'), robots: 'noindex' }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

// Before the first paint, so that a dark room stays dark.
const followSystem =
  "if(!document.documentElement.dataset.theme)document.documentElement.dataset.theme=matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light'"

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, head, messages] = await Promise.all([
    getLocale(),
    readerTheme(),
    headers(),
    getMessages(),
  ])
  const { common, errors, shell } = messages
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        <script
          nonce={head.get('x-nonce') ?? undefined}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with the page's nonce
          dangerouslySetInnerHTML={{ __html: followSystem }}
          suppressHydrationWarning
        />
        <NextIntlClientProvider messages={{ common, errors, shell }}>
          <Toasts>{children}</Toasts>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
