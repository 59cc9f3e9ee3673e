import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'

type Props = {
  /** Of the row, for the names of its buttons. */
  name: string
  isFirst: boolean
  isLast: boolean
  onStep: (step: -1 | 1) => void
  onRemove: () => void
  /** Why the row cannot go; it stays then. */
  staysBecause?: string
}

/** Up, down, away: for one row of a list in a form. */
export function RowActs({ name, isFirst, isLast, onStep, onRemove, staysBecause }: Props) {
  const t = useTranslations('jobs.form')
  return (
    <span className="row-acts">
      <button
        type="button"
        className="btn ghost sm ic"
        onClick={() => onStep(-1)}
        disabled={isFirst}
        aria-label={t('up', { name })}
      >
        <ArrowUp className="i s" aria-hidden />
      </button>
      <button
        type="button"
        className="btn ghost sm ic"
        onClick={() => onStep(1)}
        disabled={isLast}
        aria-label={t('down', { name })}
      >
        <ArrowDown className="i s" aria-hidden />
      </button>
      <button
        type="button"
        className="btn ghost sm ic"
        onClick={onRemove}
        disabled={staysBecause !== undefined}
        aria-label={t('remove', { name })}
        title={staysBecause}
      >
        <X className="i s" aria-hidden />
      </button>
    </span>
  )
}
