'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useRuleWords } from '@/app/(app)/templates/scenarios/rule-words.ts'
import { columns } from '@/app/(app)/templates/scenarios/scenario-facts.ts'
import { ScenarioGrid } from '@/app/(app)/templates/scenarios/scenario-grid.tsx'
import { isCell } from '@/lib/templates/scenarios.ts'
import type { DeskFacts } from './desk-facts.ts'

/** Under the text: which rules choose this template, in a sentence and in the grid. */
export function WhenChosen({ facts }: { facts: DeskFacts }) {
  const t = useTranslations('templates.scenarios')
  const own = facts.template.id
  return (
    <section className="rule" aria-labelledby="when-chosen">
      <div className="rh">
        <h2 id="when-chosen">{t('when.title')}</h2>
        <Sentence facts={facts} />
      </div>
      <ScenarioGrid rules={facts.rules} templates={facts.ruleTemplates} own={own} />
      <p className="t12 mt-2">
        <Link className="link" href="/templates/scenarios">
          {t('when.all')}
        </Link>
      </p>
    </section>
  )
}

function Sentence({ facts }: { facts: DeskFacts }) {
  const t = useTranslations('templates.scenarios')
  const { conditions } = useRuleWords()
  const mine = facts.rules.filter(({ templateId }) => templateId === facts.template.id)
  const special = mine.filter((rule) => !isCell(rule))
  const cells = columns.flatMap((stage) => {
    const here = mine.filter((rule) => isCell(rule) && rule.stageKinds[0] === stage)
    if (here.length === 0) return []
    const sources = here.flatMap(({ sources: all }) => all.map((source) => t(`rows.${source}`)))
    return [t('when.cells', { stage: t(`columns.${stage}`), sources: sources.join(', ') })]
  })
  if (mine.length === 0) return <p className="m2 t12">{t('when.never')}</p>
  return (
    <>
      {cells.length > 0 && <p className="m2 t12">{cells.join(' · ')}</p>}
      {special.map((rule) => (
        <p key={rule.id} className="m2 t12">
          {conditions(rule)}
        </p>
      ))}
    </>
  )
}
