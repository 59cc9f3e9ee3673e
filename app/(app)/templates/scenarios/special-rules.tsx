'use client'

import { ArrowDown, ArrowUp, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useDelayWords } from '@/app/(app)/templates/own-delay-fields.tsx'
import { Dialog } from '@/components/ui/dialog.tsx'
import { hasOwnDelay } from '@/lib/calendar/policy.ts'
import { isCell } from '@/lib/templates/scenarios.ts'
import { moveRuleAction, removeRuleAction, saveRuleAction } from './actions.ts'
import { RuleForm } from './rule-form.tsx'
import { useRuleWords } from './rule-words.ts'
import type { Rule, RuleTemplate } from './scenario-facts.ts'
import { useScenarioAct } from './use-scenario-act.ts'

type Props = { rules: readonly Rule[]; templates: readonly RuleTemplate[]; departments: readonly string[] }

/** The ordered rules before the grid: each a sentence, moved with buttons or with Alt and the arrows. */
export function SpecialRules({ rules, templates, departments }: Props) {
  const t = useTranslations('templates.scenarios')
  const run = useScenarioAct()
  const { conditions } = useRuleWords()
  const delayOf = useDelayWords()
  const [editing, setEditing] = useState<Rule | 'new' | null>(null)
  const special = rules.filter((rule) => !isCell(rule))
  const { list, keep } = useKeptFocus(special.map(({ id }) => id).join())

  const nameOf = (id: string) => {
    const template = templates.find((one) => one.id === id)
    return template?.isArchived ? t('archived', { name: template.name }) : (template?.name ?? '')
  }
  const move = (rule: Rule, to: number, act: 'up' | 'down') => {
    if (to < 0 || to >= special.length) return
    keep(rule.id, act)
    void run(() => moveRuleAction({ id: rule.id, to }), { done: t('special.moved', { number: to + 1 }) })
  }
  const remove = (
    { id: _, position: __, delayAmount, delayUnit, mostDays, ...rule }: Rule,
    id: string,
    at: number,
  ) =>
    void run(() => removeRuleAction({ id }), {
      done: t('special.removed'),
      undo: () => saveRuleAction({ ...rule, id: null, at, delay: { delayAmount, delayUnit, mostDays } }),
      undone: t('special.restored'),
    })
  const onKey = (event: KeyboardEvent, rule: Rule, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const isUp = event.key === 'ArrowUp'
    move(rule, index + (isUp ? -1 : 1), isUp ? 'up' : 'down')
  }

  return (
    <section className="section" aria-labelledby="special-rules">
      <div className="row flex-wrap">
        <div className="grow">
          <h2 id="special-rules">{t('special.title')}</h2>
          <p className="m2 t12">{t('special.text')}</p>
        </div>
        <button type="button" className="btn" onClick={() => setEditing('new')}>
          <Plus className="i" aria-hidden />
          {t('special.add')}
        </button>
      </div>
      {special.length === 0 && <p className="m2">{t('special.none')}</p>}
      <ol className="rulelist" ref={list}>
        {special.map((rule, index) => {
          const number = index + 1
          return (
            <li key={rule.id} data-rule={rule.id}>
              <b className="m3" aria-hidden>
                {number}
              </b>
              <p className="grow">
                {t('sentence', { conditions: conditions(rule), template: nameOf(rule.templateId) })}
                {hasOwnDelay(rule) && <small className="m2 ruledelay">{delayOf(rule)}</small>}
              </p>
              {/* biome-ignore lint/a11y/noStaticElementInteractions: Alt and an arrow is a shortcut of the buttons inside */}
              <span className="row" onKeyDown={(event) => onKey(event, rule, index)}>
                {(['up', 'down'] as const).map((act) => {
                  const to = act === 'up' ? index - 1 : index + 1
                  const isEnd = to < 0 || to >= special.length
                  return (
                    <button
                      key={act}
                      type="button"
                      className="btn ghost sm ic"
                      data-act={act}
                      aria-label={t(`special.${act}`, { number })}
                      title={t(`special.${act}`, { number })}
                      aria-disabled={isEnd || undefined}
                      onClick={() => move(rule, to, act)}
                    >
                      {act === 'up' ? (
                        <ArrowUp className="i s" aria-hidden />
                      ) : (
                        <ArrowDown className="i s" aria-hidden />
                      )}
                    </button>
                  )
                })}
                <button
                  type="button"
                  className="btn sm"
                  aria-label={t('special.edit-of', { number })}
                  onClick={() => setEditing(rule)}
                >
                  {t('special.edit')}
                </button>
                <button
                  type="button"
                  className="btn ghost sm"
                  aria-label={t('special.remove-of', { number })}
                  onClick={() => remove(rule, rule.id, index)}
                >
                  {t('special.remove')}
                </button>
              </span>
            </li>
          )
        })}
      </ol>
      <Dialog
        title={t(editing === 'new' ? 'rule.new' : 'rule.edit')}
        isOpen={editing !== null}
        onClose={() => setEditing(null)}
        width={640}
      >
        {editing && (
          <RuleForm
            rule={editing === 'new' ? null : editing}
            templates={templates}
            departments={departments}
            onClose={() => setEditing(null)}
          />
        )}
      </Dialog>
    </section>
  )
}

/** The button that moved a rule keeps the focus where the rule went. */
function useKeptFocus(order: string) {
  const list = useRef<HTMLOListElement>(null)
  const kept = useRef<{ id: string; act: string; order: string } | null>(null)
  useEffect(() => {
    const moved = kept.current
    if (!moved || moved.order === order) return
    kept.current = null
    list.current?.querySelector<HTMLElement>(`[data-rule="${moved.id}"] [data-act="${moved.act}"]`)?.focus()
  }, [order])
  const keep = (id: string, act: string) => {
    kept.current = { id, act, order }
  }
  return { list, keep }
}
