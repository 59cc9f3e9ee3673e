import { Temporal } from 'temporal-polyfill'
import type { RecordApplication } from '@/lib/candidates/queries.ts'
import { noteFlags } from '@/lib/feedback/note-flags.ts'
import type { DateWords } from '../../jobs/dates.ts'
import type { InterviewDraft } from './interview-form.tsx'
import type { InterviewLine } from './interviews.tsx'
import type { NoteLine } from './notes.tsx'
import type { Scorecard } from './scorecard.tsx'

type Words = {
  dates: DateWords
  /** "mardi 24 novembre", "10:30": in the company's time. */
  day: (date: Date) => string
  time: (date: Date) => string
  now: Date
  timeZone: string
  userId: string
}

export function interviewLines({ interviews }: RecordApplication, words: Words): InterviewLine[] {
  return interviews.map((one) => ({
    id: one.id,
    kind: one.kind,
    day: words.day(one.startsAt),
    time: words.time(one.startsAt),
    durationMinutes: one.durationMinutes,
    place: one.place,
    names: one.interviewers.map(({ user }) => user.name),
    isPast: one.startsAt <= words.now,
    isCancelled: one.cancelledAt !== null,
    draft: {
      id: one.id,
      updatedAt: one.updatedAt.toISOString(),
      kind: one.kind,
      ...wallClock(one.startsAt, words.timeZone),
      durationMinutes: one.durationMinutes,
      place: one.place ?? '',
      interviewerIds: one.interviewers.map(({ user }) => user.id),
    },
    cards: scorecards(one, words.userId),
  }))
}

/** The own one first, even when it is empty; of the others, those that say something. */
function scorecards(
  { interviewers, ratings }: RecordApplication['interviews'][number],
  userId: string,
): Scorecard[] {
  const cards = new Map<string, Scorecard>()
  const own = interviewers.find(({ user }) => user.id === userId)
  if (own) cards.set(userId, { author: own.user, ratings: {} })
  for (const { author, criterion, value } of ratings) {
    const card = cards.get(author.id) ?? { author, ratings: {} }
    card.ratings[criterion] = value
    cards.set(author.id, card)
  }
  return [...cards.values()]
}

/** Tomorrow at ten, forty-five minutes: a beginning to correct. */
export function blankInterview(now: Date, timeZone: string): InterviewDraft {
  const tomorrow = new Date(now.getTime() + 86_400_000)
  const { day } = wallClock(tomorrow, timeZone)
  return { kind: 'VIDEO', day, time: '10:00', durationMinutes: 45, place: '', interviewerIds: [] }
}

export function noteLines({ notes, interviews }: RecordApplication, { dates }: Words): NoteLine[] {
  return notes.map((note) => {
    const about = interviews.find((one) => one.id === note.interviewId)
    return {
      id: note.id,
      body: note.body,
      revision: note.revision,
      interviewId: note.interviewId,
      interview: about ? dates.day(about.startsAt) : null,
      author: note.author,
      when: dates.appointment(note.createdAt),
      // Saving while typing is writing; a change an hour later is an edit.
      isEdited: note.updatedAt.getTime() - note.createdAt.getTime() > 3_600_000,
      flags: noteFlags(note.body),
    }
  })
}

/** The day and the time on the wall of the company. */
export function wallClock(date: Date, timeZone: string): { day: string; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone)
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
