import type { Language } from '../../prisma/client/enums.ts'
import type { Tx } from '../db.ts'
import { messagesFor } from '../messages/messages.ts'
import type { StageInput } from './schema.ts'

/** What a new job begins with, in the language of its letters. */
export function defaultStages(language: Language): StageInput[] {
  const names = messagesFor(language).jobs.stages
  return [
    { id: null, name: names.applied, kind: 'APPLIED' },
    { id: null, name: names.screening, kind: 'SCREENING' },
    { id: null, name: names.interview, kind: 'INTERVIEW' },
    { id: null, name: names.technical, kind: 'INTERVIEW' },
    { id: null, name: names.offer, kind: 'OFFER' },
  ]
}

export type StageWithPeople = { stage: string; people: number }

/**
 * The first stage besides `keptIds` that has applications, those refused included: cancelling a refusal
 * must find its stage. Holds the stages, so that nobody is moved there meanwhile.
 */
export async function findStageWithPeople(
  tx: Tx,
  jobId: string,
  keptIds: string[],
): Promise<StageWithPeople | null> {
  await tx.$queryRaw`SELECT "id" FROM "stage" WHERE "jobId" = ${jobId} AND NOT "id" = ANY(${keptIds}) FOR UPDATE`
  const stage = await tx.stage.findFirst({
    where: { jobId, id: { notIn: keptIds }, applications: { some: {} } },
    orderBy: { position: 'asc' },
    select: { name: true, _count: { select: { applications: true } } },
  })
  return stage && { stage: stage.name, people: stage._count.applications }
}

/** Makes the stages of a job these, in this order. Those left out must have no applications. */
export async function writeStages(tx: Tx, jobId: string, stages: StageInput[]): Promise<void> {
  const kept = stages.flatMap((stage) => stage.id ?? [])
  await tx.stage.deleteMany({ where: { jobId, id: { notIn: kept } } })
  // Positions are unique in a job: out of the way first, then each to its place.
  await tx.$executeRaw`UPDATE "stage" SET "position" = -1 - "position" WHERE "jobId" = ${jobId}`
  for (const [position, { id, name, kind }] of stages.entries()) {
    const data = { name, kind, position }
    const updated = id ? (await tx.stage.updateMany({ where: { id, jobId }, data })).count : 0
    if (updated === 0) await tx.stage.create({ data: { ...data, jobId } })
  }
}
