import { Check, CircleQuestionMark, Clock, Eye, type LucideIcon, PauseCircle, PenLine } from 'lucide-react'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Aside, AsideGroup, AsidePerson } from '@/lib/candidates/aside.ts'
import { type DateWords, dateWords } from '../dates.ts'
import { BackButton } from './back-button.tsx'
import { nameOf } from './cards.ts'
import type { May } from './load.ts'

type Props = { jobId: string; aside: Aside; may: May; isArchived: boolean; now: Date; timeZone: string }

type Refused = Exclude<AsideGroup, 'hired' | 'withdrawn'>

const looks = {
  'to-write': { icon: PenLine, look: 'st todo' },
  'to-review': { icon: Eye, look: 'st todo' },
  scheduled: { icon: Clock, look: 'st hold' },
  held: { icon: PauseCircle, look: 'st hold' },
  sent: { icon: Check, look: 'st ok' },
  'to-verify': { icon: CircleQuestionMark, look: 'st warn' },
} satisfies Record<Refused, { icon: LucideIcon; look: string }>

export function countRefused(aside: Aside): number {
  return refusedOf(aside).reduce((sum, { total }) => sum + total, 0)
}

type Group<Name extends AsideGroup> = Omit<Aside[number], 'group'> & { group: Name }

function refusedOf(aside: Aside): Group<Refused>[] {
  return aside.filter((one): one is Group<Refused> => one.group in looks)
}

/** The column of those who were refused, by what their letter is at; below it the hired and the withdrawn. */
export async function AsideColumn({ jobId, aside, may, isArchived, now, timeZone }: Props) {
  const [t, bulk, language] = await Promise.all([
    getTranslations('board.aside'),
    getTranslations('bulk.entry'),
    getLocale(),
  ])
  const dates = dateWords(language, timeZone, now)
  const refused = refusedOf(aside)
  const gone = aside.filter((one): one is Group<'hired' | 'withdrawn'> => !(one.group in looks))
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
      {!may.seeLetters && (
        <ul>
          {refused
            .flatMap(({ people }) => people)
            .map((person) => (
              <li key={person.applicationId}>
                <Link href={`/candidates/${person.candidateId}`}>{nameOf(person)}</Link>
              </li>
            ))}
        </ul>
      )}
      {may.seeLetters &&
        refused.map(({ group, total, people }) => (
          <div key={group} className="contents">
            <h3>
              {t(group)} {total > people.length && <span className="m3">{total}</span>}
            </h3>
            <ul>
              {people.map((person) => (
                <RefusedPerson
                  key={person.applicationId}
                  person={person}
                  group={group}
                  words={words(t, { group, person, dates })}
                />
              ))}
            </ul>
            {group === 'to-write' && total > 1 && may.refuse && (
              <Link className="link t12 fillall" href={`/rejections/bulk?job=${jobId}`} prefetch={false}>
                {bulk('fill')}
              </Link>
            )}
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
            {t(group)} <span>{total}</span>
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
                  <BackButton applicationId={person.applicationId} name={nameOf(person)} from={group} />
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

type OfPerson = { person: AsidePerson; group: Refused; words: string }

function RefusedPerson({ person, group, words }: OfPerson) {
  const { icon: Sign, look } = looks[group]
  return (
    <li>
      <Link href={`/rejections/${person.rejectionId}`} prefetch={false}>
        <span>{nameOf(person)}</span>
        <span className={look}>
          <Sign className="i" aria-hidden />
          <span className="trunc">{words}</span>
        </span>
      </Link>
    </li>
  )
}

type Translate = Awaited<ReturnType<typeof getTranslations<'board.aside'>>>
type Facts = { group: Refused; person: AsidePerson; dates: DateWords }

/** When, or by whom, in a few words. */
function words(t: Translate, { group, person, dates }: Facts): string {
  switch (group) {
    case 'to-write':
      return t('decided', { date: dates.day(person.at) })
    case 'to-review':
      return t('reviewer', { name: person.by ?? '' })
    case 'scheduled':
      return person.emailState === 'SENDING' ? t('sending') : capital(dates.departure(person.at))
    case 'held':
      return person.heldReason && person.heldReason !== 'by-person' ? t('held-at-departure') : t('held-text')
    case 'sent':
      return capital(dates.near(person.at))
    case 'to-verify':
      return t(person.emailState === 'FAILED' ? 'FAILED' : 'UNCONFIRMED')
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
