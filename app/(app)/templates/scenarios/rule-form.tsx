'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { delayProblems, delayText, OwnDelayFields } from '@/app/(app)/templates/own-delay-fields.tsx'
import { SelectField } from '@/components/ui/field.tsx'
import { noDelay } from '@/lib/calendar/policy.ts'
import type { ScenarioConditions } from '@/lib/templates/scenarios.ts'
import { Language, Source, StageKind } from '@/prisma/client/enums.ts'
import { saveRuleAction } from './actions.ts'
import { useRuleWords } from './rule-words.ts'
import type { Rule, RuleTemplate } from './scenario-facts.ts'
import { useScenarioAct } from './use-scenario-act.ts'

type Props = {
  rule: Rule | null
  templates: readonly RuleTemplate[]
  departments: readonly string[]
  onClose: () => void
}

const noCondition: ScenarioConditions = {
  stageKinds: [],
  sources: [],
  interviewed: null,
  languages: [],
  departments: [],
}

/** The conditions of one rule and the template it chooses, with the sentence that they make. */
export function RuleForm({ rule, templates, departments, onClose }: Props) {
  const t = useTranslations('templates.scenarios')
  const common = useTranslations('common')
  const d = useTranslations('templates.delay')
  const run = useScenarioAct()
  const words = useRuleWords()
  const inUse = templates.filter(({ id, isArchived }) => !isArchived || id === rule?.templateId)
  const [templateId, setTemplateId] = useState(rule?.templateId ?? inUse[0]?.id ?? '')
  const [chosen, setChosen] = useState<ScenarioConditions>(rule ?? noCondition)
  const [delay, setDelay] = useState(delayText(rule ?? noDelay))
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [isPending, setIsPending] = useState(false)
  const sentence = words.conditions(chosen)
  const { stageKinds, sources, interviewed, languages } = chosen
  const families = [...new Set([...departments, ...chosen.departments])]

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsPending(true)
    const input = { id: rule?.id ?? null, templateId, stageKinds, sources, interviewed, languages }
    const full = { ...input, departments: chosen.departments, delay }
    const result = await run(() => saveRuleAction(full), {
      done: t('special.saved'),
    })
    setIsPending(false)
    if (result?.ok) onClose()
    else setProblems(delayProblems(result))
  }

  return (
    <form className="form ruleform" onSubmit={(event) => void save(event)}>
      <SelectField
        name="templateId"
        label={t('rule.template')}
        value={templateId}
        onChange={(event) => setTemplateId(event.target.value)}
      >
        {inUse.map(({ id, name, isArchived }) => (
          <option key={id} value={id}>
            {isArchived ? t('archived', { name }) : name}
          </option>
        ))}
      </SelectField>
      <p className="m3 t12">{t('rule.hint')}</p>
      <Checks
        legend={t('rule.sources')}
        choices={Object.values(Source).map((id) => ({ id, label: t(`rows.${id}`) }))}
        chosen={sources}
        onChange={(all) => setChosen({ ...chosen, sources: all })}
      />
      <Checks
        legend={t('rule.stages')}
        choices={Object.values(StageKind).map((id) => ({ id, label: t(`columns.${id}`) }))}
        chosen={stageKinds}
        onChange={(all) => setChosen({ ...chosen, stageKinds: all })}
      />
      <fieldset className="checks">
        <legend>{t('rule.interviewed')}</legend>
        {([null, true, false] as const).map((value) => (
          <label key={String(value)} className="check">
            <input
              type="radio"
              name="interviewed"
              checked={interviewed === value}
              onChange={() => setChosen({ ...chosen, interviewed: value })}
            />
            {t(value === null ? 'rule.any' : value ? 'rule.yes' : 'rule.no')}
          </label>
        ))}
      </fieldset>
      <Checks
        legend={t('rule.languages')}
        choices={Object.values(Language).map((id) => ({ id, label: common(`languages.${id}`) }))}
        chosen={languages}
        onChange={(all) => setChosen({ ...chosen, languages: all })}
      />
      {families.length > 0 && (
        <Checks
          legend={t('rule.departments')}
          choices={families.map((id) => ({ id, label: id }))}
          chosen={chosen.departments}
          onChange={(all) => setChosen({ ...chosen, departments: all })}
        />
      )}
      <fieldset>
        <legend>{d('rule')}</legend>
        <p className="m3 t12">{d('rule-about')}</p>
        <OwnDelayFields delay={delay} onChange={setDelay} problems={problems} />
      </fieldset>
      <div className="ruleend">
        <p className="rulesentence" aria-live="polite">
          <span className="m3 t12">{t('rule.read')}</span>{' '}
          {sentence
            ? t('sentence', {
                conditions: sentence,
                template: templates.find(({ id }) => id === templateId)?.name ?? '',
              })
            : t('rule.empty')}
        </p>
        <div className="acts">
          <button type="button" className="btn" onClick={onClose}>
            {common('cancel')}
          </button>
          <button type="submit" className="btn pri" disabled={isPending || sentence === ''}>
            {t('rule.save')}
          </button>
        </div>
      </div>
    </form>
  )
}

type ChecksProps<Id extends string> = {
  legend: string
  choices: { id: Id; label: string }[]
  chosen: readonly Id[]
  onChange: (chosen: Id[]) => void
}

function Checks<Id extends string>({ legend, choices, chosen, onChange }: ChecksProps<Id>) {
  const toggle = (id: Id) =>
    onChange(choices.map((one) => one.id).filter((one) => (one === id) !== chosen.includes(one)))
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} className="check">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
