import { db, type Tx } from '../db.ts'
import { done, type Outcome, refused } from '../errors.ts'
import type { Actor } from '../team/actor.ts'
import { requirePermission } from '../team/permissions.ts'
import type { Assign, Assignments, Move, Moves, OneApplication } from './applications-schema.ts'
import { type Gone, lockStanding, nameOf, type Standing, tellOf, whyGone } from './standing.ts'

export type MoveRefusal = 'moved-meanwhile' | 'stage-gone' | 'job-archived' | Gone
export type Moved = Move & { stage: string }
/** Who stayed where they are, why, and the stage they are in now. */
export type NotMoved = { applicationId: string; name: string; reason: MoveRefusal; stage: string }

// A batch of hundreds writes a line for each person; the default of five seconds is for single rows.
const batch = { timeout: 30_000 }

/** Moves one application from the stage that was seen to another of its job. */
export async function moveApplication(
  actor: Actor,
  move: Move,
): Promise<Outcome<{ stage: string }, MoveRefusal, NotMoved>> {
  const moved = await moveApplications(actor, { moves: [move] })
  return moved.ok ? done({ stage: moved.value.moved[0]?.stage ?? '' }) : moved
}

/** Moves those who are still where they were seen and names the others. Refused when nobody could be moved. */
export async function moveApplications(
  actor: Actor,
  { moves }: Moves,
): Promise<Outcome<{ moved: Moved[]; stayed: NotMoved[] }, MoveRefusal, NotMoved>> {
  requirePermission(actor, 'candidate.write')
  return db.$transaction(async (tx) => {
    const standings = await lockStanding(
      tx,
      actor,
      moves.map((move) => move.applicationId),
    )
    const stages = await keepStages(
      tx,
      moves.map((move) => move.toStageId),
    )
    const moved: Moved[] = []
    const stayed: NotMoved[] = []
    for (const [index, move] of moves.entries()) {
      const one = standings[index] as Standing
      const target = stages.find((stage) => stage.id === move.toStageId && stage.jobId === one.jobId)
      const reason = whyNotMoved(one, move)
      if (reason || !target) {
        const name = nameOf(one)
        stayed.push({ applicationId: one.id, name, reason: reason ?? 'stage-gone', stage: one.stage.name })
        continue
      }
      moved.push({ ...move, stage: target.name })
      if (one.stageId === target.id) continue
      await tx.application.update({
        where: { id: one.id },
        data: { stageId: target.id, stageSince: new Date() },
      })
      await tellOf(
        tx,
        actor,
        one,
      )({
        kind: 'application.moved',
        data: { from: one.stage.name, to: target.name },
      })
    }
    const [first] = stayed
    return moved.length === 0 && first ? refused(first.reason, first) : done({ moved, stayed })
  }, batch)
}

/** A move whose answer was lost may come again: who stands in the target already is no conflict. */
function whyNotMoved(one: Standing, move: Move): MoveRefusal | null {
  if (one.job.archivedAt) return 'job-archived'
  const gone = whyGone(one)
  if (gone) return gone
  return one.stageId === move.fromStageId || one.stageId === move.toStageId ? null : 'moved-meanwhile'
}

/** These stages, which nobody can remove before this transaction ends. */
async function keepStages(tx: Tx, ids: string[]): Promise<{ id: string; jobId: string; name: string }[]> {
  return tx.$queryRaw`SELECT "id", "jobId", "name" FROM "stage" WHERE "id" = ANY(${ids}) FOR KEY SHARE`
}

export async function assignApplication(
  actor: Actor,
  assignment: Assign,
): Promise<Outcome<{ previous: Assign[] }, 'cannot-own'>> {
  return assignApplications(actor, { assignments: [assignment] })
}

/** Gives applications an owner, who must be able to refuse; null takes it away. Answers who owned them before, for undo. */
export async function assignApplications(
  actor: Actor,
  { assignments }: Assignments,
): Promise<Outcome<{ previous: Assign[] }, 'cannot-own'>> {
  requirePermission(actor, 'candidate.write')
  return db.$transaction(async (tx) => {
    const wanted = [...new Set(assignments.map((one) => one.ownerId))].filter((id) => id !== null)
    const owners = await tx.user.findMany({
      where: { id: { in: wanted }, deactivatedAt: null, role: { in: ['ADMIN', 'RECRUITER'] } },
      select: { id: true, name: true },
    })
    if (owners.length < wanted.length) return refused('cannot-own')
    const ids = assignments.map((one) => one.applicationId)
    const standings = await lockStanding(tx, actor, ids)
    const previous: Assign[] = []
    for (const [index, { ownerId }] of assignments.entries()) {
      const one = standings[index] as Standing
      previous.push({ applicationId: one.id, ownerId: one.ownerId })
      if (one.ownerId === ownerId) continue
      await tx.application.update({ where: { id: one.id }, data: { ownerId } })
      const to = owners.find((owner) => owner.id === ownerId)?.name ?? null
      await tellOf(tx, actor, one)({ kind: 'application.assigned', data: { to } })
    }
    return done({ previous })
  }, batch)
}

/** The candidate takes the application back. Refused while a refusal is open: its letter would still leave. */
export async function withdrawApplication(
  actor: Actor,
  input: OneApplication,
): Promise<Outcome<{ name: string }, Gone>> {
  return change(actor, input, async (tx, one) => {
    const gone = whyGone(one)
    if (gone) return refused(gone)
    await tx.application.update({ where: { id: one.id }, data: { withdrawnAt: new Date() } })
    await tellOf(tx, actor, one)({ kind: 'application.withdrawn', data: { stage: one.stage.name } })
    return done({ name: nameOf(one) })
  })
}

/** Back into the pipeline, at the stage where the application stood. */
export async function undoWithdrawal(
  actor: Actor,
  input: OneApplication,
): Promise<Outcome<{ name: string; stage: string }, 'not-withdrawn'>> {
  return change(actor, input, async (tx, one) => {
    if (!one.withdrawnAt) return refused('not-withdrawn')
    await tx.application.update({ where: { id: one.id }, data: { withdrawnAt: null } })
    await tellOf(tx, actor, one)({ kind: 'application.withdrawal-undone', data: { stage: one.stage.name } })
    return done({ name: nameOf(one), stage: one.stage.name })
  })
}

export async function hireApplication(
  actor: Actor,
  input: OneApplication,
): Promise<Outcome<{ name: string }, Gone>> {
  return change(actor, input, async (tx, one) => {
    const gone = whyGone(one)
    if (gone) return refused(gone)
    await tx.application.update({ where: { id: one.id }, data: { hiredAt: new Date() } })
    await tellOf(tx, actor, one)({ kind: 'application.hired', data: { stage: one.stage.name } })
    return done({ name: nameOf(one) })
  })
}

export async function undoHiring(
  actor: Actor,
  input: OneApplication,
): Promise<Outcome<{ name: string; stage: string }, 'not-hired'>> {
  return change(actor, input, async (tx, one) => {
    if (!one.hiredAt) return refused('not-hired')
    await tx.application.update({ where: { id: one.id }, data: { hiredAt: null } })
    await tellOf(tx, actor, one)({ kind: 'application.hiring-undone', data: { stage: one.stage.name } })
    return done({ name: nameOf(one), stage: one.stage.name })
  })
}

type Change<Result> = (tx: Tx, one: Standing) => Promise<Result>

async function change<Result>(
  actor: Actor,
  { applicationId }: OneApplication,
  run: Change<Result>,
): Promise<Result> {
  requirePermission(actor, 'candidate.write')
  return db.$transaction(async (tx) => {
    const [one] = await lockStanding(tx, actor, [applicationId])
    return run(tx, one as Standing)
  })
}
