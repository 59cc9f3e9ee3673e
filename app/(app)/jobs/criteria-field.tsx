import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { RowActs } from './row-acts.tsx'
import { newKey, type Row, replaced, stepped } from './rows.ts'

export type CriterionDraft = { text: string }

type Props = {
  criteria: Row<CriterionDraft>[]
  onChange: (criteria: Row<CriterionDraft>[]) => void
  problemAt: (path: string) => string | undefined
}

/** What interviewers rate. */
export function CriteriaField({ criteria, onChange, problemAt }: Props) {
  const t = useTranslations('jobs.form')
  return (
    <fieldset className="wide lines">
      <legend className="lab">{t('criteria')}</legend>
      <p className="hint">{t('criteria-hint')}</p>
      <ol>
        {criteria.map((criterion, index) => {
          const problem = problemAt(`criteria.${index}`)
          const label = t('criterion', { number: index + 1 })
          return (
            <li key={criterion.key}>
              <div className="line">
                <input
                  className="field"
                  value={criterion.text}
                  maxLength={80}
                  aria-label={label}
                  aria-invalid={problem ? true : undefined}
                  onChange={(event) =>
                    onChange(replaced(criteria, index, { ...criterion, text: event.target.value }))
                  }
                />
                <RowActs
                  name={criterion.text || label}
                  isFirst={index === 0}
                  isLast={index === criteria.length - 1}
                  onStep={(step) => onChange(stepped(criteria, index, step))}
                  onRemove={() => onChange(criteria.filter((one) => one.key !== criterion.key))}
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
      <button
        type="button"
        className="btn sm"
        onClick={() => onChange([...criteria, { key: newKey(), text: '' }])}
      >
        <Plus className="i s" aria-hidden />
        {t('add-criterion')}
      </button>
    </fieldset>
  )
}
