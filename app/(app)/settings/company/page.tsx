import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { listCountries, listRegions } from '@/lib/company/places.ts'
import { senderAddress } from '@/lib/company/sender.ts'
import { listTimeZones } from '@/lib/company/time-zones.ts'
import { env } from '@/lib/env.ts'
import { CompanyForm } from './company-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.tabs'))('company') }
}

export default async function CompanyPage() {
  await requireActorWho('company.write')
  const [company, language] = await Promise.all([requireCompany(), getLocale()])
  return (
    <ClientMessages of={['settings']}>
      <CompanyForm
        company={company}
        timeZones={listTimeZones()}
        countries={listCountries(language)}
        regions={listRegions(language)}
        fallbackSender={senderAddress({ senderAddress: null }, env().APP_URL)}
      />
    </ClientMessages>
  )
}
