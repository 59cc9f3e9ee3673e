import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/field.tsx'
import type { Target } from '@/lib/candidates/queries.ts'

type Value = { jobId: string; stageId: string | null }

/** The job and the stage in which the people arrive. */
export function TargetChoice({
  targets,
  value,
  onChoose,
}: {
  targets: Target[]
  value: Value
  onChoose: (value: Value) => void
}) {
  const t = useTranslations('import.target')
  const stages = targets.find((one) => one.id === value.jobId)?.stages ?? []
  return (
    <div className="form two">
      <SelectField
        label={t('job')}
        value={value.jobId}
        onChange={(event) => onChoose({ jobId: event.target.value, stageId: null })}
      >
        {targets.map((target) => (
          <option key={target.id} value={target.id}>
            {target.title}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('stage')}
        value={value.stageId ?? stages[0]?.id ?? ''}
        onChange={(event) => onChoose({ ...value, stageId: event.target.value })}
      >
        {stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stage.name}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
