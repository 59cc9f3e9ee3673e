import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ApplicationState } from '@/components/candidates/application-state.tsx'
import { SilenceMark } from '@/components/silence/silence-mark.tsx'
import type { RecordApplication } from '@/lib/candidates/queries.ts'
import { lastContact, silentDays } from '@/lib/candidates/silence.ts'
import { BackButton } from '../../jobs/[jobId]/back-button.tsx'
import { dateWords } from '../../jobs/dates.ts'
import { goneState, isWaiting, sourceWords } from '../application-words.ts'
import { ApplicationActs } from './application-acts.tsx'
import { Interviews } from './interviews.tsx'
import { LetterQuick } from './letter-quick.tsx'
import { blankInterview, interviewLines, noteLines } from './lines.ts'
import { MoveBack } from './move-back.tsx'
import { Notes } from './notes.tsx'

export type Around = {
  candidateId: string
  name: string
  userId: string
  team: { id: string; name: string; role: string }[]
  may: { write: boolean; plan: boolean; note: boolean; seeLetters: boolean }
  now: Date
  timeZone: string
}

const waits = ['SCHEDULED', 'HELD']

/** The letter has not left, and is not on its way. */
function canBeKept({ email }: RecordApplication['rejections'][number]): boolean {
  return !email || ['SCHEDULED', 'HELD', 'FAILED'].includes(email.state)
}

/** One application: where it stands and what can be done, its interviews, its notes. */
export async function ApplicationSection({
  application,
  around,
}: {
  application: RecordApplication
  around: Around
}) {
  const [t, common, language] = await Promise.all([
    getTranslations('candidates.record'),
    getTranslations('common'),
    getLocale(),
  ])
  const { now, timeZone, may, userId, candidateId, name } = around
  const { job, stage, owner } = application
  const dates = dateWords(language, timeZone, now)
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const words = {
    dates,
    now,
    timeZone,
    userId,
    day: (date: Date) => day.format(date),
    time: (date: Date) => time.format(date),
  }
  const rejection = application.rejections.find((one) => one.cancelledAt === null)
  const state = goneState(
    {
      ...application,
      rejectionId: rejection?.id ?? null,
      reviewAskedAt: rejection?.reviewAskedAt ?? null,
      emailState: rejection?.email?.state ?? null,
    },
    may.seeLetters,
  )
  const held = application.interviews.filter((one) => !one.cancelledAt && one.startsAt <= now)
  const sent = application.rejections.map(({ email }) => (email?.state === 'SENT' ? email.sentAt : null))
  const lastSign = lastContact(application.appliedAt, ...held.map((one) => one.startsAt), ...sent)
  const departAt = rejection?.email?.sentAt ?? rejection?.email?.sendAt
  const interviews = interviewLines(application, words)
  return (
    <article className="appl" aria-label={job.title}>
      <header>
        <div className="row wrap">
          <h2 className="grow">
            <Link className="plain" href={`/jobs/${job.id}`}>
              {job.title}
            </Link>
          </h2>
          {isWaiting(state) && <SilenceMark days={silentDays(lastSign, now, timeZone)} />}
        </div>
        <p className="appl-line">
          {state ? (
            <ApplicationState
              state={state}
              detail={
                departAt && ['sent', 'scheduled'].includes(state) ? dates.departure(departAt) : undefined
              }
            />
          ) : (
            <span className="chip">{stage.name}</span>
          )}
          <span>{sourceWords(application, (key) => common(`source.${key}`))}</span>
          <span>{t('applied', { date: dates.day(application.appliedAt) })}</span>
          {owner && (
            <span>
              {t('owner')} {owner.name}
            </span>
          )}
          {job.archivedAt && <span>{t('archived')}</span>}
        </p>
        {!state && may.write && !job.archivedAt && (
          <ApplicationActs
            card={{ id: application.id, candidateId, stageId: stage.id, name }}
            job={job.title}
            stages={job.stages}
            owners={around.team.filter((one) => one.role !== 'INTERVIEWER')}
            ownerId={owner?.id ?? null}
          />
        )}
        {rejection && may.seeLetters && (
          <Link className="btn" href={`/rejections/${rejection.id}`} prefetch={false}>
            {t('open-letter')}
          </Link>
        )}
        {rejection?.email && may.seeLetters && may.write && waits.includes(rejection.email.state) && (
          <LetterQuick
            rejectionId={rejection.id}
            name={name}
            isHeld={rejection.email.state === 'HELD'}
            timeZone={timeZone}
          />
        )}
        {rejection && may.seeLetters && may.write && !job.archivedAt && canBeKept(rejection) && (
          <MoveBack
            applicationId={application.id}
            name={name}
            stage={stage}
            stages={job.stages}
            timeZone={timeZone}
          />
        )}
        {(state === 'withdrawn' || state === 'hired') && may.write && !job.archivedAt && (
          <BackButton applicationId={application.id} name={name} from={state} />
        )}
      </header>
      <Interviews
        applicationId={application.id}
        interviews={interviews}
        criteria={job.criteria}
        userId={userId}
        team={around.team.map(({ id, name: who }) => ({ id, name: who }))}
        zone={timeZone}
        blank={blankInterview(now, timeZone)}
        mayPlan={may.plan}
      />
      <Notes
        applicationId={application.id}
        userId={userId}
        notes={noteLines(application, words)}
        interviews={interviews.filter((one) => !one.isCancelled).map(({ id, day: label }) => ({ id, label }))}
        latestInterviewId={held[0]?.id ?? null}
        mayWrite={may.note}
      />
    </article>
  )
}
