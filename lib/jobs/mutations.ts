import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { CreateJob, EditJob, OneJob } from './schema.ts'
import { findStageWithPeople, type StageWithPeople, writeStages } from './stages.ts'

/** Opens a job with its stages and the people on it. */
export async function createJob(
  actor: Actor,
  input: CreateJob,
): Promise<Outcome<{ jobId: string }, 'unknown-person' | 'unknown-sender'>> {
  requirePermission(actor, 'job.write')
  return db.$transaction(async (tx) => {
    if (!(await areColleagues(tx, input))) return refused('unknown-person')
    if (!(await isSender(tx, input))) return refused('unknown-sender')
    const { id } = await tx.job.create({ data: columnsOf(input) })
    await writeStages(tx, id, input.stages)
    await writeMembers(tx, id, membersOf(input))
    await recordEvent(tx, actor, { kind: 'job.created', jobId: id, data: { title: input.title } })
    return done({ jobId: id })
  })
}

/** Saves the form of a job. Refused when somebody saved since `updatedAt`, or a stage that has people would go. */
export async function editJob(
  actor: Actor,
  input: EditJob,
): Promise<
  Outcome<
    null,
    'changed-meanwhile' | 'unknown-person' | 'unknown-sender' | 'stage-not-empty',
    StageWithPeople
  >
> {
  requirePermission(actor, 'job.write')
  return db.$transaction(async (tx) => {
    const { jobId } = input
    const { updatedAt } = await lockJob(tx, jobId)
    if (updatedAt.getTime() !== input.updatedAt.getTime()) return refused('changed-meanwhile')
    if (!(await areColleagues(tx, input, jobId))) return refused('unknown-person')
    if (!(await isSender(tx, input))) return refused('unknown-sender')
    const kept = input.stages.flatMap((stage) => stage.id ?? [])
    const notEmpty = await findStageWithPeople(tx, jobId, kept)
    if (notEmpty) return refused('stage-not-empty', notEmpty)
    await tx.job.update({ where: { id: jobId }, data: columnsOf(input) })
    await writeStages(tx, jobId, input.stages)
    await writeMembers(tx, jobId, membersOf(input))
    await recordEvent(tx, actor, { kind: 'job.edited', jobId, data: { title: input.title } })
    return done(null)
  })
}

/** Closes a job: its board can be read, nobody is moved, letters that are under way still leave. */
export async function archiveJob(
  actor: Actor,
  { jobId }: OneJob,
): Promise<Outcome<{ title: string }, 'already-archived'>> {
  requirePermission(actor, 'job.write')
  return db.$transaction(async (tx) => {
    const { archivedAt, title } = await lockJob(tx, jobId)
    if (archivedAt) return refused('already-archived')
    await tx.job.update({ where: { id: jobId }, data: { archivedAt: new Date() } })
    await recordEvent(tx, actor, { kind: 'job.archived', jobId, data: { title } })
    return done({ title })
  })
}

export async function reopenJob(
  actor: Actor,
  { jobId }: OneJob,
): Promise<Outcome<{ title: string }, 'not-archived'>> {
  requirePermission(actor, 'job.write')
  return db.$transaction(async (tx) => {
    const { archivedAt, title } = await lockJob(tx, jobId)
    if (!archivedAt) return refused('not-archived')
    await tx.job.update({ where: { id: jobId }, data: { archivedAt: null } })
    await recordEvent(tx, actor, { kind: 'job.reopened', jobId, data: { title } })
    return done({ title })
  })
}

async function lockJob(tx: Tx, jobId: string) {
  await tx.$queryRaw`SELECT "id" FROM "job" WHERE "id" = ${jobId} FOR UPDATE`
  const job = await tx.job.findUnique({ where: { id: jobId } })
  if (!job) throw new NotFound('job')
  return job
}

function columnsOf(input: CreateJob) {
  const { title, department, location, contract, language, openedOn, managerId, criteria, senderId } = input
  return {
    title,
    department,
    location,
    contract,
    language,
    managerId,
    criteria,
    senderId,
    openedOn: new Date(openedOn),
  }
}

/** The manager sees the job as well, whatever their role. */
function membersOf({ memberIds, managerId }: CreateJob): string[] {
  return [...new Set(managerId ? [...memberIds, managerId] : memberIds)]
}

/** Everybody who is put on the job can sign in, or was on it before. */
async function areColleagues(tx: Tx, input: CreateJob, jobId?: string): Promise<boolean> {
  const ids = membersOf(input)
  const wasOnIt = jobId ? [{ jobs: { some: { jobId } } }, { managedJobs: { some: { id: jobId } } }] : []
  const known = await tx.user.count({
    where: { id: { in: ids }, OR: [{ deactivatedAt: null }, ...wasOnIt] },
  })
  return known === ids.length
}

/** The row is locked, so that nobody takes the address away meanwhile. */
async function isSender(tx: Tx, { senderId }: CreateJob): Promise<boolean> {
  if (!senderId) return true
  const rows = await tx.$queryRaw<object[]>`select id from sender where id = ${senderId} for share`
  return rows.length > 0
}

async function writeMembers(tx: Tx, jobId: string, userIds: string[]): Promise<void> {
  await tx.jobMember.deleteMany({ where: { jobId, userId: { notIn: userIds } } })
  await tx.jobMember.createMany({ data: userIds.map((userId) => ({ jobId, userId })), skipDuplicates: true })
}
