import { createFirstAdmin } from '../../lib/accounts/setup.ts'
import { searchTextOf } from '../../lib/candidates/search.ts'
import { recordEvent } from '../../lib/candidates/timeline.ts'
import { db } from '../../lib/db.ts'
import { importTranscript } from '../../lib/feedback/transcripts.ts'
import { createUser } from '../../lib/team/accounts.ts'
import { type Actor, mintActor } from '../../lib/team/actor.ts'
import { atHour } from './clock.ts'
import { type JobKey, jobs } from './jobs.ts'
import { type Person, people, type SampleInterview } from './people.ts'
import { refuse } from './refuse.ts'
import { company, type TeamKey, team } from './team.ts'

type Options = {
  now: Date
  adminPassword: string
  /** With a real mail server nothing of the sample may leave: its letters are held. */
  holdLetters?: boolean
}

export type Cast = { now: Date; holdLetters: boolean; actors: Record<TeamKey, Actor> }

/** Fills an empty database with Aubrac Santé: five jobs, some sixty people, letters in every state, as of `now`. */
export async function fillSampleCompany(options: Options): Promise<{ email: string; password: string }> {
  const { now, adminPassword, holdLetters = false } = options
  const actors = await enrol(adminPassword)
  const cast: Cast = { now, holdLetters, actors }
  const opened = await openJobs(cast)
  for (const person of people) await add(person, cast, opened[person.job])
  // Nobody of the sample reads mail: what asks them to look at a letter is not sent.
  await db.email.deleteMany({ where: { kind: 'NOTICE' } })
  return { email: team.claire.email, password: adminPassword }
}

async function enrol(adminPassword: string): Promise<Record<TeamKey, Actor>> {
  const { isSample, ...settings } = company
  const { claire } = team
  const made = await createFirstAdmin({
    company: settings,
    admin: { name: claire.name, email: claire.email, jobTitle: claire.jobTitle, password: adminPassword },
  })
  if (!made.ok) throw new Error(`The sample company cannot be made: ${made.reason}.`)
  await db.company.update({ where: { id: 1 }, data: { ...settings, isSample } })
  const entries = await Promise.all(
    (Object.keys(team) as TeamKey[]).map(async (key) => {
      const person = team[key]
      const known = await db.user.findUnique({ where: { email: person.email } })
      const user = known ?? (await createUser({ ...person, language: 'fr', password: adminPassword }))
      const actor = mintActor(user)
      if (!actor) throw new Error('Nobody in the sample is deactivated.')
      return [key, actor] as const
    }),
  )
  return Object.fromEntries(entries) as Record<TeamKey, Actor>
}

type Opened = { id: string; stages: { id: string }[] }

async function openJobs({ now, actors }: Cast): Promise<Record<JobKey, Opened>> {
  const entries = await Promise.all(
    (Object.keys(jobs) as JobKey[]).map(async (key) => {
      const { stages, members, manager, openedDaysAgo, ...job } = jobs[key]
      const created = await db.job.create({
        data: {
          ...job,
          openedOn: new Date(now.getTime() - openedDaysAgo * 86_400_000),
          managerId: actors[manager].userId,
          members: { create: members.map((member) => ({ userId: actors[member].userId })) },
          stages: { create: stages.map(([name, kind], position) => ({ name, kind, position })) },
        },
        select: { id: true, stages: { select: { id: true }, orderBy: { position: 'asc' } } },
      })
      return [key, created] as const
    }),
  )
  return Object.fromEntries(entries) as Record<JobKey, Opened>
}

async function add(person: Person, cast: Cast, job: Opened): Promise<void> {
  const [firstName, lastName] = person.name
  const { language, members } = jobs[person.job]
  const address = `${plain(firstName)}.${plain(lastName)}@courriel.example`
  const appliedAt = atHour(cast.now, -person.appliedDaysAgo, 9 + (address.length % 8))
  const candidate = await db.candidate.create({
    data: {
      firstName,
      lastName,
      language,
      civility: person.civility,
      searchText: searchTextOf({ firstName, lastName, addresses: [address] }),
      createdAt: appliedAt,
      emails: { create: { address, position: 0 } },
    },
  })
  const application = await db.application.create({
    data: {
      candidateId: candidate.id,
      jobId: job.id,
      stageId: job.stages[person.stage]?.id ?? '',
      source: person.source,
      sourceDetail: person.detail ?? null,
      ownerId: cast.actors[members.includes('sophie') ? 'sophie' : 'claire'].userId,
      appliedAt,
      stageSince: appliedAt,
      withdrawnAt: person.standing === 'withdrawn' ? atHour(cast.now, 0, 8) : null,
      hiredAt: person.standing === 'hired' ? atHour(cast.now, -1, 17) : null,
    },
  })
  const about = { candidateId: candidate.id, applicationId: application.id, jobId: job.id }
  const { stages } = jobs[person.job]
  await recordEvent(db, cast.actors.sophie, {
    kind: 'application.created',
    at: appliedAt,
    ...about,
    data: { job: jobs[person.job].title, stage: stages[0]?.[0] ?? '' },
  })
  if (person.standing === 'withdrawn')
    await recordEvent(db, cast.actors.sophie, { kind: 'application.withdrawn', ...about })
  if (person.standing === 'hired') {
    await recordEvent(db, cast.actors.claire, {
      kind: 'application.hired',
      at: atHour(cast.now, -1, 17),
      ...about,
    })
  }
  for (const interview of person.interviews ?? []) {
    await interviewed(interview, { cast, about, criteria: jobs[person.job].criteria })
  }
  if (person.refusal) await refuse(person.refusal, { cast, applicationId: application.id })
}

type About = { candidateId: string; applicationId: string; jobId: string }

async function interviewed(
  interview: SampleInterview,
  { cast, about, criteria }: { cast: Cast; about: About; criteria: string[] },
): Promise<void> {
  const interviewer = cast.actors[interview.by]
  const startsAt = atHour(cast.now, interview.day, interview.hour)
  const noted = new Date(startsAt.getTime() + 3_600_000)
  const { id: interviewId } = await db.interview.create({
    data: {
      applicationId: about.applicationId,
      kind: interview.kind,
      startsAt,
      createdById: cast.actors.sophie.userId,
      interviewers: { create: { userId: interviewer.userId } },
      ratings: {
        create: (interview.ratings ?? []).map((value, index) => ({
          authorId: interviewer.userId,
          criterion: criteria[index] ?? '',
          value,
        })),
      },
      notes: {
        create: (interview.notes ?? []).map((body) => ({
          applicationId: about.applicationId,
          authorId: interviewer.userId,
          body,
          createdAt: noted,
          updatedAt: noted,
        })),
      },
    },
  })
  const planned = new Date(Math.min(cast.now.getTime(), startsAt.getTime()) - 3 * 86_400_000)
  await recordEvent(db, cast.actors.sophie, {
    kind: 'interview.planned',
    at: planned,
    ...about,
    data: { kind: interview.kind, startsAt: startsAt.toISOString() },
  })
  if (interview.call) {
    const { applicationId } = about
    const added = await importTranscript(interviewer, {
      applicationId,
      interviewId,
      fileName: 'entretien.vtt',
      source: interview.call,
    })
    if (!added.ok) throw new Error(`A transcript of the sample cannot be read: ${added.reason}.`)
  }
  for (const _ of interview.notes ?? []) {
    await recordEvent(db, interviewer, { kind: 'note.written', at: noted, ...about })
  }
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
}
