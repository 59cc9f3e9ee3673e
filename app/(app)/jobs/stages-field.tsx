import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { StageKind } from '@/prisma/client/enums.ts'
import { RowActs } from './row-acts.tsx'
import { newKey, type Row, replaced, stepped } from './rows.ts'

export type StageDraft = { id: string | null; name: string; kind: StageKind; people?: number }

type Props = {
  stages: Row<StageDraft>[]
  onChange: (stages: Row<StageDraft>[]) => void
  problemAt: (path: string) => string | undefined
}

const kinds: StageKind[] = ['APPLIED', 'SCREENING', 'INTERVIEW', 'OFFER']

/** The columns of the board, from left to right. */
export function StagesField({ stages, onChange, problemAt }: Props) {
  const t = useTranslations('jobs')
  const add = () => onChange([...stages, { key: newKey(), id: null, name: '', kind: 'INTERVIEW' }])
  return (
    <fieldset className="wide lines">
      <legend className="lab">{t('form.stages')}</legend>
      <p className="hint">{t('form.stages-hint')}</p>
      <ol>
        {stages.map((stage, index) => {
          const problem = problemAt(`stages.${index}.name`)
          const people = stage.people ?? 0
          const number = index + 1
          return (
            <li key={stage.key}>
              <div className="line">
                <input
                  className="field"
                  value={stage.name}
                  maxLength={40}
                  aria-label={t('form.stage', { number })}
                  aria-invalid={problem ? true : undefined}
                  onChange={(event) =>
                    onChange(replaced(stages, index, { ...stage, name: event.target.value }))
                  }
                />
                <select
                  className="field kind"
                  value={stage.kind}
                  aria-label={t('form.stage-kind', { number })}
                  onChange={(event) =>
                    onChange(replaced(stages, index, { ...stage, kind: event.target.value as StageKind }))
                  }
                >
                  {kinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`kinds.${kind}`)}
                    </option>
                  ))}
                </select>
                <span className="m3 t12 held">{stage.id && t('form.stage-people', { count: people })}</span>
                <RowActs
                  name={stage.name || t('form.stage', { number })}
                  isFirst={index === 0}
                  isLast={index === stages.length - 1}
                  onStep={(step) => onChange(stepped(stages, index, step))}
                  onRemove={() => onChange(stages.filter((one) => one.key !== stage.key))}
                  staysBecause={people > 0 ? t('form.stage-people', { count: people }) : undefined}
                />
              </div>
              {problem && (
                <p className="err" role="alert">
                  {problem}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {problemAt('stages') && (
        <p className="err" role="alert">
          {problemAt('stages')}
        </p>
      )}
      <button type="button" className="btn sm" onClick={add}>
        <Plus className="i s" aria-hidden />
        {t('form.add-stage')}
      </button>
    </fieldset>
  )
}
