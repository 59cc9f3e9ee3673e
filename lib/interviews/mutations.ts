import { Temporal } from 'temporal-polyfill'
import { type Gone, lockStanding, whyGone } from '../candidates/standing.ts'
import { type EventKind, recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import type { EditInterview, OneInterview, PlanInterview } from './schema.ts'

/** `joined`: interviewers who were put on the job, since they see no other. */
export type Planned = { interviewId: string; joined: string[] }

/** An interview that was held can be noted for anybody; one to come only for who is still in the pipeline. */
export async function planInterview(
  actor: Actor,
  { applicationId, startsAt, interviewerIds, ...details }: PlanInterview,
): Promise<Outcome<Planned, 'unknown-person' | Gone>> {
  requirePermission(actor, 'interview.write')
  return db.$transaction(async (tx) => {
    const [application] = await lockStanding(tx, actor, [applicationId])
    if (!application) throw new NotFound('application')
    const at = await instantOf(tx, startsAt)
    const gone = whyGone(application)
    if (gone && at > new Date()) return refused(gone)
    const joined = await admit(tx, application.jobId, interviewerIds)
    if (!joined) return refused('unknown-person')
    const interview = await tx.interview.create({
      data: {
        ...details,
        applicationId,
        startsAt: at,
        createdById: actor.userId,
        interviewers: { create: [...new Set(interviewerIds)].map((userId) => ({ userId })) },
      },
    })
    await tell(tx, actor, { kind: 'interview.planned', interviewId: interview.id })
    return done({ interviewId: interview.id, joined })
  })
}

/** Refused when somebody saved the interview after the form was opened. */
export async function editInterview(
  actor: Actor,
  { interviewId, updatedAt, startsAt, interviewerIds, ...details }: EditInterview,
): Promise<Outcome<Planned, 'unknown-person' | 'changed-meanwhile'>> {
  requirePermission(actor, 'interview.write')
  return db
    .$transaction(async (tx) => {
      const interview = await findInterview(tx, actor, interviewId)
      const { count } = await tx.interview.updateMany({
        where: { id: interviewId, updatedAt, cancelledAt: null },
        data: { ...details, startsAt: await instantOf(tx, startsAt) },
      })
      if (count === 0) return refused('changed-meanwhile')
      const joined = await admit(tx, interview.application.jobId, interviewerIds)
      // Leaves the transaction, and with it the change above.
      if (!joined) throw new UnknownPerson()
      await tx.interviewInterviewer.deleteMany({ where: { interviewId, userId: { notIn: interviewerIds } } })
      await tx.interviewInterviewer.createMany({
        data: interviewerIds.map((userId) => ({ interviewId, userId })),
        skipDuplicates: true,
      })
      await tell(tx, actor, { kind: 'interview.edited', interviewId })
      return done({ interviewId, joined })
    })
    .catch((error: unknown) => {
      if (error instanceof UnknownPerson) return refused('unknown-person')
      throw error
    })
}

class UnknownPerson extends Error {}

/** Notes and ratings of a cancelled interview stay. */
export async function cancelInterview(
  actor: Actor,
  { interviewId }: OneInterview,
): Promise<Outcome<null, 'already-cancelled'>> {
  requirePermission(actor, 'interview.write')
  return db.$transaction(async (tx) => {
    await findInterview(tx, actor, interviewId)
    const { count } = await tx.interview.updateMany({
      where: { id: interviewId, cancelledAt: null },
      data: { cancelledAt: new Date() },
    })
    if (count === 0) return refused('already-cancelled')
    await tell(tx, actor, { kind: 'interview.cancelled', interviewId })
    return done(null)
  })
}

export async function undoCancelInterview(
  actor: Actor,
  { interviewId }: OneInterview,
): Promise<Outcome<null, 'not-cancelled'>> {
  requirePermission(actor, 'interview.write')
  return db.$transaction(async (tx) => {
    await findInterview(tx, actor, interviewId)
    const { count } = await tx.interview.updateMany({
      where: { id: interviewId, cancelledAt: { not: null } },
      data: { cancelledAt: null, cancelledForId: null },
    })
    if (count === 0) return refused('not-cancelled')
    await tell(tx, actor, { kind: 'interview.planned', interviewId })
    return done(null)
  })
}

/** The company's own time; an hour that the clocks skip becomes the one after. */
async function instantOf(tx: Tx, startsAt: string): Promise<Date> {
  const company = await tx.company.findUnique({ where: { id: 1 }, select: { timeZone: true } })
  const local = Temporal.PlainDateTime.from(startsAt)
  return new Date(local.toZonedDateTime(company?.timeZone ?? 'Europe/Paris').epochMilliseconds)
}

/** Who are to hold the interview: all of the team, or null. Puts interviewers on the job. */
async function admit(tx: Tx, jobId: string, userIds: string[]): Promise<string[] | null> {
  const unique = [...new Set(userIds)]
  const people = await tx.user.findMany({
    where: { id: { in: unique }, deactivatedAt: null },
    select: { id: true, name: true, role: true, jobs: { where: { jobId }, select: { jobId: true } } },
  })
  if (people.length < unique.length) return null
  const joining = people.filter((person) => person.role === 'INTERVIEWER' && person.jobs.length === 0)
  await tx.jobMember.createMany({
    data: joining.map((person) => ({ jobId, userId: person.id })),
    skipDuplicates: true,
  })
  return joining.map((person) => person.name)
}

async function findInterview(tx: Tx, actor: Actor, interviewId: string) {
  const interview = await tx.interview.findFirst({
    where: { id: interviewId, application: { job: visibleJobs(actor) } },
    select: {
      id: true,
      kind: true,
      startsAt: true,
      application: { select: { id: true, candidateId: true, jobId: true } },
    },
  })
  if (!interview) throw new NotFound('interview')
  return interview
}

async function tell(tx: Tx, actor: Actor, { kind, interviewId }: { kind: EventKind; interviewId: string }) {
  const { application, ...interview } = await findInterview(tx, actor, interviewId)
  await recordEvent(tx, actor, {
    kind,
    candidateId: application.candidateId,
    applicationId: application.id,
    jobId: application.jobId,
    data: { interviewId, kind: interview.kind, startsAt: interview.startsAt.toISOString() },
  })
}
