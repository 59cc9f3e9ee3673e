'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu } from '@/components/ui/menu.tsx'
import { isCell } from '@/lib/templates/scenarios.ts'
import type { Source, StageKind } from '@/prisma/client/enums.ts'
import { setCellAction } from './actions.ts'
import { columns, type Rule, type RuleTemplate, rows } from './scenario-facts.ts'
import { useScenarioAct } from './use-scenario-act.ts'

type Props = {
  rules: readonly Rule[]
  templates: readonly RuleTemplate[]
  /** The template whose cells are marked, in the editor. */
  own?: string
  isReadOnly?: boolean
}

/** Which template each source and stage leads to; a click chooses another one. */
export function ScenarioGrid(props: Props) {
  const t = useTranslations('templates.scenarios')
  return (
    <div className="mxwrap">
      <table className="mx">
        <caption className="sr">{t('grid.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('grid.source')}</span>
            </th>
            {columns.map((stage) => (
              <th key={stage} scope="col">
                {t(`columns.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => (
            <tr key={source}>
              <th scope="row">{t(`rows.${source}`)}</th>
              {columns.map((stage) => (
                <td key={stage} data-stage={t(`columns.${stage}`)}>
                  <Cell {...props} source={source} stage={stage} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const nothing = 'none'

function Cell({
  rules,
  templates,
  own,
  isReadOnly,
  source,
  stage,
}: Props & { source: Source; stage: StageKind }) {
  const t = useTranslations('templates.scenarios')
  const run = useScenarioAct()
  const rule = rules.find((one) => isCell(one) && one.stageKinds[0] === stage && one.sources[0] === source)
  const chosen = templates.find(({ id, isArchived }) => id === rule?.templateId && !isArchived)
  const isOwn = chosen !== undefined && chosen.id === own
  const name = isOwn ? t('grid.this') : (chosen?.name ?? t('grid.none'))
  const label = t('grid.cell', { source: t(`rows.${source}`), stage: t(`columns.${stage}`), template: name })
  const choices = templates.filter(({ isArchived }) => !isArchived)
  const tone = isOwn ? 'on' : chosen ? '' : 'no'
  const words = (
    <>
      {isOwn && <Check className="i xs" aria-hidden />}
      <span className="trunc" title={chosen?.name}>
        {name}
      </span>
    </>
  )
  if (isReadOnly) return <span className={`cell ${tone}`}>{words}</span>
  const put = (templateId: string | null) =>
    run(() => setCellAction({ stageKind: stage, source, templateId }), {
      done: t('grid.saved'),
      undo: () => setCellAction({ stageKind: stage, source, templateId: chosen?.id ?? null }),
    })
  const first = own ? choices.filter(({ id }) => id === own) : []
  return (
    <Menu
      label={label}
      trigger={words}
      triggerClassName={`cell ${tone}`}
      entries={[
        ...first.map(({ id }) => ({ id, label: t('grid.use-this') })),
        ...choices.filter(({ id }) => id !== own).map(({ id, name: other }) => ({ id, label: other })),
        { id: nothing, label: t('grid.use-none') },
      ]}
      onChoose={(id) => put(id === nothing ? null : id)}
    />
  )
}
