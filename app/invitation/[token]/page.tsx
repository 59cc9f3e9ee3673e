import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { Front } from '@/app/_server/front.tsx'
import { findInvitation } from '@/lib/accounts/accept-invitation.ts'
import { ofCompany } from '@/lib/company/words.ts'
import { InvitationForm } from './invitation-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.invitation'))('title') }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, t, common, language] = await Promise.all([
    params,
    getTranslations('auth'),
    getTranslations('common'),
    getLocale(),
  ])
  const found = await findInvitation(token)
  if (!found.ok) {
    return (
      <Front title={t('invitation.dead-title')} lead={t(`problems.${found.reason}`)}>
        <Link className="btn pri lg" href="/sign-in">
          {t('invitation.sign-in')}
        </Link>
      </Front>
    )
  }
  const { inviter, company, role, email } = found.value
  const lead = t('invitation.lead', {
    inviter,
    ofCompany: ofCompany(company, language),
    role: common(`role.${role}`),
  })
  return (
    <Front title={t('invitation.title')} lead={lead}>
      <ClientMessages of={['auth']}>
        <InvitationForm token={token} email={email} />
      </ClientMessages>
    </Front>
  )
}
