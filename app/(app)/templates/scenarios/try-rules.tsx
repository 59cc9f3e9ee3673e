'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'
import { chooseFor } from '@/lib/templates/choose.ts'
import type { ScenarioFacts } from '@/lib/templates/scenarios.ts'
import { Language, Source, StageKind } from '@/prisma/client/enums.ts'
import { useRuleWords } from './rule-words.ts'
import type { Rule, RuleTemplate } from './scenario-facts.ts'

type Props = { rules: readonly Rule[]; templates: readonly RuleTemplate[]; departments: readonly string[] }

/** Which template an imaginary person would get, and why; the same choice that a refusal makes. */
export function TryRules({ rules, templates, departments }: Props) {
  const t = useTranslations('templates.scenarios')
  const languages = useTranslations('common.languages')
  const { reasons } = useRuleWords()
  const [facts, setFacts] = useState<ScenarioFacts>({
    stageKind: 'INTERVIEW',
    source: 'APPLIED',
    interviewed: true,
    language: 'fr',
    department: null,
  })
  const chosen = chooseFor(
    templates.filter(({ isArchived }) => !isArchived),
    rules,
    facts,
  )
  const set = (change: Partial<ScenarioFacts>) => setFacts({ ...facts, ...change })
  return (
    <section className="section trybox" aria-labelledby="try-rules">
      <h2 id="try-rules">{t('try.title')}</h2>
      <p className="m2 t12">{t('try.text')}</p>
      <div className="tryfields">
        <Pick
          label={t('try.source')}
          value={facts.source}
          onPick={(value) => set({ source: value as Source })}
        >
          {Object.values(Source).map((id) => (
            <option key={id} value={id}>
              {t(`rows.${id}`)}
            </option>
          ))}
        </Pick>
        <Pick
          label={t('try.stage')}
          value={facts.stageKind}
          onPick={(value) => set({ stageKind: value as StageKind })}
        >
          {Object.values(StageKind).map((id) => (
            <option key={id} value={id}>
              {t(`columns.${id}`)}
            </option>
          ))}
        </Pick>
        <Pick
          label={t('try.language')}
          value={facts.language}
          onPick={(value) => set({ language: value as Language })}
        >
          {Object.values(Language).map((id) => (
            <option key={id} value={id}>
              {languages(id)}
            </option>
          ))}
        </Pick>
        <Pick
          label={t('try.department')}
          value={facts.department ?? ''}
          onPick={(value) => set({ department: value || null })}
        >
          <option value="">{t('try.no-department')}</option>
          {departments.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Pick>
        <label className="check">
          <input
            type="checkbox"
            checked={facts.interviewed}
            onChange={(event) => set({ interviewed: event.target.checked })}
          />
          {t('try.interviewed')}
        </label>
      </div>
      <div className="tryresult" aria-live="polite">
        {chosen ? (
          <>
            <p>
              <span className="m3 t12">{t('try.chosen')}</span> <b>{chosen.template.name}</b>
            </p>
            <p className="m2">
              {t(chosen.rule ? 'try.because' : 'try.by-situation', { reasons: reasons(chosen.because) })}
            </p>
          </>
        ) : (
          <p>{t('try.none')}</p>
        )}
      </div>
    </section>
  )
}

type PickProps = { label: string; value: string; onPick: (value: string) => void; children: ReactNode }

function Pick({ label, value, onPick, children }: PickProps) {
  const id = useId()
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onPick(event.target.value)}>
        {children}
      </select>
    </div>
  )
}
