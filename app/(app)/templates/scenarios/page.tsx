import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_server/client-messages.tsx'
import { requireActorWho } from '@/app/_server/session.ts'
import { listTemplates } from '@/lib/templates/queries.ts'
import { listDepartments, listScenarios } from '@/lib/templates/scenario-queries.ts'
import { asRules, ruleTemplates } from './scenario-facts.ts'
import { ScenarioGrid } from './scenario-grid.tsx'
import { SpecialRules } from './special-rules.tsx'
import { TryRules } from './try-rules.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.scenarios')
  return { title: t('title') }
}

/** The rules that choose a template, in the order in which they decide. Three queries. */
export default async function ScenariosPage() {
  const actor = await requireActorWho('template.see')
  const [scenarios, listed, departments, locale, t] = await Promise.all([
    listScenarios(actor),
    listTemplates(actor),
    listDepartments(actor),
    getLocale(),
    getTranslations('templates'),
  ])
  const rules = asRules(scenarios)
  const templates = ruleTemplates(listed, locale)
  return (
    <>
      <header className="head">
        <Link className="btn ghost sm" href="/templates">
          <ArrowLeft className="i s" aria-hidden />
          {t('pages.title')}
        </Link>
        <h1 className="grow">{t('scenarios.title')}</h1>
      </header>
      <ClientMessages of={['templates']}>
        <div className="page scenarios">
          <p className="m2">{t('scenarios.intro')}</p>
          <TryRules rules={rules} templates={templates} departments={departments} />
          <SpecialRules rules={rules} templates={templates} departments={departments} />
          <section className="section" aria-labelledby="scenario-grid">
            <h2 id="scenario-grid">{t('scenarios.grid.title')}</h2>
            <p className="m2 t12">{t('scenarios.grid.text')}</p>
            <ScenarioGrid rules={rules} templates={templates} />
          </section>
        </div>
      </ClientMessages>
    </>
  )
}
