import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listTimeZones } from '@/lib/company/time-zones.ts'
import { ClientMessages } from '../_server/client-messages.tsx'
import { getCompany } from '../_server/company.ts'
import { Front } from '../_server/front.tsx'
import { SetupForm } from './setup-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.setup'))('title') }
}

export default async function SetupPage() {
  if (await getCompany()) redirect('/')
  const [t, language] = await Promise.all([getTranslations('auth.setup'), getLocale()])
  return (
    <Front title={t('title')} lead={t('lead')}>
      <ClientMessages of={['auth']}>
        <SetupForm language={language} timeZones={listTimeZones()} />
      </ClientMessages>
    </Front>
  )
}
