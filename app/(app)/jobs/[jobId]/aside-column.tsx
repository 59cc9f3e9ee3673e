import { Check, CircleQuestionMark, Clock, Eye, type LucideIcon, PauseCircle, PenLine } from 'lucide-react'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Aside, AsideGroup, AsidePerson } from '@/lib/candidates/aside.ts'
import { type DateWords, dateWords } from '../dates.ts'
import { BackButton } from './back-button.tsx'
import { nameOf } from './cards.ts'
import type { May } from './load.ts'

type Props = { jobId: string; aside: Aside; may: May; isArchived: boolean; now: Date; timeZone: string }

const looks = {
  'to-write': { icon: PenLine, look: 'st todo' },
  'to-review': { icon: Eye, look: 'st todo' },
  scheduled: { icon: Clock, look: 'st hold' },
  held: { icon: PauseCircle, look: 'st hold' },
  sent: { icon: Check, look: 'st ok' },
  'to-verify': { icon: CircleQuestionMark, look: 'st warn' },
} satisfies Partial<Record<AsideGroup, { icon: LucideIcon; look: string }>>

const isRefused = (group: AsideGroup): group is keyof typeof looks => group in looks

export function countRefused(aside: Aside): number {
  return aside.filter(({ group }) => isRefused(group)).reduce((sum, { total }) => sum + total, 0)
}

/** The column of those who were refused, by what their letter is at; below it the hired and the withdrawn. */
export async function AsideColumn({ jobId, aside, may, isArchived, now, timeZone }: Props) {
  const [t, language] = await Promise.all([getTranslations('board.aside'), getLocale()])
  const dates = dateWords(language, timeZone, now)
  const refused = aside.filter(({ group }) => isRefused(group))
  const gone = aside.filter(({ group }) => !isRefused(group))
  const shown = refused.reduce((sum, { people }) => sum + people.length, 0)
  const rest = countRefused(aside) - shown
  return (
    <>
      <h2>
        {t('title')}
        <span>{countRefused(aside)}</span>
      </h2>
      {refused.length === 0 && (
        <p className="empty">{may.refuse && !isArchived ? t('empty') : t('empty-read')}</p>
      )}
      {refused.map(({ group, total, people }) => (
        <div key={group} className="contents">
          <h3>
            {t(group as 'sent')} {total > people.length && <span className="m3">{total}</span>}
          </h3>
          <ul>
            {people.map((person) => (
              <RefusedPerson
                key={person.applicationId}
                person={person}
                group={group as keyof typeof looks}
                words={words({
                  group,
                  person,
                  dates,
                  t: (key, values) => t(key as 'reviewer', values as never),
                })}
                seesLetters={may.seeLetters}
              />
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 && may.seeLetters && (
        <Link className="link t12" href={`/rejections?job=${jobId}&state=sent`}>
          {t('others', { count: rest })}
        </Link>
      )}
      {gone.map(({ group, total, people }) => (
        <details key={group} className="gone">
          <summary>
            {t(group as 'hired')} <span>{total}</span>
          </summary>
          <ul>
            {people.map((person) => (
              <li key={person.applicationId} className="row">
                <Link className="grow" href={`/candidates/${person.candidateId}`}>
                  <span>{nameOf(person)}</span>
                  <span className="st">
                    {t(group === 'hired' ? 'hired-on' : 'withdrawn-on', { date: dates.day(person.at) })}
                  </span>
                </Link>
                {may.write && !isArchived && (
                  <BackButton
                    applicationId={person.applicationId}
                    name={nameOf(person)}
                    from={group as 'hired' | 'withdrawn'}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

type OfPerson = { person: AsidePerson; group: keyof typeof looks; words: string; seesLetters: boolean }

function RefusedPerson({ person, group, words, seesLetters }: OfPerson) {
  const { icon: Sign, look } = looks[group]
  const name = <span>{nameOf(person)}</span>
  if (!seesLetters || !person.rejectionId) {
    return (
      <li>
        <Link href={`/candidates/${person.candidateId}`}>{name}</Link>
      </li>
    )
  }
  return (
    <li>
      <Link href={`/rejections/${person.rejectionId}`} prefetch={false}>
        {name}
        <span className={look}>
          <Sign className="i" aria-hidden />
          <span className="trunc">{words}</span>
        </span>
      </Link>
    </li>
  )
}

type Words = {
  group: AsideGroup
  person: AsidePerson
  dates: DateWords
  t: (key: string, values?: Record<string, string>) => string
}

function words({ group, person, dates, t }: Words): string {
  if (group === 'to-write') return t('decided', { date: dates.day(person.at) })
  if (group === 'to-review') return t('reviewer', { name: person.by ?? '' })
  if (group === 'scheduled')
    return person.emailState === 'SENDING' ? t('sending') : capital(dates.departure(person.at))
  if (group === 'held') return person.heldReason || t('held-text')
  if (group === 'sent') return capital(dates.near(person.at))
  return t(person.emailState === 'FAILED' ? 'FAILED' : 'UNCONFIRMED')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
