import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from '@/lib/messages/messages.ts'

/** Sends only these namespaces to the browser, besides common, errors and shell, for the client parts inside. */
export async function ClientMessages(props: { of: (keyof Messages)[]; children: ReactNode }) {
  const all = await getMessages()
  const picked = Object.fromEntries(
    (['common', 'errors', 'shell', ...props.of] as const).map((name) => [name, all[name]]),
  )
  return <NextIntlClientProvider messages={picked}>{props.children}</NextIntlClientProvider>
}
