import { useTranslations } from 'next-intl'
import type { ImportCounts } from '@/lib/candidates/import-plan.ts'

/** The figures of an import; what did not happen is not said. */
export function CountsList({ counts }: { counts: ImportCounts & { warnings: number } }) {
  const t = useTranslations('import.counts')
  const sameFile = counts.merged - counts.applied - counts.alreadyApplied
  const lines = [
    ['applied', counts.applied],
    ['alreadyApplied', counts.alreadyApplied],
    ['sameFile', sameFile],
    ['rejected', counts.rejected],
    ['warnings', counts.warnings],
    ['blank', counts.blank],
  ] as const
  return (
    <ul className="countlist">
      <li className="b">{t('created', { count: counts.created })}</li>
      {lines.map(([key, count]) => count > 0 && <li key={key}>{t(key, { count })}</li>)}
    </ul>
  )
}
