import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner.tsx'
import { ofCompany } from '@/lib/company/words.ts'
import { ClientMessages } from '../_server/client-messages.tsx'
import { getCompany } from '../_server/company.ts'
import { Front } from '../_server/front.tsx'
import { findActor } from '../_server/session.ts'
import { SignInForm } from './sign-in-form.tsx'

const notices = ['password-changed', 'signed-out', 'set-up-meanwhile'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.sign-in'))('title') }
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [{ notice }, actor, company, language, t] = await Promise.all([
    searchParams,
    findActor(),
    getCompany(),
    getLocale(),
    getTranslations('auth.sign-in'),
  ])
  if (!company) redirect('/setup')
  if (actor) redirect('/jobs')
  const said = notices.find((one) => one === notice)
  return (
    <Front title={t('title')} lead={t('lead', { ofCompany: ofCompany(company.name, language) })}>
      {said && <Banner>{t(said)}</Banner>}
      <ClientMessages of={['auth']}>
        <SignInForm />
      </ClientMessages>
    </Front>
  )
}
