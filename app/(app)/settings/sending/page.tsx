import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireCompany } from '@/app/_server/company.ts'
import { requireActorWho } from '@/app/_server/session.ts'
import { listCountries, listRegions } from '@/lib/company/places.ts'
import { loadExamples } from './load.ts'
import { PolicyForm } from './policy-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.tabs'))('sending') }
}

export default async function SendingPage() {
  await requireActorWho('company.write')
  const [company, language] = await Promise.all([requireCompany(), getLocale()])
  const country = listCountries(language).find(({ id }) => id === company.country)?.name ?? company.country
  const region = listRegions(language)[company.country]?.find(({ id }) => id === company.region)?.name
  return (
    <ClientMessages of={['settings']}>
      <PolicyForm
        policy={company}
        place={region ? `${country}, ${region}` : country}
        examples={await loadExamples(company)}
      />
    </ClientMessages>
  )
}
