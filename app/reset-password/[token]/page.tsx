import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { Front } from '@/app/_server/front.tsx'
import { isResetLinkAlive } from '@/lib/accounts/password-reset.ts'
import { ResetPasswordForm } from './reset-password-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.reset'))('title') }
}

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, t] = await Promise.all([params, getTranslations('auth')])
  if (!(await isResetLinkAlive(token))) {
    return (
      <Front title={t('reset.title')} lead={t('problems.link-dead')}>
        <Link className="btn pri lg" href="/forgotten-password">
          {t('reset.again')}
        </Link>
      </Front>
    )
  }
  return (
    <Front title={t('reset.title')} lead={t('reset.lead')}>
      <ClientMessages of={['auth']}>
        <ResetPasswordForm token={token} />
      </ClientMessages>
    </Front>
  )
}
