import type { Prisma } from '../../prisma/client/client.ts'
import { lockApplications } from '../candidates/standing.ts'
import { recordEvent } from '../candidates/timeline.ts'
import { db, type Tx } from '../db.ts'
import { done, type Outcome } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission, visibleJobs } from '../team/permissions.ts'
import { callOffInterviews } from './called-off.ts'
import {
  type Chosen,
  chooseVersion,
  type Library,
  loadLibrary,
  loadRules,
  type Rule,
} from './choose-template.ts'
import type { Decide } from './schema.ts'

export type SkipReason = 'not-found' | 'already-refused' | 'withdrawn' | 'hired' | 'no-template'
export type Decided = { rejectionIds: string[]; skipped: { applicationId: string; reason: SkipReason }[] }

/**
 * Opens one draft for each application, with the template that its situation asks for. An application that
 * was refused before, and reopened, gets its former words back. Interviews to come are called off. Those that
 * cannot be refused are named.
 */
export async function decideRejections(actor: Actor, { applicationIds }: Decide): Promise<Outcome<Decided>> {
  requirePermission(actor, 'rejection.write')
  return db.$transaction(async (tx) => {
    await lockApplications(tx, applicationIds)
    // One after the other: a transaction has one connection.
    const applications = await findApplications(tx, actor, applicationIds)
    const library = await loadLibrary(tx)
    const rules = await loadRules(tx)
    // One instant for all: it tells the letters that were decided together, as the bulk page shows them.
    const decidedAt = new Date()
    const decided: Decided = { rejectionIds: [], skipped: [] }
    for (const applicationId of new Set(applicationIds)) {
      const application = applications.find((one) => one.id === applicationId)
      const result = application
        ? await decideOne(tx, { actor, application, library, rules, decidedAt })
        : 'not-found'
      if (typeof result === 'string') decided.skipped.push({ applicationId, reason: result })
      else decided.rejectionIds.push(result.id)
    }
    await callOffInterviews(tx, actor, { rejectionIds: decided.rejectionIds, now: decidedAt })
    return done(decided)
  }, longTransaction)
}

// Five hundred drafts are written in about two seconds; leave room for a busy server.
const longTransaction = { timeout: 30_000 }

const applicationSelect = (now: Date) =>
  ({
    id: true,
    candidateId: true,
    jobId: true,
    source: true,
    withdrawnAt: true,
    hiredAt: true,
    stage: { select: { kind: true } },
    job: { select: { department: true } },
    candidate: { select: { language: true } },
    interviews: { where: { cancelledAt: null, startsAt: { lte: now } }, select: { id: true } },
    rejections: { orderBy: { createdAt: 'desc' } },
  }) satisfies Prisma.ApplicationSelect

type Application = Prisma.ApplicationGetPayload<{ select: ReturnType<typeof applicationSelect> }>

function findApplications(tx: Tx, actor: Actor, ids: string[]): Promise<Application[]> {
  return tx.application.findMany({
    where: { id: { in: ids }, job: visibleJobs(actor) },
    select: applicationSelect(new Date()),
  })
}

type One = {
  actor: Actor
  application: Application
  library: Library
  rules: Rule[]
  decidedAt: Date
}

async function decideOne(tx: Tx, one: One): Promise<{ id: string } | SkipReason> {
  const { actor, application } = one
  if (application.withdrawnAt) return 'withdrawn'
  if (application.hiredAt) return 'hired'
  if (application.rejections.some((one) => one.cancelledAt === null)) return 'already-refused'
  const former = application.rejections[0]
  const chosen = chooseFor(one)
  if (!chosen) return 'no-template'
  const { version, because, scenarioId } = chosen
  // The partial unique index decides when two people refuse at once; the loser's row is not written.
  const created = await tx.rejection.createManyAndReturn({
    data: {
      applicationId: application.id,
      decidedById: actor.userId,
      decidedAt: one.decidedAt,
      ownerId: actor.userId,
      templateId: version.templateId,
      templateVersionId: version.id,
      language: version.language,
      because,
      scenarioId,
      fields: (former?.fields ?? {}) as Prisma.InputJsonObject,
      subject: former?.subject ?? null,
      body: former?.body ?? null,
    },
    skipDuplicates: true,
    select: { id: true },
  })
  const rejection = created[0]
  if (!rejection) return 'already-refused'
  await recordEvent(tx, actor, {
    kind: 'rejection.decided',
    candidateId: application.candidateId,
    applicationId: application.id,
    jobId: application.jobId,
    rejectionId: rejection.id,
  })
  return rejection
}

// Words written before belong to their template: they come back with it and its delay, and no rule chooses again.
function chooseFor({ application, library, rules }: One): Chosen | null {
  const former = application.rejections[0]
  const language = former?.language ?? application.candidate.language
  const kept = library
    .find(({ id }) => id === former?.templateId)
    ?.versions.find((version) => version.language === language)
  if (kept) return { version: kept, because: [], scenarioId: former?.scenarioId ?? null }
  return chooseVersion(library, rules, {
    stageKind: application.stage.kind,
    interviewed: application.interviews.length > 0,
    source: application.source,
    department: application.job.department,
    language,
  })
}
