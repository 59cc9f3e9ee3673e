import type { Candidate } from '../../prisma/client/client.ts'
import { db, type Tx } from '../db.ts'
import { done, NotFound, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import { againOnConflict, lockCandidate, writeSearchText } from './identity.ts'
import type { AddApplication, AddCandidate, EditCandidate } from './schema.ts'
import { recordEvent } from './timeline.ts'

export type Added = { candidateId: string; applicationId: string; isKnown: boolean; name: string }
type AddRefusal = 'already-applied' | 'job-archived' | 'stage-gone'
type Someone = { candidateId: string; name: string }

/**
 * A new person at a stage of a job. A known address is the same person: they get the application, their blanks
 * are filled, nothing of theirs is overwritten, and `isKnown` says so.
 */
export async function addCandidate(
  actor: Actor,
  input: AddCandidate,
): Promise<Outcome<Added, AddRefusal, Someone>> {
  requirePermission(actor, 'candidate.write')
  return againOnConflict(() => db.$transaction((tx) => addIn(tx, actor, input)))
}

async function addIn(tx: Tx, actor: Actor, input: AddCandidate) {
  const target = await findTarget(tx, actor, input)
  if (target) return refused(target)
  const known = await findOwner(tx, input.email)
  if (known) {
    await lockCandidate(tx, known.id)
    await fillBlanks(tx, known, input)
    return apply(tx, { actor, input, candidate: known, isKnown: true })
  }
  const { firstName, lastName, civility, language, phone } = input
  const candidate = await tx.candidate.create({
    data: {
      firstName,
      lastName,
      civility,
      language,
      phone,
      emails: input.email ? { create: { address: input.email, position: 0 } } : undefined,
    },
  })
  await writeSearchText(tx, candidate.id)
  return apply(tx, { actor, input, candidate, isKnown: false })
}

/** One more application of a person who is here already. */
export async function addApplication(
  actor: Actor,
  input: AddApplication,
): Promise<Outcome<Added, AddRefusal, Someone>> {
  requirePermission(actor, 'candidate.write')
  return db.$transaction(async (tx) => {
    const target = await findTarget(tx, actor, input)
    if (target) return refused(target)
    const candidate = await tx.candidate.findUnique({ where: { id: input.candidateId } })
    if (!candidate) throw new NotFound('candidate')
    return apply(tx, { actor, input, candidate, isKnown: true })
  })
}

const editable = ['firstName', 'lastName', 'civility', 'language', 'phone', 'location'] as const

/** Refused when somebody saved the person after the form was opened. */
export async function editCandidate(
  actor: Actor,
  { candidateId, updatedAt, ...data }: EditCandidate,
): Promise<Outcome<{ updatedAt: Date }, 'changed-meanwhile'>> {
  requirePermission(actor, 'candidate.write')
  return db.$transaction(async (tx) => {
    await lockCandidate(tx, candidateId)
    const before = await tx.candidate.findUniqueOrThrow({ where: { id: candidateId } })
    if (before.updatedAt.getTime() !== updatedAt.getTime()) return refused('changed-meanwhile')
    const fields = editable.filter((key) => before[key] !== data[key])
    if (fields.length === 0) return done({ updatedAt: before.updatedAt })
    const after = await tx.candidate.update({ where: { id: candidateId }, data })
    await writeSearchText(tx, candidateId)
    await recordEvent(tx, actor, { kind: 'candidate.edited', candidateId, data: { fields } })
    return done({ updatedAt: after.updatedAt })
  })
}

type Target = { jobId: string; stageId: string }

async function findTarget(tx: Tx, actor: Actor, { jobId, stageId }: Target): Promise<AddRefusal | null> {
  const job = await tx.job.findFirst({
    where: { id: jobId, ...visibleJobs(actor) },
    select: { archivedAt: true, stages: { where: { id: stageId }, select: { id: true } } },
  })
  if (!job) throw new NotFound('job')
  if (job.archivedAt) return 'job-archived'
  return job.stages.length === 0 ? 'stage-gone' : null
}

async function findOwner(tx: Tx, address: string | null): Promise<Candidate | null> {
  if (!address) return null
  const found = await tx.candidateEmail.findUnique({ where: { address }, include: { candidate: true } })
  return found?.candidate ?? null
}

async function fillBlanks(tx: Tx, known: Candidate, input: AddCandidate): Promise<void> {
  const phone = known.phone ?? input.phone
  const civility = known.civility ?? input.civility
  if (phone === known.phone && civility === known.civility) return
  await tx.candidate.update({ where: { id: known.id }, data: { phone, civility } })
}

type Apply = {
  actor: Actor
  input: Pick<AddApplication, 'jobId' | 'stageId' | 'source' | 'sourceDetail'>
  candidate: Candidate
  isKnown: boolean
}

async function apply(
  tx: Tx,
  { actor, input, candidate, isKnown }: Apply,
): Promise<Outcome<Added, 'already-applied', Someone>> {
  const { jobId, stageId, source, sourceDetail } = input
  const name = [candidate.firstName, candidate.lastName].filter(Boolean).join(' ')
  // The unique pair of person and job decides between two who add at once.
  const [application] = await tx.application.createManyAndReturn({
    data: { candidateId: candidate.id, jobId, stageId, source, sourceDetail, ownerId: actor.userId },
    skipDuplicates: true,
    select: { id: true, stage: { select: { name: true } }, job: { select: { title: true } } },
  })
  if (!application) return refused('already-applied', { candidateId: candidate.id, name })
  await recordEvent(tx, actor, {
    kind: isKnown ? 'application.created' : 'candidate.created',
    candidateId: candidate.id,
    applicationId: application.id,
    jobId,
    data: { job: application.job.title, stage: application.stage.name },
  })
  return done({ candidateId: candidate.id, applicationId: application.id, isKnown, name })
}
