import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '../_server/client-messages.tsx'
import { Front } from '../_server/front.tsx'
import { ForgottenPasswordForm } from './forgotten-password-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.forgotten'))('title') }
}

export default async function ForgottenPasswordPage() {
  const t = await getTranslations('auth.forgotten')
  return (
    <Front title={t('title')} lead={t('lead')}>
      <ClientMessages of={['auth']}>
        <ForgottenPasswordForm />
      </ClientMessages>
    </Front>
  )
}
