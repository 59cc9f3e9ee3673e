import {
  ArrowRightLeft,
  CalendarDays,
  CircleSlash,
  FileText,
  type LucideIcon,
  Mail,
  PenLine,
  StickyNote,
  UserPlus,
  UserRound,
} from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pages } from '@/components/ui/pages.tsx'
import { type TimelineEvent, timelinePageSize } from '@/lib/candidates/queries.ts'
import { dateWords } from '../../jobs/dates.ts'
import { eventWords } from './event-words.ts'

type Props = {
  candidateId: string
  events: TimelineEvent[]
  total: number
  page: number
  /** Each line names its job, when there are several. */
  namesJobs: boolean
  now: Date
  timeZone: string
}

const icons: [string, LucideIcon][] = [
  ['candidate.created', UserPlus],
  ['candidate.wrote', Mail],
  ['candidate.', PenLine],
  ['application.moved', ArrowRightLeft],
  ['application.with', CircleSlash],
  ['application.created', UserPlus],
  ['application.', UserRound],
  ['interview.', CalendarDays],
  ['note.', StickyNote],
  ['rejection.', Mail],
]

/** Everything that happened to this person, newest first. */
export async function Timeline({ candidateId, events, total, page, namesJobs, now, timeZone }: Props) {
  const [t, language] = await Promise.all([getTranslations('candidates.record'), getLocale()])
  const dates = dateWords(language, timeZone, now)
  const say = await eventWords({ exact: dates.appointment })
  return (
    <section className="section" aria-labelledby="happened">
      <h2 id="happened">{t('happened')}</h2>
      {events.length === 0 && <p className="m3">{t('nothing')}</p>}
      <ol className="timeline">
        {events.map((event) => {
          const Sign = icons.find(([start]) => event.kind.startsWith(start))?.[1] ?? FileText
          return (
            <li key={event.id}>
              <Sign className="i s m3" aria-hidden />
              <span>
                {say(event)}
                {namesJobs && event.job && !event.kind.endsWith('.created') && (
                  <span className="m3"> {event.job.title}</span>
                )}
              </span>
              <time dateTime={event.at.toISOString()}>{dates.appointment(event.at)}</time>
            </li>
          )
        })}
      </ol>
      <Pages
        page={page}
        pages={Math.ceil(total / timelinePageSize)}
        href={(next) => `/candidates/${candidateId}?events=${next}#happened`}
      />
    </section>
  )
}
