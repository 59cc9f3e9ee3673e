import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'

type Props = {
  count: number
  mayRefuse: boolean
  isBusy: boolean
  onRefuse: () => void
  onMenu: (kind: 'move' | 'assign', anchor: HTMLElement) => void
  onClear: () => void
}

/** What can be done with those who are ticked. */
export function BulkBar({ count, mayRefuse, isBusy, onRefuse, onMenu, onClear }: Props) {
  const t = useTranslations('board.bar')
  if (count === 0) return null
  return (
    <div className="bulkbar" role="toolbar" aria-label={t('label')}>
      <b aria-live="polite">{t('selected', { count })}</b>
      <span className="vr" />
      {mayRefuse && (
        <button type="button" className="bb" onClick={onRefuse} disabled={isBusy}>
          {t('refuse')} <kbd>R</kbd>
        </button>
      )}
      <button
        type="button"
        className="bb"
        onClick={(event) => onMenu('move', event.currentTarget)}
        aria-haspopup="menu"
      >
        {t('move')} <kbd>M</kbd>
      </button>
      <button
        type="button"
        className="bb"
        onClick={(event) => onMenu('assign', event.currentTarget)}
        aria-haspopup="menu"
      >
        {t('assign')} <kbd>A</kbd>
      </button>
      <span className="vr" />
      <button type="button" className="bb" onClick={onClear} aria-label={t('clear')} title={t('clear')}>
        <X className="i s" aria-hidden />
      </button>
    </div>
  )
}
