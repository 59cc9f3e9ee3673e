import { getFormatter, getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/empty.tsx'
import type { Evidence } from '@/lib/rejections/evidence.ts'

/** Everything noted about the application, to write from. */
export async function EvidencePane({ evidence, firstName }: { evidence: Evidence; firstName: string }) {
  const [t, format] = await Promise.all([getTranslations('compose'), getFormatter()])
  const day = (at: Date) => format.dateTime(at, { day: 'numeric', month: 'short' })
  const isEmpty = evidence.notes.length === 0 && evidence.scorecards.length === 0
  return (
    <>
      <div className="ph">
        <h2>{t('file-of', { name: firstName })}</h2>
      </div>
      {evidence.scorecards.map((card) => (
        <div key={`${card.interviewId}${card.author}`}>
          <h3>
            {t('scorecard')}{' '}
            <span>
              {card.author}, {day(card.at)}
            </span>
          </h3>
          <ul className="sco">
            {card.ratings.map((rating) => (
              <li key={rating.criterion}>
                <span className="grow trunc" title={rating.criterion}>
                  {rating.criterion}
                </span>
                <span className="dots" role="img" aria-label={t('rating', { value: rating.value })}>
                  {[1, 2, 3, 4].map((step) => (
                    <i key={step} className={step <= rating.value ? 'on' : undefined} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {evidence.notes.length > 0 && (
        <>
          <h3>
            {t('notes')} <span>{evidence.notes.length}</span>
          </h3>
          <ul>
            {evidence.notes.map((note) => (
              <li className="ev" key={note.id}>
                <div className="evm">
                  {note.author}, {day(note.at)}
                </div>
                <blockquote className="whitespace-pre-line break-words">{note.body}</blockquote>
              </li>
            ))}
          </ul>
        </>
      )}
      {isEmpty && <Empty title={t('no-evidence')}>{t('no-evidence-text')}</Empty>}
    </>
  )
}
