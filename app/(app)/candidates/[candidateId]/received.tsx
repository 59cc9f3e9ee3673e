import { getTranslations } from 'next-intl/server'
import type { ReceivedLine } from '@/lib/candidates/received.ts'
import type { DateWords } from '../../jobs/dates.ts'
import { NoteReceived } from './note-received.tsx'

type Props = {
  candidateId: string
  lines: ReceivedLine[]
  mayWrite: boolean
  dates: DateWords
  /** The company's day and time now, for a message that has just arrived. */
  now: { day: string; time: string }
  timeZone: string
}

/** What came from this person, as far as somebody noted it. */
export async function Received({ candidateId, lines, mayWrite, dates, now, timeZone }: Props) {
  const t = await getTranslations('candidates.received')
  return (
    <section className="section" aria-labelledby="received">
      <div className="sub-head">
        <h2 id="received">{t('title')}</h2>
        {mayWrite && <NoteReceived candidateId={candidateId} now={now} timeZone={timeZone} />}
      </div>
      {lines.length === 0 && <p className="m3">{t('none')}</p>}
      <ul className="received">
        {lines.map(({ id, kind, at, about, createdBy }) => (
          <li key={id}>
            <span className="breaks">{[t(`kinds.${kind}`), about].filter(Boolean).join(' · ')}</span>
            <span className="m3 t12">
              <time dateTime={at.toISOString()}>{dates.appointment(at)}</time>
              {createdBy && ` · ${t('by', { name: createdBy.name })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
